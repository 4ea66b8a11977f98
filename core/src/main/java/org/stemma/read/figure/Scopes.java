package org.stemma.read.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.model.Figure.Change;
import org.stemma.model.Figure.Scope;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.figure.quantity.ReadQuantity.Form;

/** Tells a total from a part and an increment, and a level from a change. */
final class Scopes {
    private static final Set<String> RISING = Set.of(
            "rise",
            "increase",
            "climb",
            "grow",
            "jump",
            "surge",
            "soar",
            "gain",
            "raise",
            "expand",
            "boost",
            "add",
            "swell",
            "rally",
            "spike",
            "skyrocket",
            "double",
            "triple",
            "quadruple",
            "advance",
            "widen",
            "up");
    private static final Set<String> FALLING = Set.of(
            "fall",
            "drop",
            "decrease",
            "decline",
            "cut",
            "reduce",
            "shrink",
            "lower",
            "plunge",
            "plummet",
            "slip",
            "slump",
            "tumble",
            "lose",
            "sink",
            "slide",
            "halve",
            "dip",
            "slash",
            "shed",
            "narrow",
            "down",
            "ease",
            "contract");
    /** "40 new cases" came on top of those before. */
    private static final Set<String> NEWLY = Set.of("case", "infection", "death", "fatality", "patient", "diagnosis");

    private static final int REACH = 4;
    private static final int FROM_TO_REACH = 7;

    private Scopes() {}

    /**
     * Whether the number is all there is, a part of it, or what came on top. "Among them 12 children" and "12 of them"
     * are parts; "among 12 killed" tells the whole.
     */
    static Scope scope(Sentence sentence, Counted counted) {
        if (counted.head()
                        .filter(head -> NEWLY.contains(Lemmas.of(sentence, head)))
                        .isPresent()
                && lower(sentence, counted.firstWord()).equals("new")) {
            return Scope.INCREMENT;
        }
        if (isOfThem(sentence, counted.endNumber())) {
            return Scope.PART;
        }
        if (isMore(sentence, counted) && !numberBefore(sentence, counted.firstNumber())) {
            return Scope.INCREMENT;
        }
        for (int token = counted.firstNumber() - 1; token >= Math.max(0, counted.firstNumber() - REACH); token--) {
            String word = lower(sentence, token);
            if (word.equals("including") || word.equals("include") || word.equals("includes")) {
                return Scope.PART;
            }
            if (word.equals("among") && token + 1 < counted.firstNumber()) {
                return Scope.PART;
            }
            boolean increment = word.equals("another") || word.equals("additional") || word.equals("further");
            if (increment && !numberBefore(sentence, token)) {
                return Scope.INCREMENT;
            }
            if (word.equals(",") || word.equals(";")) {
                break;
            }
        }
        return Scope.TOTAL;
    }

    /** "Three more deaths", but not "three more than on Monday". */
    private static boolean isMore(Sentence sentence, Counted counted) {
        int after = counted.endNumber();
        return counted.head().isPresent()
                && after + 1 < sentence.size()
                && lower(sentence, after).equals("more")
                && !lower(sentence, after + 1).equals("than");
    }

    /** "12 of them children". */
    private static boolean isOfThem(Sentence sentence, int after) {
        return after + 1 < sentence.size()
                && lower(sentence, after).equals("of")
                && switch (lower(sentence, after + 1)) {
                    case "them", "whom" -> true;
                    default -> false;
                };
    }

    /** "59 dead and another 527 injured": the second is a count of its own. */
    private static boolean numberBefore(Sentence sentence, int token) {
        for (int at = 0; at < token; at++) {
            if (sentence.tag(at).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number is what something is, or what it changed by. */
    static Change change(Sentence sentence, Counted counted, Optional<Integer> verb, ReadQuantity read) {
        if (read.form() == Form.HALVED) {
            return Change.DOWN;
        }
        int first = Counted.tokenAt(sentence, read.span().start());
        int than = Math.max(counted.endWord(), counted.endNumber()) + 1;
        if (than < sentence.size() && lower(sentence, than).equals("than")) {
            switch (lower(sentence, than - 1)) {
                case "higher", "greater" -> {
                    return Change.UP;
                }
                case "lower", "fewer" -> {
                    return Change.DOWN;
                }
                default -> {}
            }
        }
        if (read.form() == Form.MULTIPLE) {
            return sentence.tag(counted.firstNumber()).startsWith("VB") ? Change.UP : Change.LEVEL;
        }
        String before = first > 0 ? lower(sentence, first - 1) : "";
        if (before.equals("from") && follows(sentence, counted.endWord(), "to")) {
            return Change.FROM_TO;
        }
        if (before.equals("to") || before.equals("at")) {
            return fromTo(sentence, first - 1) ? Change.FROM_TO : Change.LEVEL;
        }
        if (before.equals("+") || before.equals("up") || lower(sentence, first).startsWith("+")) {
            return Change.UP;
        }
        if (before.equals("down") || read.quantity().unit().equals(Unit.PERCENT) && isNegative(read)) {
            return Change.DOWN;
        }
        Optional<Integer> moved = before.equals("by") || before.equals("a") || before.equals("an")
                ? near(sentence, first, counted.endWord())
                : verb.filter(token -> token < first && first - token <= REACH)
                        .filter(token -> direction(sentence.lemma(token)) != Change.LEVEL)
                        .or(() -> directly(sentence, first));
        return moved.map(token -> direction(sentence.lemma(token))).orElse(Change.LEVEL);
    }

    private static Optional<Integer> near(Sentence sentence, int first, int end) {
        for (int token = first - 1; token >= Math.max(0, first - 6); token--) {
            if (direction(sentence.lemma(token)) != Change.LEVEL) {
                return Optional.of(token);
            }
        }
        return end < sentence.size() && direction(sentence.lemma(end)) != Change.LEVEL
                ? Optional.of(end)
                : Optional.empty();
    }

    /** "rallied 7 percent", "lost 190 points, or 0.6%". */
    private static Optional<Integer> directly(Sentence sentence, int first) {
        int token = first - 1;
        if (token >= 1 && lower(sentence, token).equals("or")) {
            for (int at = token - 1; at >= Math.max(0, token - 8); at--) {
                if (sentence.tag(at).startsWith("VB") && direction(sentence.lemma(at)) != Change.LEVEL) {
                    return Optional.of(at);
                }
            }
        }
        while (token > 0
                && (sentence.tag(token).equals("RB") || sentence.tag(token).equals("RP"))) {
            token--;
        }
        return token >= 0 && sentence.tag(token).startsWith("VB") ? Optional.of(token) : Optional.empty();
    }

    private static boolean isNegative(ReadQuantity read) {
        return read.quantity().printed().signum() < 0;
    }

    private static Change direction(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        return RISING.contains(word) ? Change.UP : FALLING.contains(word) ? Change.DOWN : Change.LEVEL;
    }

    private static boolean follows(Sentence sentence, int from, String word) {
        for (int token = from; token < Math.min(sentence.size(), from + FROM_TO_REACH); token++) {
            if (lower(sentence, token).equals(word)) {
                return token + 1 < sentence.size() && isNumber(sentence, token + 1);
            }
        }
        return false;
    }

    private static boolean isNumber(Sentence sentence, int token) {
        return sentence.tag(token).equals("CD") || sentence.tag(token).equals("$");
    }

    private static boolean fromTo(Sentence sentence, int to) {
        for (int token = to - 1; token >= Math.max(0, to - FROM_TO_REACH - 4); token--) {
            if (lower(sentence, token).equals("from")) {
                return isNumber(sentence, token + 1);
            }
        }
        return false;
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
