package org.stemma.read.statement.quotation;

import java.util.Optional;

/** The characters that open and close quotations. */
final class QuotationMarks {
    /** The styles; each opens with its own mark and is closed by its own. */
    enum Style {
        CURLY,
        STRAIGHT,
        TWO_SINGLE,
        GUILLEMET,
        LOW,
        CURLY_SINGLE,
        STRAIGHT_SINGLE,
        BACKTICK
    }

    private QuotationMarks() {}

    /** How many characters the mark at {@code at} has: two for {@code ''} and {@code ``}. */
    static int length(Style style) {
        return style == Style.TWO_SINGLE || style == Style.BACKTICK ? 2 : 1;
    }

    static boolean isSingle(Style style) {
        return style == Style.CURLY_SINGLE || style == Style.STRAIGHT_SINGLE;
    }

    /** Whether a quotation of this style can be closed at {@code at}. */
    static boolean closes(Style style, String text, int at, int end) {
        char mark = text.charAt(at);
        return switch (style) {
            case CURLY, LOW -> mark == '\u201D' || mark == '"' || style == Style.LOW && mark == '\u201C';
            case STRAIGHT -> mark == '"' || mark == '\u201D';
            case TWO_SINGLE, BACKTICK -> isTwoSingle(text, at, end);
            case GUILLEMET -> mark == '\u00BB';
            case CURLY_SINGLE -> mark == '\u2019' && endsWord(text, at, end);
            case STRAIGHT_SINGLE -> mark == '\'' && !isTwoSingle(text, at, end) && endsWord(text, at, end);
        };
    }

    /** The style that opens at {@code at} of a paragraph from {@code start} to {@code end}. */
    static Optional<Style> opens(String text, int at, int start, int end) {
        return switch (text.charAt(at)) {
            case '\u201C' -> Optional.of(Style.CURLY);
            case '\u201E' -> Optional.of(Style.LOW);
            case '\u00AB' -> Optional.of(Style.GUILLEMET);
            case '"' -> beginning(Style.STRAIGHT, text, at, start, end);
            case '\u201D' -> beginning(Style.CURLY, text, at, start, end);
            case '`' -> at + 1 < end && text.charAt(at + 1) == '`' ? Optional.of(Style.BACKTICK) : Optional.empty();
            case '\u2018' -> beginning(Style.CURLY_SINGLE, text, at, start, end);
            case '\'' ->
                beginning(isTwoSingle(text, at, end) ? Style.TWO_SINGLE : Style.STRAIGHT_SINGLE, text, at, start, end);
            default -> Optional.empty();
        };
    }

    private static Optional<Style> beginning(Style style, String text, int at, int start, int end) {
        return beginsWord(text, at, start, end, length(style)) ? Optional.of(style) : Optional.empty();
    }

    private static boolean isTwoSingle(String text, int at, int end) {
        return at + 1 < end && text.charAt(at) == '\'' && text.charAt(at + 1) == '\'';
    }

    private static boolean beginsWord(String text, int at, int start, int end, int length) {
        boolean free = at == start || isBreak(text.charAt(at - 1));
        return free && at + length < end && !Character.isWhitespace(text.charAt(at + length));
    }

    private static boolean isBreak(char before) {
        return Character.isWhitespace(before) || "([{\u2014\u2013-\u201C\u2018\"'/:\u2015".indexOf(before) >= 0;
    }

    /** A closing single mark stands behind a word or a stop, and no letter follows: else it is an apostrophe. */
    private static boolean endsWord(String text, int at, int end) {
        boolean letterFollows = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        return at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && !letterFollows;
    }
}
