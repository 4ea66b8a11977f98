package org.stemma.read.figure.quantity;

import java.util.Optional;
import org.stemma.read.figure.quantity.ReadNumber.Kind;
import org.stemma.read.figure.quantity.UnitForms.Match;

/**
 * Finds what stands for a unit right after a number: "5 km", "a 5-km run", "5 (km)", "a couple of years", "64 years
 * old".
 */
final class UnitsAfter {
    private UnitsAfter() {}

    /** The unit of a number, up to the last word that belongs to it. */
    static Optional<Match> of(Atoms atoms, ReadNumber number) {
        int at = number.end();
        Atom next = atoms.get(at);
        if (next.isDash() && next.glued() && atoms.get(at + 1).glued()) {
            return UnitForms.after(atoms, at + 1, number.scale()).map(match -> withOld(atoms, match));
        }
        if (next.isMark() && (next.is("(") || next.is("[") || next.is("{") || next.is("<"))) {
            return UnitForms.after(atoms, at + 1, number.scale())
                    .filter(match -> atoms.get(match.end()).isMark()
                            && ")]}>".contains(atoms.get(match.end()).text()))
                    .map(match -> new Match(match.unit(), match.end() + 1));
        }
        boolean of = !number.digits()
                && atoms.is(at, "of")
                && (number.kind() == Kind.VAGUE || atoms.is(at - 1, "couple") || atoms.is(at - 1, "dozen"));
        return UnitForms.after(atoms, of ? at + 1 : at, number.scale())
                .filter(match -> !Temperatures.isALetter(atoms, number, match))
                .map(match -> withOld(atoms, match));
    }

    /** Takes in the "old" of "years old" and "year-old". */
    private static Match withOld(Atoms atoms, Match match) {
        int at = match.end();
        if (atoms.are(at, "of", "age") && match.isTime()) {
            return new Match(match.unit(), at + 2);
        }
        if (atoms.get(at).isDash() && atoms.get(at).glued() && atoms.is(at + 1, "old")) {
            return new Match(match.unit(), at + 2);
        }
        return match.isTime() && atoms.is(at, "old") ? new Match(match.unit(), at + 1) : match;
    }
}
