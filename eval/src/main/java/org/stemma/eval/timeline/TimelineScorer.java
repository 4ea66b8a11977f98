package org.stemma.eval.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores a timeline against a gold one: the days alone, and alignment-based ROUGE with many-to-one alignment (S.
 * Martschat and K. Markert, "Improving ROUGE for Timeline Summarization", EACL 2017, there "align+ m:1").
 *
 * <p>Every predicted day is aligned with the gold day of the least cost, (1 − 1/(days between + 1)) × (1 − ROUGE-1 of
 * their plain tokens), the earlier of equals; every gold day likewise. The n-grams in common of two aligned days count
 * by 1/(days between + 1); precision and recall divide their sums by those of all n-grams.
 */
final class TimelineScorer {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");

    /** Precision and recall, from 0 to 1. */
    record Score(double precision, double recall) {}

    private final SortedMap<LocalDate, List<String>> predicted;
    private final SortedMap<LocalDate, List<String>> gold;

    TimelineScorer(SortedMap<LocalDate, List<String>> predicted, SortedMap<LocalDate, List<String>> gold) {
        this.predicted = predicted;
        this.gold = gold;
    }

    /** The days alone. */
    Score days() {
        TreeSet<LocalDate> both = new TreeSet<>(predicted.keySet());
        both.retainAll(gold.keySet());
        return new Score(share(both.size(), predicted.size()), share(both.size(), gold.size()));
    }

    /** Alignment-based ROUGE with n-grams of {@code n} words. */
    Score aligned(int n) {
        if (predicted.isEmpty()) {
            return new Score(0, 0);
        }
        return new Score(side(predicted, gold, n, true), side(gold, predicted, n, false));
    }

    /** The share of the n-grams of one timeline that its aligned days of the other have too. */
    private static double side(
            SortedMap<LocalDate, List<String>> from, SortedMap<LocalDate, List<String>> to, int n, boolean precision) {
        double common = 0;
        long all = 0;
        for (Map.Entry<LocalDate, List<String>> day : from.entrySet()) {
            Map.Entry<LocalDate, List<String>> aligned = nearest(day, to, precision);
            List<String> mine = precision ? day.getValue() : aligned.getValue();
            List<String> theirs = precision ? aligned.getValue() : day.getValue();
            Rouge.Counts counts = Rouge.counts(mine, theirs, n);
            common += closeness(day.getKey(), aligned.getKey()) * counts.common();
            all += precision ? counts.predicted() : counts.gold();
        }
        return all == 0 ? 0 : common / all;
    }

    private static Map.Entry<LocalDate, List<String>> nearest(
            Map.Entry<LocalDate, List<String>> day, SortedMap<LocalDate, List<String>> others, boolean precision) {
        Map.Entry<LocalDate, List<String>> best = Map.entry(others.firstKey(), List.of());
        double least = Double.POSITIVE_INFINITY;
        for (Map.Entry<LocalDate, List<String>> other : others.entrySet()) {
            double alike =
                    precision ? tokens(day.getValue(), other.getValue()) : tokens(other.getValue(), day.getValue());
            double cost = (1 - closeness(day.getKey(), other.getKey())) * (1 - alike);
            if (cost < least) {
                least = cost;
                best = other;
            }
        }
        return best;
    }

    private static double closeness(LocalDate a, LocalDate b) {
        return 1.0 / (Math.abs(ChronoUnit.DAYS.between(a, b)) + 1);
    }

    /** F1 of the tokens as they stand, which the alignment takes for ROUGE-1. */
    private static double tokens(Collection<String> predicted, Collection<String> gold) {
        Map<String, Integer> mine = tokens(predicted);
        Map<String, Integer> theirs = tokens(gold);
        long common = 0;
        for (Map.Entry<String, Integer> token : mine.entrySet()) {
            common += Math.min(token.getValue(), theirs.getOrDefault(token.getKey(), 0));
        }
        long sum = mine.values().stream().mapToLong(Integer::longValue).sum()
                + theirs.values().stream().mapToLong(Integer::longValue).sum();
        return sum == 0 ? 0 : 2.0 * common / sum;
    }

    private static Map<String, Integer> tokens(Collection<String> sentences) {
        Map<String, Integer> tokens = new HashMap<>();
        for (String sentence : sentences) {
            Matcher token = TOKEN.matcher(sentence);
            while (token.find()) {
                tokens.merge(token.group(), 1, Integer::sum);
            }
        }
        return tokens;
    }

    private static double share(int right, int all) {
        return all == 0 ? 0 : (double) right / all;
    }
}
