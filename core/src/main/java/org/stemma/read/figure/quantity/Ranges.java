package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadNumber.Kind;
import org.stemma.read.figure.quantity.ReadQuantity.Form;

/**
 * Tells whether two amounts are the ends of one range, and makes one of them: "10 to 12 km", "between $5 and $7
 * million".
 */
final class Ranges {
    private static final BigDecimal THOUSAND = new BigDecimal("1000");

    private Ranges() {}

    /** The upper end of a range that starts with {@code left}. */
    static Optional<Amount> after(Atoms atoms, Amount left) {
        ReadNumber number = left.number();
        if (number.kind() != Kind.CARDINAL && number.kind() != Kind.FRACTION) {
            return Optional.empty();
        }
        int at = left.end();
        Atom joint = atoms.get(at);
        if (!joins(atoms, left)
                || TellingApart.reason(atoms, number, left.unit().isPresent(), left.prefixed(), false)
                        .isPresent()) {
            return Optional.empty();
        }
        int second = atoms.is(at + 1, "up") && atoms.is(at + 2, "to") ? at + 3 : at + 1;
        Optional<Amount> right =
                AmountReader.at(atoms, second).filter(amount -> amount.number().kind() == number.kind());
        if (right.isEmpty()) {
            return Optional.empty();
        }
        Amount upper = right.get();
        boolean dash = joint.isDash();
        BigDecimal low = lowerEnd(number, upper.number());
        if (low.compareTo(upper.number().low()) >= 0 || !unitsFit(left, upper, dash)) {
            return Optional.empty();
        }
        if (dash
                && !joint.is("~")
                && Scores.isScore(atoms, number, upper.number(), upper.unit().isPresent() || left.prefixed())
                && number.digits()) {
            return Optional.empty();
        }
        boolean alternative = joint.is("or") && upper.number().low().compareTo(low.multiply(BigDecimal.TEN)) > 0;
        boolean apart = TellingApart.reason(
                        atoms, upper.number(), upper.unit().isPresent(), upper.prefixed() || dash, true)
                .isPresent();
        return alternative || apart ? Optional.empty() : right;
    }

    /** Whether the word or mark after an amount can join it to the upper end of a range. */
    private static boolean joins(Atoms atoms, Amount left) {
        Atom joint = atoms.get(left.end());
        int first = left.first();
        int bounded =
                BoundWords.before(atoms, first).map(BoundWords.Match::edge).orElse(first);
        boolean between = atoms.is(first - 1, "between") || atoms.is(bounded - 1, "between");
        return joint.isDash()
                || joint.is("to") && !Changes.startAt(atoms, bounded - 1)
                || joint.is("through")
                || joint.is("or") && left.number().scale().isEmpty()
                || joint.is("and") && between;
    }

    /** The lower end; in "5 to 7 million" it is five million. */
    private static BigDecimal lowerEnd(ReadNumber left, ReadNumber right) {
        boolean shared = left.scale().isEmpty()
                && right.scale().isPresent()
                && left.low().compareTo(THOUSAND) < 0
                && left.low().compareTo(right.low()) < 0;
        return shared ? left.low().multiply(right.scale().orElseThrow()) : left.low();
    }

    private static boolean unitsFit(Amount left, Amount right, boolean dash) {
        if (left.unit().isEmpty()) {
            return !right.prefixed();
        }
        if (right.unit().isEmpty()) {
            return left.prefixed() && dash;
        }
        String one = left.unit().get().unit().code();
        String other = right.unit().get().unit().code();
        return one.equals(other)
                || other.startsWith(one + "/")
                || (left.prefixed() && dash && right.unit().get().unit().isMoney());
    }

    /**
     * The range from one amount to the other.
     *
     * @param floor the first atom that words before the range may be taken from
     */
    static FoundQuantity of(Atoms atoms, Amount left, Amount right, int floor) {
        BigDecimal low = lowerEnd(left.number(), right.number());
        Unit unit = right.unit().isPresent() ? right.meant(atoms) : left.meant(atoms);
        int first = BoundWords.before(atoms, left.first())
                .map(BoundWords.Match::edge)
                .filter(edge -> edge >= floor)
                .orElse(left.first());
        if (first - 1 >= floor && (atoms.is(first - 1, "between") || atoms.is(first - 1, "from"))) {
            first--;
        }
        ReadQuantity range = new ReadQuantity(
                atoms.span(first, right.end()),
                atoms.span(left.number().first(), right.number().end()),
                right.unitWords(atoms).or(() -> left.unitWords(atoms)),
                new Quantity(Optional.of(low), Optional.of(right.number().low()), false, false, unit, Bound.RANGE),
                Optional.empty(),
                Form.RANGE,
                left.number().digits(),
                Optional.empty());
        return Conversions.taken(atoms, range, first, right.end());
    }
}
