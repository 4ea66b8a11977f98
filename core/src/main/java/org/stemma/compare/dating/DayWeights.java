package org.stemma.compare.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.stemma.model.Basis;
import org.stemma.model.When;

/** How well each day of a stretch fits as the day an article appeared; the weights sum to 1. */
final class DayWeights {
    /**
     * What the weights are made of depends on each other, so they seem surer than they are: one day, and a part more.
     */
    private static final int WIDER = 4;

    private final LocalDate first;
    private final double[] weights;

    /** @param weights of the days from {@code first}, none negative, not all zero */
    DayWeights(LocalDate first, double[] weights) {
        this.first = first;
        this.weights = weights.clone();
        double sum = Arrays.stream(this.weights).sum();
        for (int i = 0; i < this.weights.length; i++) {
            this.weights[i] /= sum;
        }
    }

    /** Every day alike. */
    static DayWeights alike(LocalDate first, LocalDate last) {
        double[] weights = new double[(int) ChronoUnit.DAYS.between(first, last) + 1];
        Arrays.fill(weights, 1);
        return new DayWeights(first, weights);
    }

    /** The same with every day's weight multiplied by a factor above zero. */
    DayWeights times(ToDoubleFunction<LocalDate> factor) {
        double[] changed = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            changed[i] = weights[i] * factor.applyAsDouble(first.plusDays(i));
        }
        return new DayWeights(first, changed);
    }

    /** The share of its own with so much of a day's weight spread over all days. */
    DayWeights with(double even) {
        double[] changed = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            changed[i] = (1 - even) * weights[i] + even / weights.length;
        }
        return new DayWeights(first, changed);
    }

    /** The earliest of the days that fit best. */
    private int bestIndex() {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            if (weights[i] > weights[best]) {
                best = i;
            }
        }
        return best;
    }

    /** The interval around the best day that holds so much of the weight, unless it has more days than {@code most}. */
    Optional<When> around(double share, int most) {
        int best = bestIndex();
        double sum = weights[best];
        int reach = 0;
        while (sum < share && 2 * (reach + 1) < most) {
            reach++;
            sum += at(best - reach) + at(best + reach);
        }
        int wider = reach == 0 ? 0 : reach + 1 + reach / WIDER;
        return sum < share ? Optional.empty() : Optional.of(days(best - wider, best + wider));
    }

    /** Like {@link #around}, but it grows to the side that fits better: for days with firm bounds. */
    Optional<When> within(double share, int most) {
        int from = bestIndex();
        int to = from;
        double sum = weights[from];
        while (sum < share && to - from + 1 < most) {
            boolean later = at(to + 1) >= at(from - 1);
            sum += later ? at(to + 1) : at(from - 1);
            to += later ? 1 : 0;
            from -= later ? 0 : 1;
        }
        return sum < share ? Optional.empty() : Optional.of(days(from, to));
    }

    private When days(int from, int to) {
        return When.days(first.plusDays(from), first.plusDays(to), Basis.INFERRED, List.of());
    }

    private double at(int index) {
        return index < 0 || index >= weights.length ? 0 : weights[index];
    }
}
