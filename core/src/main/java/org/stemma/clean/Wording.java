package org.stemma.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What several rules ask of words. */
final class Wording {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Agencies and outlets that are named in datelines and credits, in lower case. */
    private static final Set<String> AGENCIES = table("agencies.txt").stream()
            .map(line -> line.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Small words inside names of people and outlets. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "del", "della", "der", "den", "van", "von", "la", "le", "el", "al", "bin", "ibn", "ben",
            "and", "of", "for", "in", "the", "at", "with", "du", "dos", "y", "e", "zu", "ter", "bint");

    private Wording() {}

    /** The lines of a table beside this package, without comments and blank lines. */
    static List<String> table(String name) {
        InputStream stream = Wording.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the table " + name + " is missing beside " + Wording.class.getName());
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }

    /** The words between white space. */
    static List<String> words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : List.of(SPACE.split(stripped));
    }

    /** Letters and digits alone, lower-case, one space between words: to know a line again. */
    static String key(String text) {
        return NOT_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether these words, without outer brackets, are or hold the name of an agency: "AFP, dpa", "AP Photo". */
    static boolean namesAgency(String text) {
        for (String piece : text.split("[,/;|&]| and | via ")) {
            String key = piece.strip().toLowerCase(Locale.ROOT);
            if (AGENCIES.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every word begins with a capital or is a particle, and the first with a capital. */
    static boolean isNameLike(String text) {
        List<String> words = words(text);
        if (words.isEmpty() || !startsUpper(words.get(0))) {
            return false;
        }
        for (String word : words) {
            String bare = trimPunctuation(word);
            if (bare.isEmpty() ? !word.equals("&") && !word.equals("/") && !word.equals("-") : !isNameWord(bare)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameWord(String bare) {
        return startsUpper(bare)
                || PARTICLES.contains(bare)
                || bare.startsWith("al-")
                || bare.startsWith("el-")
                || bare.startsWith("d'")
                || bare.startsWith("d’");
    }

    /** Whether its first letter is a capital, and no digit stands before it. */
    static boolean startsUpper(String word) {
        for (int at = 0; at < word.length(); at++) {
            char unit = word.charAt(at);
            if (Character.isLetterOrDigit(unit)) {
                return Character.isUpperCase(unit);
            }
        }
        return false;
    }

    /** Without punctuation at its ends. */
    static String trimPunctuation(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    /** Whether a digit stands in it. */
    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
