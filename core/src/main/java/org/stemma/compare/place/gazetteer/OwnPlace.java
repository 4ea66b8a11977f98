package org.stemma.compare.place.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.compare.place.gazetteer.GazetteerEntry.Type;
import org.stemma.model.Place;
import org.stemma.model.StemmaException;

/**
 * A place that somebody wrote into a table of places: the areas that ship with the program, or a user's own.
 *
 * @param name the name it goes by
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east
 * @param precision how precisely it is meant
 * @param country ISO 3166 two-letter code; empty where it lies in none or in several
 * @param kilometres how far it reaches from there; 0 for a settlement
 * @param others other names
 * @param id what the ledger calls it
 */
public record OwnPlace(
        String name,
        double latitude,
        double longitude,
        Place.Precision precision,
        String country,
        int kilometres,
        List<String> others,
        String id) {
    /** How the ids of a user's own places begin. */
    static final String OWN = "own:";

    /** How the ids of buildings begin; the town and the name follow, parted by a slash. */
    public static final String BUILDING = "building:";

    private static final int COLUMNS = 8;
    private static final int TOWN = 7;

    public OwnPlace {
        others = List.copyOf(others);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place without a name");
        }
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(name + " at " + latitude + ", " + longitude + " is not on Earth");
        }
        if (kilometres < 0) {
            throw new IllegalArgumentException(name + " reaches " + kilometres + " km");
        }
    }

    /**
     * Reads a user's table; {@code docs/places.md} says its columns.
     *
     * @throws StemmaException if a line cannot be read; the message says which and why
     */
    public static List<OwnPlace> read(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, file.toString(), OWN);
        } catch (IOException e) {
            throw new StemmaException("Cannot read the places of " + file + ": " + e.getMessage(), e);
        }
    }

    static List<OwnPlace> areas() {
        return shipped("areas.tsv", "area:");
    }

    static List<OwnPlace> buildings() {
        return shipped("buildings.tsv", BUILDING);
    }

    private static List<OwnPlace> shipped(String file, String prefix) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Optional.ofNullable(OwnPlace.class.getResourceAsStream(file))
                        .orElseThrow(() -> new IllegalStateException(file + " is not on the class path")),
                StandardCharsets.UTF_8))) {
            return read(reader, file, prefix);
        } catch (IOException e) {
            throw new StemmaException("Cannot read " + file, e);
        }
    }

    private static List<OwnPlace> read(BufferedReader reader, String file, String prefix) throws IOException {
        List<OwnPlace> places = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                places.add(place(line, prefix));
            } catch (IllegalArgumentException e) {
                throw new StemmaException(file + ", line " + number + ": " + e.getMessage()
                        + ". A line has name, latitude, longitude, precision, country, kilometres and other names,"
                        + " parted by tabs.");
            }
        }
        return List.copyOf(places);
    }

    private static OwnPlace place(String line, String prefix) {
        String[] fields = Arrays.copyOf(line.split("\t", -1), COLUMNS);
        for (int i = 0; i < COLUMNS; i++) {
            fields[i] = fields[i] == null ? "" : fields[i].strip();
        }
        return new OwnPlace(
                fields[0],
                number(fields[1], "latitude"),
                number(fields[2], "longitude"),
                fields[3].isEmpty()
                        ? Place.Precision.SETTLEMENT
                        : Place.Precision.valueOf(fields[3].toUpperCase(Locale.ROOT)),
                fields[4].toUpperCase(Locale.ROOT),
                fields[5].isEmpty() ? 0 : (int) number(fields[5], "kilometres"),
                fields[6].isEmpty() ? List.of() : List.of(fields[6].split("\\s*,\\s*")),
                prefix + (prefix.equals(BUILDING) ? fields[TOWN] + "/" : "") + fields[0]);
    }

    private static double number(String field, String what) {
        try {
            return Double.parseDouble(field);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + field + "' is no " + what, e);
        }
    }

    GazetteerEntry entry(int index) {
        Type type = switch (precision) {
            case COUNTRY -> Type.COUNTRY;
            case REGION -> Type.REGION;
            case DISTRICT -> Type.DISTRICT;
            case AREA -> Type.AREA;
            case SETTLEMENT -> Type.SETTLEMENT;
        };
        return new GazetteerEntry(index, name, latitude, longitude, type, country, -1, -1, 0, kilometres, id);
    }
}
