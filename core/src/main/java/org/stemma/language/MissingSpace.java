package org.stemma.language;

import java.util.Set;

/**
 * Finds the stop that runs into the next sentence, as scraped pages have it where a paragraph tag was lost
 * ("the gambit.While Kyiv", "he said.”Then").
 */
final class MissingSpace {

    /** Words after a dot that make the whole a site's name ("Booking.Com") or a technical one, in lower case. */
    private static final Set<String> NAME_ENDINGS = Set.of(
            "com", "org", "net", "edu", "gov", "info", "biz", "io", "co", "uk", "ru", "ua", "js", "net's", "tv", "ai");

    private MissingSpace() {}

    /**
     * Whether a sentence ends with the character at {@code at} and the next follows without a space; {@code from}
     * starts the paragraph.
     */
    static boolean after(String body, int at, int from, int to) {
        int next = at + 1;
        if (next + 1 >= to || body.charAt(at) == '"' && !isQuoteOpen(body, from, at)) {
            return false;
        }
        boolean quoteFollows = body.charAt(next) == '"' && !isQuoteOpen(body, from, next);
        if (!startsSentence(body, quoteFollows ? next + 1 : next, to)) {
            return false;
        }
        int stop = at;
        while (stop > from && Marks.isCloser(body.charAt(stop))) {
            stop--;
        }
        char mark = body.charAt(stop);
        if (mark != '.' && mark != '!' && mark != '?' && mark != '\u2026') {
            return false;
        }
        int wordEnd = stop;
        while (wordEnd > from && (Marks.isStop(body.charAt(wordEnd - 1)) || Marks.isCloser(body.charAt(wordEnd - 1)))) {
            wordEnd--;
        }
        return endsWithPlainWord(body, wordEnd, from) && !isAddress(body, at, from, to);
    }

    /** Whether an odd number of straight quotation marks stands before. */
    private static boolean isQuoteOpen(String body, int from, int at) {
        boolean open = false;
        for (int before = from; before < at; before++) {
            open ^= body.charAt(before) == '"';
        }
        return open;
    }

    /** A capital and a small letter, or "I" and "A" alone, perhaps behind an opening quotation mark. */
    private static boolean startsSentence(String body, int at, int to) {
        int word = at;
        while (word < to && Marks.isOpener(body.charAt(word)) && !Marks.isStraightQuote(body.charAt(word))) {
            word++;
        }
        if (word >= to || !Character.isUpperCase(body.charAt(word))) {
            return false;
        }
        if (word + 1 >= to) {
            return false;
        }
        char second = body.charAt(word + 1);
        boolean single = (body.charAt(word) == 'I' || body.charAt(word) == 'A')
                && (second == ' ' || second == '\u2019' || second == '\'');
        if (!single && !Character.isLowerCase(second)) {
            return false;
        }
        int end = word;
        while (end < to && Character.isLetter(body.charAt(end))) {
            end++;
        }
        return !NAME_ENDINGS.contains(body.substring(word, end).toLowerCase(java.util.Locale.ROOT));
    }

    /** Two small letters, or a year, or a closing bracket: not an initial, not an abbreviation such as "U.S." */
    private static boolean endsWithPlainWord(String body, int end, int from) {
        if (end - from < 2) {
            return false;
        }
        char last = body.charAt(end - 1);
        char before = body.charAt(end - 2);
        boolean letters = Character.isLowerCase(last) && Character.isLetter(before);
        boolean number = (Character.isDigit(last) || last == '%') && Character.isDigit(before);
        return letters || number;
    }

    private static boolean isAddress(String body, int at, int from, int to) {
        int start = at;
        while (start > from && !Character.isWhitespace(body.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < to && !Character.isWhitespace(body.charAt(end))) {
            char c = body.charAt(end);
            if (c == '/' || c == '@' || c == '\\' || c == '=') {
                return true;
            }
            end++;
        }
        String chunk = body.substring(start, at);
        return chunk.indexOf('/') >= 0 || chunk.indexOf('@') >= 0 || chunk.startsWith("www.");
    }
}
