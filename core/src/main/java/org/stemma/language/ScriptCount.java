package org.stemma.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** How many letters of each script a text has, and what that says about its language. */
final class ScriptCount {

    private static final Map<UnicodeScript, String> LANGUAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta")));

    private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    private final Map<Character, Integer> telling = new java.util.TreeMap<>();
    private int letters;
    private int beyondAscii;

    private ScriptCount() {}

    static ScriptCount of(String text) {
        ScriptCount count = new ScriptCount();
        text.codePoints().filter(Character::isLetter).forEach(count::add);
        return count;
    }

    private void add(int letter) {
        letters++;
        beyondAscii += letter > 127 ? 1 : 0;
        counts.merge(UnicodeScript.of(letter), 1, Integer::sum);
        if (letter > 127 && Character.charCount(letter) == 1) {
            telling.merge((char) Character.toLowerCase(letter), 1, Integer::sum);
        }
    }

    int letters() {
        return letters;
    }

    boolean isLatin() {
        return 2 * counts.getOrDefault(UnicodeScript.LATIN, 0) >= letters;
    }

    /** Nothing but the letters of English, accents here and there apart. */
    boolean isPlainAscii() {
        return 50 * beyondAscii <= letters;
    }

    /** The language of the most frequent script other than Latin. */
    String languageOfScript() {
        if (counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.KATAKANA)) {
            return "ja";
        }
        UnicodeScript most = UnicodeScript.COMMON;
        int highest = 0;
        for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
            if (entry.getKey() != UnicodeScript.LATIN && entry.getValue() > highest) {
                most = entry.getKey();
                highest = entry.getValue();
            }
        }
        return switch (most) {
            case CYRILLIC -> cyrillic();
            case ARABIC -> count("پچژگ") * 50 > highest ? "fa" : "ar";
            default -> LANGUAGES.getOrDefault(most, LanguageGuess.UNDETERMINED);
        };
    }

    private String cyrillic() {
        if (count("ў") > 0) {
            return "be";
        }
        int ukrainian = count("іїєґ");
        int russian = count("ыэё");
        if (count("ђћџљњј") > Math.max(ukrainian, russian)) {
            return count("ѓќѕ") > 0 ? "mk" : "sr";
        }
        if (ukrainian > russian) {
            return "uk";
        }
        return russian > 0 ? "ru" : count("ъ") > 0 ? "bg" : "ru";
    }

    private int count(String characters) {
        int sum = 0;
        for (char character : characters.toCharArray()) {
            sum += telling.getOrDefault(character, 0);
        }
        return sum;
    }
}
