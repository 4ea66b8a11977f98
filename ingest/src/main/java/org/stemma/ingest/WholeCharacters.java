package org.stemma.ingest;

/** Halves of UTF-16 pairs that stand alone, which no charset can write, become U+FFFD. The length stays the same. */
final class WholeCharacters {
    private WholeCharacters() {}

    static String of(String text) {
        if (broken(text) == 0) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (isAlone(text, at)) {
                whole.setCharAt(at, '\uFFFD');
            }
        }
        return whole.toString();
    }

    static long broken(String text) {
        long count = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isAlone(text, at)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isAlone(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
