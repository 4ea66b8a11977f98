package org.stemma.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Greedy one-to-one matching, best score first, as the reference scorer does it. */
public final class OneToOne {
    private OneToOne() {}

    /**
     * A possible match.
     *
     * @param score the higher the better
     * @param gold index of the gold item
     * @param predicted index of the predicted item
     */
    public record Pair(double score, int gold, int predicted) {
        private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.score)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted);
    }

    /** The chosen matches: best score first, ties by gold then predicted index, each item at most once. */
    public static List<Pair> match(List<Pair> candidates) {
        List<Pair> sorted = new ArrayList<>(candidates);
        sorted.sort(Pair.BEST_FIRST);
        Set<Integer> gold = new HashSet<>();
        Set<Integer> predicted = new HashSet<>();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : sorted) {
            if (!gold.contains(pair.gold()) && !predicted.contains(pair.predicted())) {
                gold.add(pair.gold());
                predicted.add(pair.predicted());
                chosen.add(pair);
            }
        }
        return chosen;
    }
}
