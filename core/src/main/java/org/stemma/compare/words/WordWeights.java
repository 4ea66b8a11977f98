package org.stemma.compare.words;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells: the logarithm of how rare it is in news, from a shipped table.
 *
 * <p>The table is {@code word-counts.tsv}. It is never learnt from the articles at hand: a ledger must not depend on
 * what else the store holds.
 */
public final class WordWeights {
    private static final int ARTICLES = 4616;
    /** A word that the table does not have occurs in fewer articles than its rarest. */
    private static final int RAREST = 4;
    /** Numbers tell little about what a text is about. */
    private static final double NUMBER = 1.0;

    private static final double OF_NONE = weight(RAREST);
    private static final Map<String, Double> TABLE = read();

    private WordWeights() {}

    /** The weight of a folded word, from about 0 ("the") to 7 (a word of no other article). */
    public static double of(String folded) {
        if (Character.isDigit(folded.charAt(0))) {
            return NUMBER;
        }
        Double weight = TABLE.get(folded);
        return weight == null ? OF_NONE : weight;
    }

    /** The sum of the weights. */
    public static double of(Collection<String> folded) {
        double sum = 0;
        for (String word : folded) {
            sum += of(word);
        }
        return sum;
    }

    /** The words that the table has; every other weighs the same, and no less than any of them. */
    public static Set<String> words() {
        return Collections.unmodifiableSet(TABLE.keySet());
    }

    private static Map<String, Double> read() {
        Map<String, Double> table = new HashMap<>();
        for (String[] row : Resource.rows(WordWeights.class, "word-counts.tsv", 2)) {
            table.put(row[0], weight(Integer.parseInt(row[1])));
        }
        return table;
    }

    private static double weight(int articles) {
        return Math.log((double) ARTICLES / articles);
    }
}
