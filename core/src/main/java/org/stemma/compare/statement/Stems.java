package org.stemma.compare.statement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.compare.words.Resource;
import org.stemma.compare.words.WordWeights;
import org.stemma.compare.words.Words;

/** Words without their endings, so that "exchanged", "exchanges" and "exchange" meet. Crude, and only for comparing. */
final class Stems {
    private static final int SHORTEST = 4;
    private static final String[] ENDINGS = {
        "ations", "ation", "ating", "ated", "ates", "ate", "ions", "ings", "ion", "ing", "ied", "ies", "ial", "ed",
        "es", "al", "ly", "s", "e", "y"
    };
    private static final Map<String, String> SYNONYMS = new HashMap<>();
    private static final Map<String, Double> WEIGHTS = weights();

    static {
        for (String[] row : Resource.rows(Stems.class, "synonyms.txt", 1)) {
            String[] words = row[0].split(" ");
            for (String word : words) {
                SYNONYMS.put(ending(word), ending(words[0]));
            }
        }
    }

    private Stems() {}

    /** The telling words of a text, without endings, each once. */
    static SortedSet<String> content(Collection<String> words) {
        SortedSet<String> content = new TreeSet<>();
        for (String word : words) {
            if (Words.isContent(word)) {
                content.add(stem(word));
            }
        }
        return content;
    }

    /** The word without its ending; of words that stand for one another the first. */
    static String stem(String word) {
        String stem = ending(word);
        return SYNONYMS.getOrDefault(stem, stem);
    }

    private static String ending(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** The weight of what two have in common, out of the smaller (containment), from 0 to 1. */
    static double containment(SortedSet<String> a, SortedSet<String> b) {
        double smaller = Math.min(weight(a), weight(b));
        return smaller == 0 ? 0 : common(a, b) / smaller;
    }

    /** The weight of what two have in common. */
    static double common(SortedSet<String> a, SortedSet<String> b) {
        double common = 0;
        for (String stem : a) {
            if (b.contains(stem)) {
                common += weight(stem);
            }
        }
        return common;
    }

    /** The weight of the words. */
    static double weight(Collection<String> stems) {
        double sum = 0;
        for (String stem : stems) {
            sum += weight(stem);
        }
        return sum;
    }

    /** The commonest word of this stem tells how much it tells. */
    static double weight(String stem) {
        Double least = WEIGHTS.get(stem);
        return least == null ? WordWeights.of(stem) : least;
    }

    /** The weight of everything that becomes a word of the table when an ending is put to it. */
    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (String word : WordWeights.words()) {
            double weight = WordWeights.of(word);
            weights.merge(word, weight, Math::min);
            for (String ending : ENDINGS) {
                if (word.endsWith(ending) && word.length() > ending.length()) {
                    weights.merge(word.substring(0, word.length() - ending.length()), weight, Math::min);
                }
            }
        }
        return weights;
    }
}
