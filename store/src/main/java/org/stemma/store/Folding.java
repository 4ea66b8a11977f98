package org.stemma.store;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds words for the full-text index: case, accents and scripts, so that "Zelenskyy", "Зеленський" and "zelenskyy" meet.
 * Text in plain ASCII is only lower-cased.
 */
public final class Folding {
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    /** What transliteration adds for soft signs and glottal stops would cut a word in two. */
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    private Folding() {}

    /** The folded text, for the index. */
    public static String fold(String text) {
        if (text.chars().allMatch(unit -> unit < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int end = 0;
        while (words.find()) {
            folded.append(text, end, words.start());
            folded.append(word(words.group()));
            end = words.end();
        }
        return folded.append(text.substring(end)).toString();
    }

    /** One folded word; without anything in it that would cut it in two. */
    static String word(String word) {
        if (word.chars().allMatch(unit -> unit < 0x80)) {
            return word.toLowerCase(Locale.ROOT);
        }
        synchronized (TO_LATIN) {
            return MARKS.matcher(TO_LATIN.transliterate(word.replace('ё', 'е').replace('Ё', 'Е')))
                    .replaceAll("");
        }
    }
}
