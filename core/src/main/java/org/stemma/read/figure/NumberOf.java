package org.stemma.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;

/**
 * What a number without a noun counts, where the sentence has named the count before: "the number of people killed by
 * the collapse rose to 29", "the toll stood at 26". Found by the words and not by the parse, which such sentences often
 * break.
 */
final class NumberOf {
    private static final Set<String> COUNTS = Set.of("number", "total", "count", "tally");
    private static final Set<String> TOLLS = Set.of("toll", "tally");
    /** What a toll is of, also where a headline has all its words with capitals. */
    private static final Set<String> HARM = Set.of("death", "fatality", "casualty", "injury", "injured", "wounded");
    /** Between the count and its number. */
    private static final Set<String> LINKS = Set.of(
            "to",
            "at",
            "from",
            "is",
            "was",
            "were",
            "are",
            "hit",
            "reached",
            "passed",
            "topped",
            "exceeded",
            "be",
            "been");

    private static final Set<String> BOUNDS = Set.of(
            "about", "around", "nearly", "almost", "some", "over", "least", "at", "than", "more", "to", "under",
            "just");
    private static final int REACH = 30;

    private NumberOf() {}

    /** The words that tell what the number counts, the nearest to the count first; empty where none is named. */
    static List<Integer> words(Sentence sentence, Counted counted) {
        if (counted.head().isPresent() || !isLinked(sentence, counted.firstNumber())) {
            return List.of();
        }
        for (int at = counted.firstNumber() - 1; at >= Math.max(0, counted.firstNumber() - REACH); at--) {
            String word = lower(sentence, at);
            if (word.equals(";") || word.equals("”") || word.equals("“")) {
                return List.of();
            }
            boolean of = at + 1 < sentence.size() && lower(sentence, at + 1).equals("of");
            if (COUNTS.contains(word) && of) {
                return phrase(sentence, at + 2, counted.firstNumber());
            }
            if (TOLLS.contains(word)) {
                List<Integer> told = new ArrayList<>();
                if (at > 0 && isOfWhat(sentence, at - 1)) {
                    told.add(at - 1);
                }
                told.add(at);
                return told;
            }
        }
        return List.of();
    }

    /** A noun before "toll" tells what is counted, but not a name: "death toll", "Karsk Dam toll". */
    private static boolean isOfWhat(Sentence sentence, int token) {
        boolean name = Character.isUpperCase(sentence.token(token).text().charAt(0));
        return Counted.isNoun(sentence.tag(token)) && (!name || HARM.contains(lower(sentence, token)));
    }

    /** The counted noun of {@link #words}: the first noun of the phrase. */
    static Optional<Integer> noun(Sentence sentence, List<Integer> words) {
        return words.stream()
                .filter(token -> Counted.isNoun(sentence.tag(token)))
                .findFirst();
    }

    private static boolean isLinked(Sentence sentence, int number) {
        int at = number - 1;
        while (at > 0 && BOUNDS.contains(lower(sentence, at)) && LINKS.contains(lower(sentence, at - 1))) {
            at--;
        }
        while (at > 1 && BOUNDS.contains(lower(sentence, at)) && BOUNDS.contains(lower(sentence, at - 1))) {
            at--;
        }
        return at > 1 && LINKS.contains(lower(sentence, at));
    }

    /**
     * The nouns, adjectives and participles that follow "number of", up to the verb or the next preposition but "by".
     */
    private static List<Integer> phrase(Sentence sentence, int from, int end) {
        List<Integer> found = new ArrayList<>();
        for (int at = from; at < end; at++) {
            String tag = sentence.tag(at);
            if (Counted.isNoun(tag) || tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("CD")) {
                found.add(at);
            } else if (!tag.equals("DT") && !tag.equals("RB") && !tag.equals("CC")) {
                break;
            }
        }
        return found;
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).text().toLowerCase(java.util.Locale.ROOT);
    }
}
