package org.stemma.read.figure.quantity;

import java.util.List;
import org.stemma.model.Span;

/** The atoms of a stretch of text; an index outside gives an {@link Atom.Type#EDGE} atom. */
final class Atoms {
    private static final Atom EDGE = new Atom(Atom.Type.EDGE, 0, 0, "", "", false);

    private final String text;
    private final List<Atom> atoms;

    Atoms(String text, List<Atom> atoms) {
        this.text = text;
        this.atoms = List.copyOf(atoms);
    }

    int size() {
        return atoms.size();
    }

    Atom get(int index) {
        return index < 0 || index >= atoms.size() ? EDGE : atoms.get(index);
    }

    /** Whether the atom at {@code index} is this mark or, in lower case, this word. */
    boolean is(int index, String word) {
        return get(index).is(word);
    }

    /** Whether these words or marks stand one after the other from {@code index}. */
    boolean are(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!get(index + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The span from one atom to another, the end excluded. */
    Span span(int first, int end) {
        return new Span(get(first).start(), get(end - 1).end());
    }

    /** The words from one atom to another as written, the end excluded. */
    String words(int first, int end) {
        return text.substring(get(first).start(), get(end - 1).end());
    }

    /** The character just before an atom, or a space at the start of the text. */
    char before(int index) {
        int start = get(index).start();
        return start == 0 ? ' ' : text.charAt(start - 1);
    }
}
