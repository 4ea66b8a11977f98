package org.stemma.read.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.language.Sentence;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadQuantity;

/**
 * Two shares that stand for two sides: "Lind leads Berg, 43 percent to 39 percent" gives 43 to the one who leads and 39
 * to the one who is led.
 *
 * @param verb the word that sets the two against each other; absent in "split, 39 percent to 39 percent"
 * @param side the head of the name of whose share it is; absent where it is not said
 */
record Contest(Optional<Integer> verb, Optional<Integer> side) {
    /** The measure of a share in a contest whose verb is known. */
    static final String MEASURE = "vote-share";

    private static final Pattern TWO_SHARES = Pattern.compile(
            "(\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent)?(?: ?to ?| ?[-–—] ?)(\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent)");
    private static final Pattern FROM = Pattern.compile(".*\\bfrom (?:\\w+ ){0,2}$", Pattern.DOTALL);
    private static final Set<String> WINS =
            words("lead beat defeat edge trail top best win lose outpoll oust unseat tie"
                    + " crush trounce rout overtake outperform outdraw");
    private static final Set<String> CHOOSES = words("prefer favor favour choose pick support back");
    private static final Set<String> HAS = words("have hold enjoy keep retain take maintain build");
    private static final Set<String> ADVANTAGE = words("lead advantage edge majority margin win victory");
    /** Before the one who is not preferred, and before the one who is behind. */
    private static final Set<String> OVER = Set.of("to", "over");

    private static final Set<String> AGAINST = Set.of("over", "against");

    /** The contest that a share is a side of; nothing for other numbers. */
    static Optional<Contest> of(Sentence sentence, ReadQuantity read) {
        if (!read.quantity().unit().equals(Unit.PERCENT)) {
            return Optional.empty();
        }
        String text = sentence.text();
        int from = sentence.span().start();
        Matcher shares = TWO_SHARES.matcher(text);
        while (shares.find()) {
            boolean first = isAt(read.number(), shares.start(1) + from, shares.end(1) + from);
            boolean second = isAt(read.number(), shares.start(2) + from, shares.end(2) + from);
            if ((first || second)
                    && !FROM.matcher(text.substring(0, shares.start())).matches()) {
                return Optional.of(of(sentence, Counted.tokenAt(sentence, shares.start() + from), first));
            }
        }
        return Optional.empty();
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static boolean isAt(Span number, int start, int end) {
        return number.start() <= start && end <= number.end();
    }

    private static Contest of(Sentence sentence, int shares, boolean first) {
        for (int token = shares - 1; token >= 0; token--) {
            if (!sentence.tag(token).startsWith("VB")) {
                continue;
            }
            String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
            if (CHOOSES.contains(lemma)) {
                Optional<Integer> side = first
                        ? name(sentence, token, shares, before -> !OVER.contains(before))
                        : name(sentence, token, shares, OVER::contains);
                return new Contest(Optional.of(token), side);
            }
            boolean ahead = HAS.contains(lemma) && says(sentence, token, shares, ADVANTAGE);
            if (WINS.contains(lemma) || ahead) {
                Optional<Integer> side = first
                        ? FigureMaker.subject(sentence, token)
                        : name(sentence, token, shares, before -> before.isEmpty() || AGAINST.contains(before));
                return new Contest(Optional.of(token), side);
            }
        }
        return new Contest(Optional.empty(), Optional.empty());
    }

    private static boolean says(Sentence sentence, int from, int to, Set<String> words) {
        for (int token = from + 1; token < to; token++) {
            if (words.contains(sentence.lemma(token).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The last word of the first name between a verb and the shares.
     *
     * @param after what the preposition before it may be; the empty string right behind the verb
     */
    private static Optional<Integer> name(Sentence sentence, int verb, int shares, Predicate<String> after) {
        String before = "";
        for (int token = verb + 1; token < shares; token++) {
            String tag = sentence.tag(token);
            if (tag.equals("IN") || tag.equals("TO")) {
                before = sentence.token(token).text().toLowerCase(Locale.ROOT);
            } else if (tag.startsWith("NNP") && after.test(before)) {
                while (token + 1 < shares && sentence.tag(token + 1).startsWith("NNP")) {
                    token++;
                }
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
