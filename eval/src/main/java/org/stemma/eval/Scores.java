package org.stemma.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Named scores in the order in which they are printed. A score is a number rounded to four decimals, or absent where it
 * is not defined (no gold item of that sort).
 */
public final class Scores {
    private static final int DECIMALS = 4;

    private final Map<String, Optional<BigDecimal>> byName = new LinkedHashMap<>();

    /** Adds a share, a mean or another real number. */
    public Scores put(String name, double value) {
        byName.put(name, Optional.of(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN)));
        return this;
    }

    /** Adds a count. */
    public Scores count(String name, long value) {
        byName.put(name, Optional.of(BigDecimal.valueOf(value)));
        return this;
    }

    /** Adds a score that this set does not define. */
    public Scores undefined(String name) {
        byName.put(name, Optional.empty());
        return this;
    }

    /** Adds {@code right} out of {@code all}, or an undefined score when there is nothing. */
    public Scores share(String name, long right, long all) {
        return all == 0 ? undefined(name) : put(name, (double) right / all);
    }

    /** Adds precision, recall and F1 as {@code prefix_p}, {@code prefix_r}, {@code prefix_f1}. */
    public Scores precisionRecall(String prefix, PrecisionRecall counts) {
        return put(prefix + "_p", counts.precision())
                .put(prefix + "_r", counts.recall())
                .put(prefix + "_f1", counts.f1());
    }

    /** All of them, in order. */
    public Map<String, Optional<BigDecimal>> byName() {
        return Collections.unmodifiableMap(byName);
    }

    @Override
    public String toString() {
        return byName.entrySet().stream()
                .map(score -> score.getKey() + " "
                        + score.getValue().map(BigDecimal::toPlainString).orElse("not defined"))
                .collect(Collectors.joining(", "));
    }
}
