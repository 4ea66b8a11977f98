package org.stemma.eval.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stemma.compare.place.gazetteer.GazetteerEntry.Type;
import org.stemma.eval.GoldFiles;

/** Countries, regions and districts by their codes: {@code UA}, {@code UA.13}, {@code US.OH.089}. */
final class Divisions {
    /** What a division is called for what it is; the name goes without it, too. */
    private static final Pattern KIND = Pattern.compile(
            " (?:oblast['’]?|province|region|governorate|prefecture|voblasc['’]?|krai|kray|state|department|county|district"
                    + "|municipality|parish|borough|city and borough|census area|raion|canton|division|voivodeship|arrondissement"
                    + "|territory|republic)$"
                    + "|^(?:canton of|republic of|province of|provincia de|departamento de|county|municipio de|departement des?"
                    + "|city of|state of|autonomous republic of) ",
            Pattern.CASE_INSENSITIVE);

    private final SortedMap<String, Draft> countries = new TreeMap<>();
    private final SortedMap<String, Draft> regions = new TreeMap<>();
    private final SortedMap<String, Draft> districts = new TreeMap<>();
    private final Map<String, Extent> extents = new HashMap<>();

    static Divisions of(Packages packages) throws IOException {
        Divisions divisions = new Divisions();
        JsonNode countries = packages.countries();
        countries.fieldNames().forEachRemaining(code -> divisions.country(code, countries.get(code)));
        for (JsonNode row : packages.regions()) {
            divisions.division(row, Type.REGION, divisions.regions);
        }
        for (JsonNode row : packages.districts()) {
            divisions.division(row, Type.DISTRICT, divisions.districts);
        }
        for (String country : divisions.countries.keySet()) {
            divisions.names(country, packages.divisions(country, "en_ref"));
            divisions.names(country, packages.divisions(country, "geonames"));
        }
        divisions.points(packages.countryPoints());
        return divisions;
    }

    private void country(String code, JsonNode row) {
        Draft country = new Draft(new ULocale("", code).getDisplayCountry(ULocale.ENGLISH), Type.COUNTRY, code, code);
        country.main(row.path("name").asText());
        country.id = row.path("reference").path("geonames").asInt();
        countries.put(code, country);
    }

    private void division(JsonNode row, Type type, Map<String, Draft> into) {
        String code = row.get("code").asText();
        String country = code.substring(0, 2);
        Draft draft = new Draft(row.get("name").asText(), type, country, code.substring(3));
        bare(draft, row.get("name").asText());
        if (type == Type.DISTRICT) {
            draft.region = code.substring(0, code.lastIndexOf('.'));
        }
        into.put(code, draft);
    }

    private static void bare(Draft draft, String name) {
        String bare = KIND.matcher(name).replaceAll("");
        if (!bare.equals(name)) {
            draft.other(bare);
        }
    }

    /** Other names and the identifiers of a country's regions. */
    private void names(String country, JsonNode rows) {
        for (JsonNode row : rows) {
            Draft region = regions.get(
                    country + "." + row.path("admin").asText(row.path("fips").asText()));
            if (region == null) {
                region = regions.get(country + "." + row.path("iso").asText());
            }
            if (region != null) {
                int id = row.path("reference").path("geonames").asInt();
                region.id = region.id == 0 ? id : region.id;
                region.other(row.path("name").asText());
                bare(region, row.path("name").asText());
            }
        }
    }

    /** The middle of the states that lie together; the published point is rounded to whole degrees, 230 km off. */
    private static final double[] UNITED_STATES = {39.83, -98.58};

    private void points(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                JsonNode row = GoldFiles.json(file);
                Draft country = countries.get(row.path("ISO").path("alpha2").asText());
                JsonNode point = row.path("latlng");
                if (country != null && point.size() == 2) {
                    boolean states = country.code.equals("US");
                    country.latitude = states ? UNITED_STATES[0] : point.get(0).asDouble();
                    country.longitude = states ? UNITED_STATES[1] : point.get(1).asDouble();
                }
            }
        }
    }

    /** Counts a settlement to the divisions it lies in. */
    void count(Draft settlement) {
        extent(settlement.country, settlement);
        extent(settlement.region, settlement);
        extent(settlement.district, settlement);
        for (Draft division : new Draft[] {
            countries.get(settlement.country), regions.get(settlement.region), districts.get(settlement.district)
        }) {
            if (division != null) {
                division.population += settlement.population;
            }
        }
    }

    private void extent(String code, Draft settlement) {
        if (!code.isEmpty()) {
            extents.computeIfAbsent(code, key -> new Extent()).add(settlement.latitude, settlement.longitude);
        }
    }

    /** The divisions that have a settlement, countries first, each put where it is. */
    SortedMap<String, Draft> placed() {
        SortedMap<String, Draft> placed = new TreeMap<>();
        countries.forEach((code, country) -> {
            Extent extent = extents.getOrDefault(code, new Extent());
            if (country.latitude == 0 && country.longitude == 0 && !extent.isEmpty()) {
                extent.place(country);
            }
            if (country.latitude != 0 || country.longitude != 0) {
                country.kilometres = extent.reach(country.latitude, country.longitude);
                placed.put("0 " + code, country);
            }
        });
        regions.forEach((code, region) -> place("1 ", code, region, placed));
        districts.forEach((code, district) -> place("2 ", code, district, placed));
        return placed;
    }

    private void place(String level, String code, Draft division, Map<String, Draft> placed) {
        Extent extent = extents.get(code);
        if (extent != null) {
            extent.place(division);
            placed.put(level + code, division);
        }
    }

    boolean hasRegion(String code) {
        return regions.containsKey(code);
    }

    boolean hasDistrict(String code) {
        return districts.containsKey(code);
    }
}
