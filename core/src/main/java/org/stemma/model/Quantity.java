package org.stemma.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much, as an interval: never a bare number.
 *
 * <p>"12" is [12, 12]; "over 12" is (12, ∞); "at most 12" is [0, 12] for a count; "10 to 12" is [10, 12]; "hundreds" is
 * [200, 999]. "About 12" is [12, 12] with the bound {@link Bound#ABOUT}: what width that has is a rule of comparison,
 * not of reading.
 *
 * @param low the lower end; absent is unbounded
 * @param high the upper end; absent is unbounded
 * @param lowOpen whether the lower end itself is excluded
 * @param highOpen whether the upper end itself is excluded
 * @param unit what it is counted in
 * @param bound how the words limit it
 */
public record Quantity(
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        boolean lowOpen,
        boolean highOpen,
        Unit unit,
        Bound bound) {
    /** How words limit a number. */
    public enum Bound {
        EXACT("exactly"),
        ABOUT("about"),
        AT_LEAST("at least"),
        OVER("over"),
        AT_MOST("at most"),
        UNDER("under"),
        RANGE("between"),
        VAGUE("vaguely");

        private final String words;

        Bound(String words) {
            this.words = words;
        }

        /** Fixed wording for people. */
        public String words() {
            return words;
        }
    }

    public Quantity {
        if (low.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("a quantity without ends");
        }
        low = low.map(Quantity::plain);
        high = high.map(Quantity::plain);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("a quantity from " + low.get() + " down to " + high.get());
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Exactly this many. */
    public static Quantity exact(BigDecimal value, Unit unit) {
        return new Quantity(Optional.of(value), Optional.of(value), false, false, unit, Bound.EXACT);
    }

    /** A number limited by a bound; for {@link Bound#RANGE} and {@link Bound#VAGUE} use the constructor. */
    public static Quantity of(BigDecimal value, Bound bound, Unit unit) {
        Optional<BigDecimal> some = Optional.of(value);
        return switch (bound) {
            case EXACT, ABOUT -> new Quantity(some, some, false, false, unit, bound);
            case AT_LEAST -> new Quantity(some, Optional.empty(), false, false, unit, bound);
            case OVER -> new Quantity(some, Optional.empty(), true, false, unit, bound);
            case AT_MOST -> new Quantity(Optional.empty(), some, false, false, unit, bound);
            case UNDER -> new Quantity(Optional.empty(), some, false, true, unit, bound);
            case RANGE, VAGUE -> throw new IllegalArgumentException(bound + " needs two ends");
        };
    }

    /** The number that the words print: the one end that there is, or the lower of two. */
    public BigDecimal printed() {
        return low.or(() -> high).orElseThrow();
    }

    /** Whether it is one number, as far as the words go. */
    public boolean isPoint() {
        return low.isPresent() && low.equals(high);
    }
}
