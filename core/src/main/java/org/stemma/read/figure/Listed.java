package org.stemma.read.figure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.language.Sentence;
import org.stemma.model.Figure;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.text.Passage;

/**
 * Bare numbers of a list that breaks the number before down: "26 people, 15 in Arden and 11 in Belmarsk", "240 million
 * euros, 180 million of it on roads". They count what that number counts.
 */
final class Listed {
    private static final String WORDS = "(?: [\\w’'.-]+){0,7}?";
    /** Between the number before and the first of the list. */
    private static final Pattern OPENS =
            Pattern.compile("(?is)^" + WORDS + " ?(?:[,:(–—]|-{1,2}) ?(?:with |and )?(?:the )?$");
    /**
     * The same where no place or day of its own stands with the first: "26 in Arden, 15 in Belmarsk" is a row of
     * numbers.
     */
    private static final Pattern OPENS_PARTS = Pattern.compile(
            "(?is)^(?: (?!(?:in|at|near|from|on|and|or)\\b)[\\w’'.-]+){0,7}? ?(?:[,:(–—]|-{1,2}) ?(?:with )?(?:the )?$");
    /** Between two of the list. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?is)^" + WORDS + ",?(?: and|,)(?: the (?:other|remaining))? $");
    /** Behind a number whose noun is left out. */
    private static final Pattern LEAVES_OUT =
            Pattern.compile("(?is)^ (?:in|on|at|near|from|of (?:them|whom|which|it|those)|by|for|to)\\b.*");

    private static final String NUMBER_IN =
            "(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?)(?: (?:of (?:them|whom)|[\\w’'-]+)){0,2}"
                    + " (?:in|at|near|from)(?: the)? ";
    /** Between a number and a place that belongs to a later number: ", 15 in", ", 15 in Arden and 11 in". */
    private static final Pattern NEXT_NUMBER = Pattern.compile(
            "(?is).*(?:[,:(–—] ?|\\bwith )" + NUMBER_IN + "(?:(?-i:\\p{Lu})[^.;]*(?: and|,) " + NUMBER_IN + ")?$");
    /** Between a number and the place right behind it. */
    private static final Pattern RIGHT_BEHIND = Pattern.compile("(?is)^ (?:in|at|near|from)(?: the)? $");

    /** Before a number of which the rest of the sentence tells parts. */
    private static final Pattern OF_THE =
            Pattern.compile("(?is)^\\W*(?:of|out of)(?: (?:the|those|these|all|its|their))*\\s*$");

    private Listed() {}

    /** Whether the number leaves out what it counts because the number before it in the sentence has said it. */
    static boolean leavesOut(
            Passage passage, Sentence sentence, ReadQuantity read, Counted counted, Optional<Figure> before) {
        if (!isBare(sentence, read, counted, before)) {
            return false;
        }
        String text = passage.text().body();
        String between = between(text, before.orElseThrow(), read);
        String after = text.substring(
                read.span().end(), Math.max(read.span().end(), sentence.span().end()));
        return (OPENS.matcher(between).matches() || GOES_ON.matcher(between).matches())
                && LEAVES_OUT.matcher(after).matches();
    }

    /** "Of the 26 people who died, 15 were found in Arden": the 15 are of the 26. */
    static boolean isOfTheNumberBefore(
            Passage passage, Sentence sentence, ReadQuantity read, Counted counted, Optional<Figure> before) {
        if (!isBare(sentence, read, counted, before)) {
            return false;
        }
        String text = passage.text().body();
        Span whole = before.orElseThrow().citation().span();
        return OF_THE.matcher(text.substring(sentence.span().start(), whole.start()))
                        .matches()
                && OPENS.matcher(between(text, before.get(), read)).matches();
    }

    /** Whether the number is a part of the one before it, or of what that one is a part of. */
    static boolean isPart(
            Passage passage, Sentence sentence, ReadQuantity read, Counted counted, Optional<Figure> before) {
        if (isOfTheNumberBefore(passage, sentence, read, counted, before)) {
            return true;
        }
        return leavesOut(passage, sentence, read, counted, before)
                && (before.orElseThrow().scope() == Figure.Scope.PART
                        || OPENS_PARTS
                                .matcher(between(passage.text().body(), before.get(), read))
                                .matches());
    }

    private static boolean isBare(Sentence sentence, ReadQuantity read, Counted counted, Optional<Figure> before) {
        boolean bare = read.form() == ReadQuantity.Form.CARDINAL
                && counted.head().isEmpty()
                && read.quantity().unit().equals(Unit.ONE);
        return bare
                && before.filter(figure -> !figure.quantity().unit().equals(Unit.ONE))
                        .map(figure -> figure.citation().span())
                        .filter(words -> sentence.span().contains(words)
                                && words.end() <= read.span().start())
                        .isPresent();
    }

    private static String between(String text, Figure before, ReadQuantity read) {
        return text.substring(before.citation().span().end(), read.span().start())
                .replaceAll("\\s+", " ");
    }

    /** "15 in Belmarsk": whatever place stands nearer before the number, it is told of this one. */
    static boolean isRightBehind(String text, Span figure, Span place) {
        return place.start() >= figure.end()
                && RIGHT_BEHIND
                        .matcher(text.substring(figure.end(), place.start()))
                        .matches();
    }

    /** Whether a place behind a figure is told of another number that stands between the two. */
    static boolean isOfALaterNumber(String text, Span figure, Span place) {
        return place.start() >= figure.end()
                && NEXT_NUMBER
                        .matcher(text.substring(figure.end(), place.start()))
                        .matches();
    }
}
