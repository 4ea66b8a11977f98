package org.stemma.language;

/** Which characters end a sentence, open or close a quotation or a bracket. */
final class Marks {

    private Marks() {}

    /** A full stop, question mark, exclamation mark or ellipsis. */
    static boolean isStop(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '\u2026'
                || c == '\u203D'
                || c == '\u3002'
                || c == '\uFF01'
                || c == '\uFF1F';
    }

    /** A mark that can stand after the stop and still belongs to the sentence. */
    static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', '\u201D', '\u2019', '\u00BB', '\u203A', ')', ']', '}' -> true;
            default -> false;
        };
    }

    /** A mark that can stand before the first word of a sentence. */
    static boolean isOpener(char c) {
        return switch (c) {
            case '"', '\'', '`', '\u201C', '\u2018', '\u201E', '\u201A', '\u00AB', '\u2039', '(', '[', '{' -> true;
            default -> false;
        };
    }

    /** A quotation mark of any kind, the grave accent of typewriter quotation marks included. */
    static boolean isQuote(char c) {
        return c == '`' || "()[]{}".indexOf(c) < 0 && (isOpener(c) || isCloser(c));
    }

    /** A quotation mark that looks the same on both sides. */
    static boolean isStraightQuote(char c) {
        return c == '"' || c == '\'';
    }
}
