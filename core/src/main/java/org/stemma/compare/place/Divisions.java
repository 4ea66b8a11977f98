package org.stemma.compare.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.compare.place.gazetteer.Gazetteer;
import org.stemma.compare.place.gazetteer.GazetteerEntry;
import org.stemma.compare.words.Resource;
import org.stemma.compare.words.Words;

/** Divisions by how news writes them short ("Ill.", "B.C.") and by their adjectives ("Chechen"): two shipped tables. */
final class Divisions {
    private static final Map<String, String> BY_ABBREVIATION = new HashMap<>();
    private static final Map<String, String> BY_ADJECTIVE = new HashMap<>();

    static {
        for (String[] row : Resource.rows(Divisions.class, "abbreviations.tsv", 2)) {
            for (String abbreviation : row[1].split(",")) {
                BY_ABBREVIATION.put(abbreviation, row[0]);
            }
        }
        for (String[] row : Resource.rows(Divisions.class, "region-adjectives.tsv", 2)) {
            for (String adjective : row[1].split(",")) {
                BY_ADJECTIVE.put(Words.fold(adjective), row[0]);
            }
        }
    }

    private Divisions() {}

    /** The division that is abbreviated so; a stop at the end may be missing, postal codes must be asked for. */
    static Optional<GazetteerEntry> abbreviated(String written, boolean postal, Gazetteer gazetteer) {
        boolean code = written.length() == 2 && written.chars().allMatch(Character::isUpperCase);
        if (code && !postal) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_ABBREVIATION.get(written))
                .or(() -> Optional.ofNullable(code ? null : BY_ABBREVIATION.get(written + ".")))
                .flatMap(gazetteer::region);
    }

    /** The name of the region of this adjective. */
    static Optional<String> ofAdjective(String word) {
        return Optional.ofNullable(BY_ADJECTIVE.get(Words.fold(word)));
    }
}
