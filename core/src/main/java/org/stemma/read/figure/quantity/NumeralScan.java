package org.stemma.read.figure.quantity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Span;

/** Lists every run of digits, number word and percent sign of a text, without trying to understand any. */
public final class NumeralScan {
    private NumeralScan() {}

    /** The spans of the numerals, in order. */
    public static List<Span> numerals(String text) {
        Atoms atoms = Lexer.atoms(text, new Span(0, text.length()));
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < atoms.size(); at++) {
            Atom atom = atoms.get(at);
            boolean numeral = atom.isDigits()
                    || (atom.isWord() && NumberWords.isNumberWord(atom.lower()) && !isSeconds(atoms, at))
                    || atom.is("%")
                    || atom.is("percent");
            if (numeral) {
                spans.add(new Span(atom.start(), atom.end()));
            }
        }
        return spans;
    }

    /** "ten seconds": the unit is no numeral. */
    private static boolean isSeconds(Atoms atoms, int at) {
        return atoms.is(at, "second") && NumberReader.at(atoms, at - 1).isPresent();
    }
}
