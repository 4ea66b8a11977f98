package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.UnitForms.Match;

/**
 * One number with the sign, the currency and the unit that belong to it.
 *
 * @param first index of its first atom, a sign or a currency before the number among them
 * @param number the number
 * @param unit the unit or currency; absent when none is written
 * @param end one past the last atom
 * @param prefixed whether the unit is a currency that stands before the number
 */
record Amount(int first, ReadNumber number, Optional<Match> unit, int end, boolean prefixed) {
    /** An amount whose unit, if it has one, stands after the number. */
    static Amount of(int first, ReadNumber number, Optional<Match> unit) {
        return new Amount(first, number, unit, unit.map(Match::end).orElse(number.end()), false);
    }

    /** The same number in this unit. */
    Amount in(Match other) {
        return new Amount(first, number, Optional.of(other), other.end(), prefixed);
    }

    /** So much more, in the same unit, whose words go on to {@code newEnd}. */
    Amount plus(BigDecimal more, int newEnd) {
        Match whole = new Match(unit.orElseThrow().unit(), newEnd);
        return new Amount(first, number.plus(more, number.end()), Optional.of(whole), newEnd, prefixed);
    }

    /** The unit that is written, or what a number of this sort is a number of where none is. */
    Unit meant(Atoms atoms) {
        if (unit.isPresent()) {
            return unit.get().unit();
        }
        return switch (number.kind()) {
            case FRACTION -> number.low().compareTo(BigDecimal.ONE) < 0 ? Unit.SHARE : Unit.ONE;
            case HALVED -> Unit.SHARE;
            case MULTIPLE -> Unit.TIMES;
            default -> Ages.isAge(atoms, this) ? new Unit("a") : Unit.ONE;
        };
    }

    /** The words of the unit. */
    Optional<Span> unitWords(Atoms atoms) {
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return prefixed ? Optional.of(atoms.span(first, number.first())) : Optional.of(atoms.span(number.end(), end));
    }
}
