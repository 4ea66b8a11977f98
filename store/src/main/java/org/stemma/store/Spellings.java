package org.stemma.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folded forms in which a name may stand in the index: Зеленський is in it as {@code zelenskij}, English papers write
 * Zelensky, Zelenskyy and Zelenskiy.
 *
 * <p>Words in Cyrillic are romanised as English papers do for Russian and for Ukrainian (BGN/PCGN and the Ukrainian system of
 * 2010, both without apostrophes); Latin words with {@code zh}, {@code kh} or {@code shch} are also taken back to the form that
 * folding gives the Cyrillic word; the endings of surnames go for one another. It adds forms that are no English words, so that
 * a search for "ship" never finds "sip".
 */
final class Spellings {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern ENDING = Pattern.compile("(.{4,}?)(iy|yy|yi|ij|ii|yj|y|i)");
    private static final List<String> ENDINGS = List.of("y", "yy", "iy", "yi", "ij", "ii", "yj", "i");
    private static final Pattern ROMANISED = Pattern.compile(".*(zh|kh|shch).*");

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("а", "a"),
            Map.entry("б", "b"),
            Map.entry("в", "v"),
            Map.entry("д", "d"),
            Map.entry("е", "e"),
            Map.entry("ж", "zh"),
            Map.entry("з", "z"),
            Map.entry("й", "y"),
            Map.entry("к", "k"),
            Map.entry("л", "l"),
            Map.entry("м", "m"),
            Map.entry("н", "n"),
            Map.entry("о", "o"),
            Map.entry("п", "p"),
            Map.entry("р", "r"),
            Map.entry("с", "s"),
            Map.entry("т", "t"),
            Map.entry("у", "u"),
            Map.entry("ф", "f"),
            Map.entry("х", "kh"),
            Map.entry("ц", "ts"),
            Map.entry("ч", "ch"),
            Map.entry("ш", "sh"),
            Map.entry("щ", "shch"),
            Map.entry("ь", ""),
            Map.entry("ъ", ""),
            Map.entry("э", "e"),
            Map.entry("ы", "y"),
            Map.entry("ё", "yo"),
            Map.entry("і", "i"),
            Map.entry("ґ", "g"));
    private static final Map<String, String> RUSSIAN =
            Map.of("г", "g", "и", "i", "ю", "yu", "я", "ya", "є", "e", "ї", "i");
    private static final Map<String, String> UKRAINIAN =
            Map.of("г", "h", "и", "y", "ю", "iu", "я", "ia", "є", "ie", "ї", "i", "й", "i");

    private Spellings() {}

    /** The folded word alone. */
    static Set<String> asTyped(String word) {
        return Set.of(Folding.word(word));
    }

    /** The folded word first, then other forms that it may have in the index. */
    static Set<String> of(String word) {
        String folded = Folding.word(word);
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(folded);
        if (CYRILLIC.matcher(word).find()) {
            spellings.add(romanised(word, RUSSIAN));
            spellings.add(romanised(word, UKRAINIAN));
        } else if (ROMANISED.matcher(folded).matches()) {
            spellings.add(back(folded));
        }
        for (String spelling : List.copyOf(spellings)) {
            Matcher ending = ENDING.matcher(spelling);
            if (ending.matches()) {
                ENDINGS.forEach(other -> spellings.add(ending.group(1) + other));
            }
        }
        return spellings;
    }

    private static String romanised(String word, Map<String, String> special) {
        StringBuilder romanised = new StringBuilder();
        for (int unit = 0; unit < word.length(); unit++) {
            String letter = word.substring(unit, unit + 1).toLowerCase(Locale.ROOT);
            romanised.append(special.getOrDefault(letter, COMMON.getOrDefault(letter, Folding.word(letter))));
        }
        return romanised.toString();
    }

    /** The form that folding gives the Cyrillic word behind a romanised one: one letter for each of its letters. */
    private static String back(String romanised) {
        return romanised
                .replace("shch", "s")
                .replace("zh", "z")
                .replace("kh", "h")
                .replace("ch", "c")
                .replace("sh", "s")
                .replace("ts", "c")
                .replaceAll("[iy]([au])", "$1");
    }
}
