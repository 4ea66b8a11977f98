package org.stemma.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut into {@link Lexeme}s in one pass; asking beyond either end gives a mark that nothing matches. */
final class Lexemes {
    private static final Lexeme OUTSIDE = new Lexeme(Lexeme.Kind.MARK, "\0", 0, 0, false, false);
    private static final int LONGEST_ABBREVIATION = 8;

    private final String text;
    private final List<Lexeme> all = new ArrayList<>();

    Lexemes(String text, int from, int to) {
        this.text = text;
        int at = from;
        boolean glued = false;
        while (at < to) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                glued = false;
                at += Character.charCount(c);
            } else {
                at = add(at, to, glued);
                glued = true;
            }
        }
    }

    int size() {
        return all.size();
    }

    Lexeme at(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : OUTSIDE;
    }

    /** Whether the words stand here one after the other. */
    boolean are(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(index + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    private int add(int at, int to, boolean glued) {
        char c = text.charAt(at);
        if (Character.isLetter(text.codePointAt(at))) {
            return word(at, to, glued);
        }
        if (c >= '0' && c <= '9') {
            return number(at, to, glued);
        }
        int end = at + Character.charCount(text.codePointAt(at));
        put(Lexeme.Kind.MARK, at, end, glued);
        return end;
    }

    private int word(int at, int to, boolean glued) {
        int end = abbreviation(at, to);
        if (end < 0) {
            end = at;
            while (end < to && Character.isLetter(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        put(Lexeme.Kind.WORD, at, end, glued);
        return end;
    }

    /** The end of single letters each with a stop, "p.m." or "B.C", or -1. */
    private int abbreviation(int at, int to) {
        int end = at;
        while (end + 1 < to
                && end - at < LONGEST_ABBREVIATION
                && Character.isLetter(text.charAt(end))
                && text.charAt(end + 1) == '.') {
            end += 2;
        }
        if (end - at >= 2
                && end < to
                && Character.isLetter(text.charAt(end))
                && (end + 1 == to || !Character.isLetterOrDigit(text.charAt(end + 1)))) {
            return end + 1;
        }
        return end - at >= 4 ? end : -1;
    }

    private int number(int at, int to, boolean glued) {
        int end = digits(at, to);
        while (end + 3 < to + 1 && end < to && text.charAt(end) == ',' && digits(end + 1, to) == end + 4) {
            end += 4;
        }
        boolean whole = true;
        if (end + 1 < to && text.charAt(end) == '.' && isDigit(text.charAt(end + 1)) && !isDotted(at, end, to)) {
            end = digits(end + 1, to);
            whole = false;
        }
        Lexeme.Kind kind = Lexeme.Kind.NUMBER;
        if (whole) {
            int suffix = ending(end, to, "st", "nd", "rd", "th");
            if (suffix > 0) {
                end += suffix;
                kind = Lexeme.Kind.ORDINAL;
            } else {
                suffix = ending(end, to, "s", "'s", "\u2019s");
                if (suffix > 0 && text.charAt(end - 1) == '0' && end - at <= 4) {
                    end += suffix;
                    kind = Lexeme.Kind.DECADE;
                }
            }
        }
        put(kind, at, end, glued);
        return end;
    }

    /** Whether a number goes on after its first stop with another stop and digit: "13.5.2015" is no decimal. */
    private boolean isDotted(int at, int stop, int to) {
        int next = digits(stop + 1, to);
        boolean more = next + 1 < to && text.charAt(next) == '.' && isDigit(text.charAt(next + 1));
        return more || at > 1 && text.charAt(at - 1) == '.' && isDigit(text.charAt(at - 2));
    }

    private int ending(int at, int to, String... endings) {
        for (String ending : endings) {
            int end = at + ending.length();
            if (end <= to
                    && text.regionMatches(true, at, ending, 0, ending.length())
                    && (end == to || !Character.isLetterOrDigit(text.charAt(end)))) {
                return ending.length();
            }
        }
        return 0;
    }

    private int digits(int at, int to) {
        int end = at;
        while (end < to && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void put(Lexeme.Kind kind, int start, int end, boolean glued) {
        String words = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        all.add(new Lexeme(kind, words, start, end, glued, Character.isUpperCase(text.charAt(start))));
    }
}
