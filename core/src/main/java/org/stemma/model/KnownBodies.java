package org.stemma.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bodies that news names in several ways, from the table {@code bodies.tsv}: the acronym beside the full name,
 * spellings, and for an official news arm the body whose voice it is. Names are looked up as written, an article before
 * them apart.
 */
public final class KnownBodies {
    private static final int COLUMNS = 4;
    private static final Map<String, Body> BY_NAME = load();

    /** Sorts of body. */
    public enum Kind {
        ARMED,
        GOVERNMENT,
        ALLIANCE,
        ASSOCIATION,
        OUTLET
    }

    /**
     * A body.
     *
     * @param name the name that stands for all others
     * @param voiceOf the name of the body whose official news arm it is
     */
    public record Body(Kind kind, String name, Optional<String> voiceOf) {}

    private KnownBodies() {}

    /** The body of this name, in any of its forms. */
    public static Optional<Body> named(String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        return Optional.ofNullable(BY_NAME.get(bare));
    }

    private static Map<String, Body> load() {
        Map<String, Body> byName = new LinkedHashMap<>();
        try (InputStream in = KnownBodies.class.getResourceAsStream("bodies.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the table bodies.tsv is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line, byName);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the table bodies.tsv", e);
        }
        return byName;
    }

    private static void add(String line, Map<String, Body> byName) {
        String[] fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
            throw new IllegalStateException("bodies.tsv: " + fields.length + " fields where 4 belong: " + line);
        }
        Optional<String> voiceOf = fields[3].isBlank() ? Optional.empty() : Optional.of(fields[3].strip());
        Body body = new Body(Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)), fields[1], voiceOf);
        byName.put(body.name(), body);
        for (String other : fields[2].split("\\|")) {
            if (!other.isBlank()) {
                byName.put(other, body);
            }
        }
    }
}
