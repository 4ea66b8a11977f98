package org.stemma.compare.place.gazetteer;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Reduces a place's name to what its spellings have in common: plain lower-case letters, one spelling for "Saint". */
public final class PlaceFold {
    /** Letters that are one letter with a stroke or two in one, which decomposition leaves as they are. */
    private static final Map<Character, String> LATIN =
            Map.of('ł', "l", 'ø', "o", 'đ', "d", 'ı', "i", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ð', "d", 'þ', "th");

    private static final Map<String, String> SHORT =
            Map.of("saint", "st", "sainte", "ste", "fort", "ft", "mount", "mt", "township", "twp");

    private PlaceFold() {}

    /** The folded name; empty where nothing is left of it. */
    public static String fold(String name) {
        String latin = latin(name);
        StringBuilder folded = new StringBuilder(latin.length());
        StringBuilder word = new StringBuilder();
        for (char c : (latin + " ").toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c == '&') {
                word.append("and");
            } else if (!isDropped(c) && !word.isEmpty()) {
                add(word.toString(), folded);
                word.setLength(0);
            }
        }
        return folded.toString();
    }

    /** Loaded when a name is not in Latin letters: its rules take half a second to read. */
    private static final class OtherScripts {
        private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private static String latin(String name) {
        if (name.chars().allMatch(c -> c < 128)) {
            return name;
        }
        StringBuilder latin = new StringBuilder();
        for (char c : Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                latin.append(LATIN.getOrDefault(c, String.valueOf(c)));
            }
        }
        return latin.codePoints().allMatch(PlaceFold::isPlain)
                ? latin.toString()
                : OtherScripts.TO_LATIN.transliterate(name);
    }

    private static boolean isPlain(int c) {
        return c < 128 || !Character.isLetterOrDigit(c);
    }

    private static boolean isDropped(char c) {
        return c == '\'' || c == '`' || c == '"' || c == '.' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʹ';
    }

    private static void add(String word, StringBuilder folded) {
        if (folded.isEmpty() && word.equals("the")) {
            return;
        }
        folded.append(folded.isEmpty() ? "" : " ").append(SHORT.getOrDefault(word, word));
    }
}
