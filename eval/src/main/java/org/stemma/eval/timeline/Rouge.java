package org.stemma.eval.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * ROUGE-N (C.-Y. Lin, 2004) as ROUGE 1.5.5 counts it with stemming and without stop words: the sentences of a summary
 * are one run of words, an n-gram counts as often as it stands in both.
 */
final class Rouge {
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> STOP_WORDS = stopWords();

    /**
     * Counts of n-grams.
     *
     * @param common in both
     * @param predicted in the prediction
     * @param gold in the gold
     */
    record Counts(long common, long predicted, long gold) {}

    private Rouge() {}

    /** The counts for n-grams of {@code n} words. */
    static Counts counts(Collection<String> predicted, Collection<String> gold, int n) {
        Map<String, Integer> mine = grams(words(predicted), n);
        Map<String, Integer> theirs = grams(words(gold), n);
        long common = 0;
        for (Map.Entry<String, Integer> gram : mine.entrySet()) {
            common += Math.min(gram.getValue(), theirs.getOrDefault(gram.getKey(), 0));
        }
        return new Counts(common, sum(mine), sum(theirs));
    }

    private static long sum(Map<String, Integer> grams) {
        return grams.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static List<String> words(Collection<String> sentences) {
        List<String> words = new ArrayList<>();
        for (String sentence : sentences) {
            for (String word : NOT_WORD.split(sentence.toLowerCase(Locale.ROOT))) {
                if (!word.isEmpty() && !STOP_WORDS.contains(word)) {
                    words.add(PorterStemmer.stem(word));
                }
            }
        }
        return words;
    }

    private static Map<String, Integer> grams(List<String> words, int n) {
        Map<String, Integer> grams = new HashMap<>();
        for (int at = 0; at + n <= words.size(); at++) {
            grams.merge(String.join(" ", words.subList(at, at + n)), 1, Integer::sum);
        }
        return grams;
    }

    private static Set<String> stopWords() {
        InputStream list = Rouge.class.getResourceAsStream("smart-stop-words.txt");
        if (list == null) {
            throw new IllegalStateException("the list of stop words is missing beside " + Rouge.class.getName());
        }
        Set<String> words = new HashSet<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of stop words", e);
        }
        return words;
    }
}
