package org.stemma.read.time;

/**
 * A word, a numeral or a mark, finer than a token of the language package: "27-year" is three.
 *
 * @param kind what it is
 * @param text in lower case, with straight apostrophes
 * @param start offset in the text that was cut
 * @param end offset after it
 * @param glued whether no white space stands before it
 * @param capital whether it begins with a capital letter
 */
record Lexeme(Kind kind, String text, int start, int end, boolean glued, boolean capital) {
    /** The kinds. */
    enum Kind {
        /** Letters, with inner apostrophes and the stops of "p.m.". */
        WORD,
        /** Digits, with grouping commas or a decimal point: "1,300", "2.5". */
        NUMBER,
        /** Digits with an ordinal ending: "21st". */
        ORDINAL,
        /** Digits with a plural ending: "1990s", "80s". */
        DECADE,
        /** Any other single character. */
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String word) {
        return text.equals(word);
    }

    /** Whether it is a mark of this character. */
    boolean isMark(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    /** Whether it is a hyphen or dash of any length. */
    boolean isDash() {
        if (kind != Kind.MARK) {
            return false;
        }
        char c = text.charAt(0);
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /** Whether it is a plain run of digits of this length, neither grouped nor decimal. */
    boolean isDigits(int minimum, int maximum) {
        return kind == Kind.NUMBER && text.length() >= minimum && text.length() <= maximum && isPlain();
    }

    private boolean isPlain() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The value of plain digits or an ordinal of at most nine digits, else -1. */
    int integer() {
        int value = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                if (++digits > 9) {
                    return -1;
                }
                value = value * 10 + digit;
            } else if (kind == Kind.NUMBER) {
                return -1;
            } else {
                break;
            }
        }
        return digits == 0 ? -1 : value;
    }
}
