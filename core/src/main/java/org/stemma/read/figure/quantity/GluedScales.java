package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tells whether a letter set solid with a number is a scale: the "m" of "5m people" is a million, of "a 5m wall"
 * metres.
 */
final class GluedScales {
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");

    private GluedScales() {}

    /** The number times its scale, where the letter after it is one. */
    static ReadNumber settled(Atoms atoms, ReadNumber number, boolean money) {
        if (number.doubtfulScale().isEmpty()) {
            return number;
        }
        int at = number.doubtfulScale().get();
        Atom letter = atoms.get(at);
        if (letter.is("k")) {
            return number.times(THOUSAND, at + 1);
        }
        Atom next = atoms.get(at + 1);
        boolean counts = letter.glued() && next.isWord() && !next.glued() && countsThings(atoms, at + 1);
        return money || letter.text().equals("M") || counts ? number.times(MILLION, at + 1) : number;
    }

    /** Whether a plural, people or a unit follows within a few words: "2.7m digital sales", "35m of its devices". */
    private static boolean countsThings(Atoms atoms, int at) {
        for (int next = at; next < at + 5; next++) {
            Atom atom = atoms.get(next);
            if (!atom.isWord() || isDimension(atom.lower())) {
                return false;
            }
            boolean plural = atom.lower().endsWith("s")
                    && atom.lower().length() > 3
                    && !atom.lower().endsWith("ss")
                    && !atom.isCapitalised();
            boolean unit = next == at
                    && UnitForms.after(atoms, next, Optional.of(MILLION)).isPresent();
            if (unit || plural || atom.is("people") || atom.is("children")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDimension(String word) {
        return switch (word) {
            case "high",
                    "tall",
                    "long",
                    "wide",
                    "deep",
                    "away",
                    "from",
                    "above",
                    "below",
                    "off",
                    "apart",
                    "sprint",
                    "in",
                    "at",
                    "by",
                    "to",
                    "is",
                    "was",
                    "final",
                    "race",
                    "hurdles",
                    "freestyle",
                    "relay" -> true;
            default -> false;
        };
    }
}
