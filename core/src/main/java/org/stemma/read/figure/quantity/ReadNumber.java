package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number among atoms.
 *
 * @param first index of its first atom
 * @param end one past its last
 * @param low its value, or the lower end of what vague words mean
 * @param high the same value, or the upper end
 * @param kind what sort of number
 * @param digits whether it is written in digits
 * @param scale the last scale it was multiplied by, as "million"; absent when there is none
 * @param doubtfulScale index of a glued "m" that can mean a million or metres; the scale is not applied yet
 */
record ReadNumber(
        int first,
        int end,
        BigDecimal low,
        BigDecimal high,
        Kind kind,
        boolean digits,
        Optional<BigDecimal> scale,
        Optional<Integer> doubtfulScale) {
    /** Sorts of numbers. */
    enum Kind {
        CARDINAL,
        ORDINAL,
        /** "two thirds", "half": a part of one whole unless a unit follows. */
        FRACTION,
        /** "hundreds", "several hundred". */
        VAGUE,
        /** "twice", "doubled", "threefold". */
        MULTIPLE,
        /** "halved". */
        HALVED
    }

    static ReadNumber exact(int first, int end, BigDecimal value, Kind kind, boolean digits) {
        return new ReadNumber(first, end, value, value, kind, digits, Optional.empty(), Optional.empty());
    }

    static ReadNumber vague(int first, int end, BigDecimal low, BigDecimal high) {
        return new ReadNumber(first, end, low, high, Kind.VAGUE, false, Optional.empty(), Optional.empty());
    }

    ReadNumber until(int newEnd) {
        return new ReadNumber(first, newEnd, low, high, kind, digits, scale, doubtfulScale);
    }

    ReadNumber from(int newFirst) {
        return new ReadNumber(newFirst, end, low, high, kind, digits, scale, doubtfulScale);
    }

    ReadNumber times(BigDecimal factor, int newEnd) {
        return new ReadNumber(
                first,
                newEnd,
                low.multiply(factor),
                high.multiply(factor),
                kind,
                digits,
                Optional.of(factor),
                Optional.empty());
    }

    ReadNumber plus(BigDecimal more, int newEnd) {
        return new ReadNumber(first, newEnd, low.add(more), high.add(more), kind, digits, scale, doubtfulScale);
    }

    ReadNumber negated(int newFirst) {
        return new ReadNumber(newFirst, end, high.negate(), low.negate(), kind, digits, scale, doubtfulScale);
    }

    boolean isExact() {
        return low.compareTo(high) == 0;
    }
}
