package org.stemma.compare.figure;

import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;

/** What the ends of a quantity leave open. */
final class Ends {
    private Ends() {}

    static boolean isTwoEnded(Quantity quantity) {
        return quantity.low().isPresent() && quantity.high().isPresent() && !quantity.isPoint();
    }

    static boolean opensUp(Quantity quantity) {
        return quantity.high().isEmpty();
    }

    static boolean opensDown(Quantity quantity) {
        return quantity.bound() == Bound.AT_MOST || quantity.bound() == Bound.UNDER;
    }

    static boolean isBound(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT, ABOUT -> false;
            case AT_LEAST, OVER, AT_MOST, UNDER, RANGE, VAGUE -> true;
        };
    }

    static boolean isRoundish(Quantity quantity) {
        return quantity.bound() == Bound.ABOUT || Interval.isRounded(quantity.printed());
    }
}
