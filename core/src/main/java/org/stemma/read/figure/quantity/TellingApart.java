package org.stemma.read.figure.quantity;

import java.util.Optional;
import org.stemma.read.figure.quantity.ReadNumber.Kind;

/** Tells numbers that are not figures from those that are, by the words right beside them. */
final class TellingApart {
    private TellingApart() {}

    /** Why the number is not a figure; nothing if it may be one. */
    static Optional<Reason> reason(
            Atoms atoms, ReadNumber number, boolean hasUnit, boolean hasCurrency, boolean hasBound) {
        if (number.kind() == Kind.ORDINAL) {
            return Optional.of(ordinal(atoms, number));
        }
        if (!number.digits()) {
            return inWords(atoms, number);
        }
        return NumbersOfAddresses.webAddress(atoms, number.first())
                .or(() -> NumbersOfAddresses.escaped(atoms, number))
                .or(() -> NumbersOfDates.clock(atoms, number))
                .or(() -> NumbersOfDates.numericDate(atoms, number))
                .or(() -> NumbersOfDates.monthDay(atoms, number, hasUnit))
                .or(() -> hasCurrency ? Optional.empty() : NumbersOfNames.solid(atoms, number, hasUnit))
                .or(() -> NumbersOfNames.ofAProgramme(atoms, number))
                .or(() -> NumbersOfAddresses.web(atoms, number))
                .or(() -> NumbersOfAddresses.phone(atoms, number))
                .or(() -> hasUnit ? Optional.empty() : NumbersOfLabels.label(atoms, number))
                .or(() -> hasUnit || hasBound ? Optional.empty() : NumbersOfDates.year(atoms, number))
                .or(() -> hasUnit ? Optional.empty() : NumbersOfAddresses.streetAddress(atoms, number))
                .or(() -> hasUnit || hasBound ? Optional.empty() : NumbersOfNames.name(atoms, number))
                .or(() -> NumbersOfLabels.listItem(atoms, number));
    }

    private static Reason ordinal(Atoms atoms, ReadNumber number) {
        String next = atoms.get(number.end()).lower();
        if (next.equals("floor") || next.equals("storey") || next.equals("story")) {
            return Reason.FLOOR;
        }
        boolean day = NumbersOfDates.isMonth(atoms, number.end())
                || (atoms.is(number.end(), "of") && NumbersOfDates.isMonth(atoms, number.end() + 1))
                || NumbersOfDates.isMonth(atoms, number.first() - 1)
                || (atoms.is(number.first() - 1, ".") && NumbersOfDates.isMonth(atoms, number.first() - 2));
        return day || next.equals("century") || next.equals("quarter") ? Reason.DATE : Reason.ORDINAL;
    }

    private static Optional<Reason> inWords(Atoms atoms, ReadNumber number) {
        if (atoms.is(number.end(), "o'clock") || atoms.is(number.end(), "o’clock")) {
            return Optional.of(Reason.CLOCK);
        }
        boolean rank = (atoms.is(number.first() - 1, "top") || atoms.is(number.first() - 1, "bottom"))
                && number.kind() == Kind.CARDINAL
                && !NumbersOfLabels.countsOn(atoms, number.end());
        if (rank) {
            return Optional.of(Reason.LABEL);
        }
        Atom head = atoms.get(number.first());
        boolean group = head.isCapitalised()
                && number.first() > 0
                && atoms.get(number.first() - 1).isCapitalised()
                && !NumbersOfDates.MONTHS.contains(atoms.get(number.first() - 1).lower());
        return group && !number.scale().isPresent() ? Optional.of(Reason.NAME) : Optional.empty();
    }
}
