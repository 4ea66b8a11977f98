package org.stemma.read.figure.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadNumber.Kind;
import org.stemma.read.figure.quantity.ReadQuantity.Form;

/**
 * Finds the quantities of a stretch of text, with unit, bound, range and conversion, and the numbers that are none.
 *
 * <p>Stateless and safe from any thread.
 */
public final class QuantityReader {
    private final String text;
    private final Atoms atoms;

    private QuantityReader(String text, Atoms atoms) {
        this.text = text;
        this.atoms = atoms;
    }

    /** The quantities and other numbers of a stretch of text, in order, not overlapping. */
    public static List<ReadQuantity> read(String text, Span within) {
        return new QuantityReader(text, Lexer.atoms(text, within)).all();
    }

    /** The quantities and other numbers of a text. */
    public static List<ReadQuantity> read(String text) {
        return read(text, new Span(0, text.length()));
    }

    private List<ReadQuantity> all() {
        List<ReadQuantity> found = new ArrayList<>();
        int at = 0;
        int floor = 0;
        while (at < atoms.size()) {
            Optional<FoundQuantity> next = quantityAt(at, floor);
            if (next.isPresent()) {
                found.add(next.get().quantity());
                at = Math.max(next.get().end(), at + 1);
                floor = at;
            } else {
                at++;
            }
        }
        return found;
    }

    /** A range if one starts here, else a number that the words around it tell apart, else a quantity. */
    private Optional<FoundQuantity> quantityAt(int at, int floor) {
        Optional<Amount> amount = AmountReader.at(atoms, at);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        Amount left = amount.get();
        Optional<Amount> right = Ranges.after(atoms, left);
        if (right.isPresent()) {
            return Optional.of(Ranges.of(atoms, left, right.get(), floor));
        }
        Optional<BoundWords.Match> before =
                BoundWords.before(atoms, left.first()).filter(match -> match.edge() >= floor);
        Optional<Reason> apart = TellingApart.reason(
                        atoms,
                        left.number(),
                        left.unit().isPresent(),
                        left.prefixed(),
                        before.isPresent() && before.get().bound() != Bound.EXACT)
                .or(() -> Scores.reason(atoms, left));
        return Optional.of(apart.map(reason -> apart(left.number(), reason)).orElseGet(() -> single(left, before)));
    }

    private FoundQuantity apart(ReadNumber number, Reason reason) {
        Span words = atoms.span(number.first(), number.end());
        return new FoundQuantity(
                new ReadQuantity(
                        words,
                        words,
                        Optional.empty(),
                        Quantity.exact(number.low(), Unit.ONE),
                        Optional.empty(),
                        number.kind() == Kind.ORDINAL ? Form.ORDINAL : Form.CARDINAL,
                        number.digits(),
                        Optional.of(reason)),
                number.end());
    }

    private FoundQuantity single(Amount amount, Optional<BoundWords.Match> before) {
        ReadNumber number = amount.number();
        Optional<BoundWords.Match> after = BoundWords.after(atoms, amount.end());
        if (after.isEmpty() && amount.unit().isPresent() && !amount.prefixed()) {
            after = BoundWords.after(atoms, number.end()).filter(match -> match.edge() < amount.end());
        }
        Bound bound = combined(before.map(BoundWords.Match::bound), after.map(BoundWords.Match::bound));
        int first = before.map(BoundWords.Match::edge).orElse(amount.first());
        int end = after.map(BoundWords.Match::edge)
                .filter(edge -> edge > amount.end())
                .orElse(amount.end());
        Unit unit = amount.meant(atoms);
        Quantity quantity = number.isExact()
                ? Quantity.of(number.low(), bound, unit)
                : new Quantity(Optional.of(number.low()), Optional.of(number.high()), false, false, unit, Bound.VAGUE);
        ReadQuantity read = new ReadQuantity(
                atoms.span(first, end),
                atoms.span(number.first(), number.end()),
                amount.unitWords(atoms),
                quantity,
                Optional.empty(),
                form(amount),
                number.digits(),
                Optional.empty());
        return Conversions.taken(atoms, read, first, end);
    }

    private Form form(Amount amount) {
        return switch (amount.number().kind()) {
            case CARDINAL -> Ages.isAge(atoms, amount) ? Form.AGE : Form.CARDINAL;
            case ORDINAL -> Form.ORDINAL;
            case FRACTION -> Form.FRACTION;
            case VAGUE -> Form.VAGUE;
            case MULTIPLE -> Form.MULTIPLE;
            case HALVED -> Form.HALVED;
        };
    }

    /** The firmer of two bounds; "more than 50 or equal" is at least 50. */
    private static Bound combined(Optional<Bound> before, Optional<Bound> after) {
        Bound first = before.orElse(Bound.EXACT);
        Bound second = after.orElse(Bound.EXACT);
        if (after.isPresent() && second == Bound.EXACT) {
            return first == Bound.OVER ? Bound.AT_LEAST : first == Bound.UNDER ? Bound.AT_MOST : first;
        }
        return first == Bound.EXACT || (first == Bound.ABOUT && second != Bound.EXACT) ? second : first;
    }

    @Override
    public String toString() {
        return "quantities of '" + text + "'";
    }
}
