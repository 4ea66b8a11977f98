package org.stemma.compare.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.compare.words.Resource;
import org.stemma.compare.words.Words;

/** States by their names, adjectives and seats of government: the shipped table {@code countries.tsv}. */
public final class Countries {
    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_ADJECTIVE = new HashMap<>();
    private static final Map<String, String> BY_SEAT = new HashMap<>();
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String[] row : Resource.rows(Countries.class, "countries.tsv", 5)) {
            BY_NAME.put(key(row[0]), row[0]);
            CODES.put(row[0], row[1]);
            if (!row[2].isEmpty()) {
                BY_SEAT.put(key(row[2]), row[0]);
            }
            for (String adjective : list(row[3])) {
                BY_ADJECTIVE.put(key(adjective), row[0]);
                BY_ADJECTIVE.put(key(adjective) + "s", row[0]);
            }
            for (String other : list(row[4])) {
                BY_NAME.put(key(other), row[0]);
            }
        }
        BY_SEAT.put("kremlin", "Russia");
        BY_SEAT.put("white house", "United States");
        BY_SEAT.put("kiev", "Ukraine");
        BY_SEAT.put("downing street", "United Kingdom");
    }

    private Countries() {}

    /** The state of this name: "the UK", "Russian Federation". */
    public static Optional<String> named(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    /** The ISO 3166 two-letter code of a state by the name that the table has first. */
    public static Optional<String> code(String state) {
        return Optional.ofNullable(CODES.get(state));
    }

    /** The state of this adjective or demonym: "Syrian", "Britons". */
    public static Optional<String> ofAdjective(String word) {
        return Optional.ofNullable(BY_ADJECTIVE.get(key(word)));
    }

    /** The state that is governed from here: "Kyiv", "the Kremlin". */
    public static Optional<String> governedFrom(String seat) {
        return Optional.ofNullable(BY_SEAT.get(key(seat)));
    }

    /** The first state that a phrase names, by name or adjective: "Russia's defence ministry", "Ukrainian troops". */
    public static Optional<String> in(String phrase) {
        String[] words = phrase.split("[^\\p{L}\\p{Nd}.'’-]+");
        for (int i = 0; i < words.length; i++) {
            if (i + 1 < words.length) {
                Optional<String> two = either(words[i] + " " + words[i + 1]);
                if (two.isPresent()) {
                    return two;
                }
            }
            Optional<String> one = words[i].equals("us") ? Optional.empty() : either(words[i]);
            if (one.isPresent()) {
                return one;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> either(String words) {
        return named(words).or(() -> ofAdjective(words));
    }

    private static String[] list(String field) {
        return field.isEmpty() ? new String[0] : field.split(",");
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (org.stemma.compare.words.Word word : Words.of(name.replace(".", ""))) {
            if (!(key.isEmpty() && word.folded().equals("the"))) {
                key.append(key.isEmpty() ? "" : " ").append(word.folded());
            }
        }
        return key.toString();
    }
}
