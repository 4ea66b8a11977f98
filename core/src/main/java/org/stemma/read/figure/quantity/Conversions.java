package org.stemma.read.figure.quantity;

import java.util.Optional;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.model.Units;
import org.stemma.read.figure.quantity.ReadQuantity.Form;

/** Finds the words that say a quantity once more in another unit: "(1,300 sq km)", ", or 25 miles,". */
final class Conversions {
    /** So many atoms in brackets can be words of a bound. */
    private static final int BOUND_LENGTH = 4;

    private Conversions() {}

    /**
     * The quantity with its conversion, if one follows; of the two the metric one is the quantity.
     *
     * @param first index of the quantity's first atom
     * @param end one past its last
     */
    static FoundQuantity taken(Atoms atoms, ReadQuantity read, int first, int end) {
        Quantity quantity = read.quantity();
        Optional<FoundQuantity> other = after(atoms, end, quantity.unit());
        if (other.isEmpty()) {
            return new FoundQuantity(read, end);
        }
        Quantity inBrackets = other.get().quantity().quantity();
        boolean swap = Units.isMetric(inBrackets.unit()) && !Units.isMetric(quantity.unit());
        Quantity bounded = sameBound(quantity, inBrackets);
        Span whole = atoms.span(first, other.get().end());
        return new FoundQuantity(
                new ReadQuantity(
                        whole,
                        read.number(),
                        read.unitWords(),
                        swap ? bounded : quantity,
                        Optional.of(swap ? quantity : bounded),
                        read.form(),
                        read.digits(),
                        Optional.empty()),
                other.get().end());
    }

    /** The number in brackets limited as the one before the brackets is. */
    private static Quantity sameBound(Quantity outside, Quantity inside) {
        boolean bare = inside.bound() == Bound.EXACT && inside.isPoint();
        boolean bounded = outside.bound() != Bound.RANGE && outside.bound() != Bound.VAGUE;
        return bare && bounded ? Quantity.of(inside.printed(), outside.bound(), inside.unit()) : inside;
    }

    private static Optional<FoundQuantity> after(Atoms atoms, int end, Unit unit) {
        if (unit.equals(Unit.ONE) || unit.equals(Unit.SHARE)) {
            return Optional.empty();
        }
        boolean bracket = atoms.is(end, "(");
        boolean slash = atoms.is(end, "/");
        boolean comma = atoms.is(end, ",") && atoms.is(end + 1, "or");
        if (!bracket && !slash && !comma) {
            return Optional.empty();
        }
        int number = behindBound(atoms, comma ? end + 2 : end + 1);
        Optional<Amount> amount = AmountReader.at(atoms, number)
                .filter(found -> found.unit().isPresent() && found.number().isExact());
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        Amount found = amount.get();
        Optional<Amount> upper = Ranges.after(atoms, found);
        int last = upper.map(Amount::end).orElse(found.end());
        Unit other = upper.orElse(found).meant(atoms);
        boolean closed = !bracket || atoms.is(last, ")") || atoms.is(last, ";") || atoms.is(last, ",");
        if (!isSameThing(unit, other) || !closed) {
            return Optional.empty();
        }
        int close = bracket && atoms.is(last, ")") ? last + 1 : last;
        ReadQuantity read = upper.map(
                        high -> Ranges.of(atoms, found, high, number).quantity())
                .orElseGet(() -> point(atoms, found, other));
        return Optional.of(new FoundQuantity(read, close));
    }

    private static boolean isSameThing(Unit unit, Unit other) {
        return !other.equals(unit)
                && (Units.areComparable(unit, other) && !UnitForms.isTime(unit) || unit.isMoney() && other.isMoney());
    }

    private static ReadQuantity point(Atoms atoms, Amount amount, Unit unit) {
        return new ReadQuantity(
                atoms.span(amount.first(), amount.end()),
                atoms.span(amount.number().first(), amount.number().end()),
                amount.unitWords(atoms),
                Quantity.of(amount.number().low(), Bound.EXACT, unit),
                Optional.empty(),
                Form.CARDINAL,
                amount.number().digits(),
                Optional.empty());
    }

    /** The atom after bound words that start at an atom: "(about 25 miles)". */
    private static int behindBound(Atoms atoms, int inside) {
        for (int number = inside + 1; number <= inside + BOUND_LENGTH; number++) {
            if (BoundWords.before(atoms, number)
                    .filter(match -> match.edge() == inside)
                    .isPresent()) {
                return number;
            }
        }
        return inside;
    }
}
