package org.stemma.eval.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs of four words that two texts share, as the article-extraction benchmark counts them: a text of fewer words is
 * one shingle, and repeated shingles count as often as they occur in both.
 *
 * @param shared in both texts
 * @param predicted in the predicted text
 * @param gold in the gold text
 */
record Shingles(long shared, long predicted, long gold) {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    static Shingles compare(String predicted, String gold) {
        Map<List<String>, Integer> found = count(predicted);
        Map<List<String>, Integer> wanted = count(gold);
        long shared = 0;
        for (Map.Entry<List<String>, Integer> shingle : found.entrySet()) {
            shared += Math.min(shingle.getValue(), wanted.getOrDefault(shingle.getKey(), 0));
        }
        return new Shingles(shared, sum(found), sum(wanted));
    }

    private static long sum(Map<List<String>, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> count(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<List<String>, Integer> counts = new HashMap<>();
        if (!words.isEmpty() && words.size() < WORDS) {
            counts.put(words, 1);
        }
        for (int at = 0; at + WORDS <= words.size(); at++) {
            counts.merge(List.copyOf(words.subList(at, at + WORDS)), 1, Integer::sum);
        }
        return counts;
    }

    /** Not defined where nothing was predicted. */
    boolean hasPrecision() {
        return predicted > 0;
    }

    double precision() {
        return (double) shared / predicted;
    }

    /** Not defined where the gold is empty. */
    boolean hasRecall() {
        return gold > 0;
    }

    double recall() {
        return (double) shared / gold;
    }
}
