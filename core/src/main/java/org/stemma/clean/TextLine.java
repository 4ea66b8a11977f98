package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Span;

/**
 * A line of the text that is not blank.
 *
 * @param index its number among the lines that are not blank, from 0
 * @param start of its first visible unit in the text
 * @param text without white space at its ends
 * @param afterBlank whether a blank line or nothing stands before it
 * @param beforeBlank whether a blank line or nothing stands after it
 */
record TextLine(int index, int start, String text, boolean afterBlank, boolean beforeBlank) {
    /** How much of a long line is looked at, from either end. */
    static final int GLIMPSE = 240;

    /** All lines of the text that are not blank; {@code \n}, {@code \r\n} and {@code \r} end a line. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int pending = -1;
        int pendingEnd = -1;
        boolean pendingAfterBlank = true;
        boolean blank = true;
        int at = 0;
        while (at < text.length()) {
            int end = endOfLine(text, at);
            int first = at;
            int last = end;
            while (first < last && isSpace(text.charAt(first))) {
                first++;
            }
            while (last > first && isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (first == last) {
                blank = true;
            } else {
                if (pending >= 0) {
                    lines.add(line(lines.size(), text, pending, pendingEnd, pendingAfterBlank, blank));
                }
                pending = first;
                pendingEnd = last;
                pendingAfterBlank = blank;
                blank = false;
            }
            at = end == text.length() ? end : next(text, end);
        }
        if (pending >= 0) {
            lines.add(line(lines.size(), text, pending, pendingEnd, pendingAfterBlank, true));
        }
        return lines;
    }

    private static TextLine line(int index, String text, int start, int end, boolean afterBlank, boolean beforeBlank) {
        return new TextLine(index, start, text.substring(start, end), afterBlank, beforeBlank);
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int next(String text, int end) {
        boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return end + (pair ? 2 : 1);
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF' || unit == '\u200B';
    }

    /** Where it stands. */
    Span span() {
        return new Span(start, start + text.length());
    }

    /** A stretch of it, as a span of the whole text. */
    Span part(int from, int to) {
        return new Span(start + from, start + to);
    }

    int length() {
        return text.length();
    }

    /** The first units, at most {@link #GLIMPSE}. */
    String head() {
        return text.length() <= GLIMPSE ? text : text.substring(0, GLIMPSE);
    }

    /** The last units, at most {@link #GLIMPSE}. */
    String tail() {
        return text.length() <= GLIMPSE ? text : text.substring(text.length() - GLIMPSE);
    }

    /** Whether it ends as a sentence does, perhaps inside quotation marks or brackets. */
    boolean endsSentence() {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)]*".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…".indexOf(text.charAt(at)) >= 0;
    }
}
