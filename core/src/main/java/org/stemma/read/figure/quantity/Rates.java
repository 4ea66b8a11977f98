package org.stemma.read.figure.quantity;

import java.util.Optional;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.UnitForms.Match;

/** Finds what a unit is counted over: "per day", "a barrel", "/h". */
final class Rates {
    private Rates() {}

    /** The amount as a rate, where the words after its unit make it one; else the amount as it is. */
    static Amount over(Atoms atoms, Amount amount) {
        if (amount.unit().isEmpty() || amount.unit().get().unit().isRate()) {
            return amount;
        }
        Match counted = amount.unit().get();
        int at = amount.end();
        Atom next = atoms.get(at);
        Atom dash = next.isDash() && next.glued() ? next : atoms.get(-1);
        int word = dash.isDash() ? at + 1 : at;
        boolean per = atoms.is(word, "per") || (next.is("/") && next.glued());
        boolean article =
                atoms.is(word, "a") || atoms.is(word, "an") || atoms.is(word, "each") || atoms.is(word, "every");
        if (!per && !article) {
            return amount;
        }
        int under = atoms.get(word + 1).isDash() ? word + 2 : word + 1;
        Optional<Match> unit = UnitForms.after(atoms, under, Optional.empty());
        Unit over = counted.unit();
        if (unit.isPresent()
                && !unit.get().unit().isMoney()
                && !unit.get().unit().equals(over)
                && !(article && over.equals(Unit.PERCENT) && !unit.get().isTime())
                && !(counted.isTime() && article && !unit.get().isTime())) {
            return amount.in(new Match(over.per(unit.get().unit()), unit.get().end()));
        }
        boolean each = atoms.get(under).isWord()
                && (per || isShareOfPrice(atoms.get(under).lower()))
                && (over.isMoney() || counted.isCents())
                && atoms.get(under).lower().matches("[a-z]+")
                && !atoms.is(under, "cent");
        return each ? amount.in(new Match(over.per(Unit.counted(atoms.get(under).lower())), under + 1)) : amount;
    }

    private static boolean isShareOfPrice(String word) {
        return switch (word) {
            case "share", "head", "person", "piece", "ticket", "bottle", "night", "unit", "bushel", "ounce" -> true;
            default -> false;
        };
    }
}
