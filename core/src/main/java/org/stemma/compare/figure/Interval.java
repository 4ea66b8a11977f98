package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.stemma.model.Quantity;

/**
 * What a quantity allows: its ends, with the width that "about" has in a comparison.
 *
 * @param low absent is unbounded
 * @param high absent is unbounded
 */
record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean lowOpen, boolean highOpen) {
    /** "About 1,000" allows 950 to 1,050; a rounded number is good to as much. */
    static final BigDecimal TOLERANCE = new BigDecimal("0.05");
    /** A number of at most so many leading digits, the rest zeros, is taken for rounded. */
    private static final int ROUNDED_DIGITS = 2;
    /** Nothing below this is taken for rounded: 20 killed may well be 20. */
    private static final BigDecimal ROUNDED_FROM = new BigDecimal(100);

    /** Nothing at all. */
    static final Interval ZERO = new Interval(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO), false, false);

    static Interval of(Quantity quantity) {
        if (quantity.bound() == Quantity.Bound.ABOUT) {
            return new Interval(
                    quantity.low().map(low -> low.subtract(width(low))),
                    quantity.high().map(high -> high.add(width(high))),
                    false,
                    false);
        }
        return new Interval(quantity.low(), quantity.high(), quantity.lowOpen(), quantity.highOpen());
    }

    /** What a number of each make together. */
    Interval plus(Interval other) {
        return new Interval(
                sum(low, other.low), sum(high, other.high), lowOpen || other.lowOpen, highOpen || other.highOpen);
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().add(other.get())) : Optional.empty();
    }

    boolean overlaps(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether everything in it is smaller than anything in the other. */
    boolean isBelow(Interval other) {
        if (high.isEmpty() || other.low.isEmpty()) {
            return false;
        }
        int order = high.get().compareTo(other.low.get());
        return order < 0 || (order == 0 && (highOpen || other.lowOpen));
    }

    /** Whether two numbers lie within the tolerance of the larger. */
    static boolean within(BigDecimal a, BigDecimal b, BigDecimal tolerance) {
        BigDecimal larger = a.abs().max(b.abs());
        return a.subtract(b).abs().compareTo(larger.multiply(tolerance)) <= 0;
    }

    /** Whether the number looks rounded: 38,000 and 450 do, 59 and 1,234 do not. */
    static boolean isRounded(BigDecimal number) {
        BigDecimal plain = number.abs().stripTrailingZeros();
        return number.abs().compareTo(ROUNDED_FROM) >= 0 && plain.precision() <= ROUNDED_DIGITS && plain.scale() < 0;
    }

    private static BigDecimal width(BigDecimal number) {
        return number.abs().multiply(TOLERANCE, MathContext.DECIMAL64);
    }
}
