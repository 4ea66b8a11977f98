package org.stemma.read.figure.quantity;

/**
 * The smallest piece that the number grammar looks at: a run of digits, a word, or one mark.
 *
 * @param type which of them
 * @param start first UTF-16 unit in the text
 * @param end one past the last
 * @param text as written
 * @param lower in lower case; for digits the plain decimal notation, without separators
 * @param glued whether nothing stands between it and the atom before it
 */
record Atom(Type type, int start, int end, String text, String lower, boolean glued) {
    /** Kinds of atom. */
    enum Type {
        DIGITS,
        WORD,
        MARK,
        /** Stands before the first and after the last atom, so that looking around needs no test. */
        EDGE
    }

    boolean isDigits() {
        return type == Type.DIGITS;
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isMark() {
        return type == Type.MARK;
    }

    /** Whether it is this mark or, in lower case, this word. */
    boolean is(String other) {
        return lower.equals(other);
    }

    /** Whether it is a word that begins with a capital. */
    boolean isCapitalised() {
        return type == Type.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a hyphen or dash of any length. */
    boolean isDash() {
        return type == Type.MARK && "-‐‑‒–—−~".contains(text);
    }
}
