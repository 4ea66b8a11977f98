package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.stemma.read.figure.quantity.ReadNumber.Kind;

/** Reads a number with the sign and currency before it and the unit after it: "-5 °C", "US$ 3.20 a barrel". */
final class AmountReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private AmountReader() {}

    /** The amount that starts at an atom, if one does. */
    static Optional<Amount> at(Atoms atoms, int first) {
        int at = first;
        boolean minus = false;
        if (isMinus(atoms, at)) {
            minus = true;
            at = atoms.get(at).isWord() && atoms.get(at + 1).isDash() ? at + 2 : at + 1;
        }
        Optional<UnitForms.Match> money = UnitForms.before(atoms, at);
        if (money.isPresent()) {
            at = money.get().end();
        }
        if (!minus && isMinus(atoms, at) && money.isPresent()) {
            minus = true;
            at++;
        }
        Optional<ReadNumber> read = NumberReader.at(atoms, at);
        if (read.isEmpty()) {
            return oneAndAHalf(atoms, first);
        }
        if (money.isPresent() && read.get().kind() == Kind.ORDINAL) {
            return Optional.empty();
        }
        ReadNumber number = GluedScales.settled(atoms, read.get(), money.isPresent());
        if (minus) {
            number = number.negated(money.isPresent() ? number.first() : first);
        }
        return Optional.of(
                money.isPresent() ? sum(atoms, first, money.get(), number) : withUnitAfter(atoms, first, number));
    }

    /** "$5", "$5 USD", "$5 a head". */
    private static Amount sum(Atoms atoms, int first, UnitForms.Match money, ReadNumber number) {
        Optional<UnitForms.Match> again = UnitForms.after(atoms, number.end(), number.scale())
                .filter(match -> match.unit().isMoney());
        int end = again.map(UnitForms.Match::end).orElse(number.end());
        UnitForms.Match unit =
                new UnitForms.Match(again.map(UnitForms.Match::unit).orElse(money.unit()), end);
        return Rates.over(atoms, new Amount(first, number, Optional.of(unit), end, true));
    }

    private static Amount withUnitAfter(Atoms atoms, int first, ReadNumber number) {
        if (number.kind() == Kind.ORDINAL
                || number.kind() == Kind.HALVED
                || (number.kind() == Kind.MULTIPLE && !number.digits())) {
            return Amount.of(first, number, Optional.empty());
        }
        Amount amount = Amount.of(first, number, UnitsAfter.of(atoms, number));
        return Rates.over(atoms, withAHalf(atoms, withCents(atoms, amount)));
    }

    /** "A year and a half", "an hour and a half". */
    private static Optional<Amount> oneAndAHalf(Atoms atoms, int first) {
        if (!atoms.is(first, "a") && !atoms.is(first, "an")) {
            return Optional.empty();
        }
        ReadNumber one = ReadNumber.exact(first, first + 1, BigDecimal.ONE, Kind.CARDINAL, false);
        return UnitForms.after(atoms, first + 1, Optional.empty())
                .map(unit -> withAHalf(atoms, Amount.of(first, one, Optional.of(unit))))
                .filter(amount -> amount.number().low().compareTo(BigDecimal.ONE) > 0);
    }

    /** "Two years and a half" is two and a half years. */
    private static Amount withAHalf(Atoms atoms, Amount amount) {
        int end = amount.end();
        boolean time = amount.unit().filter(UnitForms.Match::isTime).isPresent();
        boolean half = atoms.is(end, "and") && atoms.are(end + 1, "a", "half");
        return time && amount.number().isExact() && half ? amount.plus(HALF, end + 3) : amount;
    }

    /** "3 dollars and 50 cents" is one sum. */
    private static Amount withCents(Atoms atoms, Amount amount) {
        if (amount.unit().filter(unit -> unit.unit().isMoney()).isEmpty()
                || !amount.number().isExact()) {
            return amount;
        }
        int at = atoms.is(amount.end(), "and") ? amount.end() + 1 : amount.end();
        Optional<ReadNumber> small = NumberReader.at(atoms, at)
                .filter(number ->
                        number.kind() == Kind.CARDINAL && number.low().compareTo(BigDecimal.valueOf(100)) < 0);
        Optional<UnitForms.Match> cents =
                small.flatMap(number -> UnitsAfter.of(atoms, number)).filter(UnitForms.Match::isCents);
        return cents.isEmpty()
                ? amount
                : amount.plus(
                        small.orElseThrow().low().movePointLeft(2), cents.get().end());
    }

    private static boolean isMinus(Atoms atoms, int at) {
        Atom mark = atoms.get(at);
        boolean eitherWay = atoms.are(at - 2, "plus", "or") || atoms.is(at - 1, "/") && atoms.is(at - 2, "+");
        if (eitherWay) {
            return false;
        }
        if (mark.is("minus") || mark.is("negative")) {
            int number = atoms.get(at + 1).isDash() ? at + 2 : at + 1;
            return atoms.get(number).isDigits()
                    || NumberWords.small(atoms.get(number).lower()).isPresent();
        }
        boolean sign = mark.isMark() && (mark.is("-") || mark.is("−"));
        boolean free = !mark.glued() && atoms.get(at + 1).glued();
        return sign && free && (atoms.get(at + 1).isDigits() || atoms.is(at + 1, "$"));
    }
}
