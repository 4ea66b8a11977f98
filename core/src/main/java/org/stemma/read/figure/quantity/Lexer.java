package org.stemma.read.figure.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Span;

/** Cuts text into digits, words and marks, and understands the separators inside a number. */
final class Lexer {
    private static final String SPACE = "[\\u0020\\u00a0\\u202f\\u2009]";
    private static final String NO_MORE = "(?![\\d])(?![.,]\\d)";
    /** Digits in groups of three with commas, spaces or stops; of two and three as in India; decimals; plain runs. */
    private static final Pattern NUMBER = Pattern.compile(String.join(
            "|",
            "(?<thousands>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?" + NO_MORE + ")",
            "(?<lakh>\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?" + NO_MORE + ")",
            "(?<spaced>[1-9]\\d{0,2}(?:" + SPACE + "\\d{3})+(?:\\.\\d+)?" + NO_MORE + "(?!\\p{L}))",
            "(?<stops>\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?" + NO_MORE + ")",
            "(?<comma>(?<!\\d,)\\d+,\\d{1,2}" + NO_MORE + ")",
            "(?<decimal>(?<!\\d\\.)\\d+\\.\\d+)(?!\\.\\d)(?!\\d)",
            "(?<plain>\\d+)"));

    private static final Pattern LEADING_POINT = Pattern.compile("\\.\\d+");
    private static final Pattern INITIALISM = Pattern.compile("(?:\\p{L}\\.){2,}");
    private static final Pattern SQUARED =
            Pattern.compile("(?:k|c|m)?m[23²³](?![\\p{L}\\d])|(?:ft|mi|in|yd)[23²³](?![\\p{L}\\d])");
    private static final String FRACTIONS = "½⅓⅔¼¾⅛⅜⅝⅞⅕";

    private Lexer() {}

    /** The atoms of a stretch of text. */
    static Atoms atoms(String text, Span within) {
        List<Atom> atoms = new ArrayList<>();
        Matcher number = NUMBER.matcher(text).region(within.start(), within.end());
        Matcher point = LEADING_POINT.matcher(text).region(within.start(), within.end());
        Matcher initialism = INITIALISM.matcher(text).region(within.start(), within.end());
        Matcher squared = SQUARED.matcher(text).region(within.start(), within.end());
        int at = within.start();
        int previousEnd = -1;
        while (at < within.end()) {
            int codePoint = text.codePointAt(at);
            int width = Character.charCount(codePoint);
            if (isSpace(codePoint)) {
                at += width;
                continue;
            }
            Atom.Type type;
            int end;
            String lower;
            boolean glued = at == previousEnd;
            if (isDigit(codePoint)) {
                end = numberEnd(number, at);
                type = Atom.Type.DIGITS;
                lower = plain(number);
            } else if (codePoint == '.' && !glued && matches(point, at)) {
                end = point.end();
                type = Atom.Type.DIGITS;
                lower = "0" + text.substring(at, end);
            } else if (isLetter(codePoint)) {
                end = wordEnd(text, at, within.end(), initialism, squared);
                type = Atom.Type.WORD;
                lower = text.substring(at, end).toLowerCase(Locale.ROOT);
            } else {
                end = Math.min(at + width, within.end());
                type = FRACTIONS.indexOf(codePoint) >= 0 ? Atom.Type.DIGITS : Atom.Type.MARK;
                lower = type == Atom.Type.DIGITS ? FractionSigns.value(codePoint) : text.substring(at, end);
            }
            atoms.add(new Atom(type, at, end, text.substring(at, end), lower, glued));
            previousEnd = end;
            at = end;
        }
        return new Atoms(text, atoms);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean matches(Matcher matcher, int at) {
        return matcher.region(at, matcher.regionEnd()).lookingAt();
    }

    private static int numberEnd(Matcher number, int at) {
        number.region(at, number.regionEnd());
        number.useTransparentBounds(true);
        if (!number.lookingAt()) {
            throw new IllegalStateException("a digit that starts no number at " + at);
        }
        return number.end();
    }

    private static String plain(Matcher number) {
        String text = number.group();
        if (number.group("thousands") != null || number.group("lakh") != null) {
            return text.replace(",", "");
        }
        if (number.group("spaced") != null) {
            return text.replaceAll(SPACE, "");
        }
        if (number.group("stops") != null) {
            return text.replace(".", "").replace(',', '.');
        }
        return number.group("comma") != null ? text.replace(',', '.') : text;
    }

    private static int wordEnd(String text, int at, int limit, Matcher initialism, Matcher squared) {
        if (matches(squared, at)) {
            return squared.end();
        }
        if (matches(initialism, at)) {
            return initialism.end();
        }
        int end = at;
        while (end < limit) {
            int codePoint = text.codePointAt(end);
            boolean apostrophe = (codePoint == '\'' || codePoint == '’')
                    && end + 1 < limit
                    && Character.isLetter(text.codePointAt(end + 1));
            if (!isLetter(codePoint) && !apostrophe) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return Math.min(end, limit);
    }
}
