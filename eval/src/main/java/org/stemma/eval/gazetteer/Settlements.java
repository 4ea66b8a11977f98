package org.stemma.eval.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.compare.place.gazetteer.GazetteerEntry.Type;
import org.stemma.compare.place.gazetteer.PlaceFold;

/** Cities, towns, villages and parts of towns. */
final class Settlements {
    private static final int COLUMNS = 19;
    /** Countries whose own names are Cyrillic and are of use in English texts once transliterated. */
    private static final Set<String> CYRILLIC =
            Set.of("UA", "RU", "BY", "BG", "RS", "MK", "KZ", "KG", "TJ", "MN", "ME", "BA");
    /** Of smaller places only names that are near the main one are kept. */
    private static final long MANY_NAMES = 15_000;

    private Settlements() {}

    static List<Draft> of(Packages packages, Divisions divisions) throws IOException {
        List<Draft> settlements = new ArrayList<>();
        Set<String> known = new HashSet<>();
        try (BufferedReader reader = Files.newBufferedReader(packages.settlements(), StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t", -1);
                if (fields.length >= COLUMNS && !fields[7].equals("PPLH") && !fields[7].equals("PPLCH")) {
                    Draft draft = draft(fields, divisions);
                    settlements.add(draft);
                    draft.names.keySet().forEach(name -> known.add(draft.country + " " + name));
                }
            }
        }
        for (JsonNode row : packages.newerSettlements()) {
            String country = row.get("country").asText();
            if (!known.contains(country + " " + PlaceFold.fold(row.get("name").asText()))) {
                Draft draft = new Draft(row.get("name").asText(), Type.SETTLEMENT, country, "");
                draft.latitude = row.get("lat").asDouble();
                draft.longitude = row.get("lng").asDouble();
                within(draft, row.path("admin1").asText(), row.path("admin2").asText(), divisions);
                settlements.add(draft);
            }
        }
        settlements.sort(Comparator.comparingInt((Draft draft) -> draft.id)
                .thenComparing(draft -> draft.country)
                .thenComparing(draft -> draft.name)
                .thenComparing(draft -> draft.latitude)
                .thenComparing(draft -> draft.longitude));
        return settlements;
    }

    private static Draft draft(String[] fields, Divisions divisions) {
        Draft draft = new Draft(fields[1], type(fields[7]), fields[8], "");
        draft.id = Integer.parseInt(fields[0]);
        draft.main(fields[2]);
        draft.latitude = Double.parseDouble(fields[4]);
        draft.longitude = Double.parseDouble(fields[5]);
        draft.population = Long.parseLong(fields[14]);
        within(draft, fields[10], fields[11], divisions);
        boolean manyNames = draft.population >= MANY_NAMES || draft.type != Type.SETTLEMENT;
        for (String other : fields[3].split(",")) {
            if (isUseful(other, fields[8]) && (manyNames || isNear(other, fields[2]))) {
                draft.other(other);
            }
        }
        return draft;
    }

    private static void within(Draft draft, String region, String district, Divisions divisions) {
        String regionCode = draft.country + "." + region;
        String districtCode = regionCode + "." + district;
        draft.region = divisions.hasRegion(regionCode) ? regionCode : "";
        draft.district = divisions.hasDistrict(districtCode) ? districtCode : "";
    }

    private static Type type(String feature) {
        return switch (feature) {
            case "PPLC", "PPLG" -> Type.CAPITAL;
            case "PPLA" -> Type.SEAT;
            case "PPLA2", "PPLA3", "PPLA4", "PPLA5" -> Type.SMALL_SEAT;
            case "PPLX" -> Type.QUARTER;
            default -> Type.SETTLEMENT;
        };
    }

    /**
     * Names in Latin letters that begin with a capital, and Cyrillic ones where they are the country's own; no codes.
     */
    private static boolean isUseful(String name, String country) {
        if (name.length() < 3 || !Character.isUpperCase(name.codePointAt(0))) {
            return false;
        }
        boolean code = name.length() <= 4 && name.chars().allMatch(Character::isUpperCase);
        boolean latin = name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        boolean cyrillic = CYRILLIC.contains(country)
                && name.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return !code && (latin || cyrillic);
    }

    private static boolean isNear(String other, String name) {
        String folded = PlaceFold.fold(other);
        String main = PlaceFold.fold(name);
        return !folded.isEmpty() && !main.isEmpty() && folded.charAt(0) == main.charAt(0);
    }
}
