package org.stemma.compare.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.compare.words.Resource;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;

/** Names of places as keys that are equal where they mean the same place. */
public final class PlaceNames {
    private static final Map<String, String> EXONYMS = new HashMap<>();
    private static final Set<String> KINDS = Set.of(
            "region",
            "oblast",
            "province",
            "district",
            "county",
            "city",
            "town",
            "village",
            "state",
            "area",
            "governorate",
            "prefecture",
            "municipality",
            "border",
            "raion",
            "republic");
    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "downtown",
            "greater",
            "upper",
            "lower");
    private static final Pattern FIXED = Pattern.compile(
            "(north|south) (korea|sudan|africa|carolina|dakota|macedonia|ossetia|yorkshire)|west (bank|virginia)"
                    + "|(new )?(south wales|east timor)|central african republic|new york city|kansas city|mexico city"
                    + "|ho chi minh city|guatemala city|panama city|kuwait city|quebec city|salt lake city"
                    + "|washington state|oklahoma city");

    static {
        for (String[] row : Resource.rows(PlaceNames.class, "exonyms.tsv", 2)) {
            for (String other : row[1].split(",")) {
                EXONYMS.put(words(other), words(row[0]));
            }
        }
    }

    private PlaceNames() {}

    /**
     * The key of a name: folded, without article, kind and direction ("Russia's western Kursk region" is {@code
     * kursk}), by the spelling that the table prefers. A country is keyed by its own name, whatever it is called.
     */
    public static String key(String name) {
        Optional<String> country = Countries.named(name).or(() -> Countries.ofAdjective(name));
        if (country.isPresent()) {
            return words(country.get());
        }
        String plain = words(name);
        if (FIXED.matcher(plain).matches()) {
            return plain.equals("new york city") ? "new york" : plain;
        }
        String bare = bare(plain);
        return EXONYMS.getOrDefault(bare, EXONYMS.getOrDefault(plain, bare));
    }

    private static String bare(String words) {
        StringBuilder bare = new StringBuilder();
        String[] all = words.split(" ");
        for (int i = 0; i < all.length; i++) {
            boolean kind = KINDS.contains(all[i]) && all.length > 1;
            boolean direction = DIRECTIONS.contains(all[i]) && i + 1 < all.length;
            boolean owner = i + 1 < all.length
                    && i == 0
                    && (Countries.named(all[0]).isPresent()
                            || Countries.ofAdjective(all[0]).isPresent());
            if (!kind && !direction && !owner) {
                bare.append(bare.isEmpty() ? "" : " ").append(all[i]);
            }
        }
        return bare.isEmpty() ? words : bare.toString();
    }

    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (Word word : Words.of(name)) {
            boolean article = words.isEmpty() && word.folded().equals("the");
            if (!article) {
                words.append(words.isEmpty() ? "" : " ").append(word.folded());
            }
        }
        return words.toString();
    }
}
