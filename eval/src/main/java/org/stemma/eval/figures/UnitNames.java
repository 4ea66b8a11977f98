package org.stemma.eval.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stemma.model.Unit;

/** What benchmark sets call our units: a frozen table of names beside this class, never rules about rows. */
final class UnitNames {
    private final Map<String, String> names = new LinkedHashMap<>();

    private UnitNames() {}

    /** The table of a set. */
    static UnitNames read(String resource) {
        UnitNames table = new UnitNames();
        try (BufferedReader reader = open(resource)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int tab = line.indexOf('\t');
                    table.names.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return table;
    }

    private static BufferedReader open(String resource) {
        InputStream in = UnitNames.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(resource + " is not on the class path");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The set's name of a unit; for a counted thing its noun; for a rate "this per that". */
    String of(Unit unit) {
        String known = names.get(unit.code());
        if (known != null) {
            return known;
        }
        int slash = unit.code().indexOf('/');
        if (slash > 0) {
            return of(new Unit(unit.code().substring(0, slash))) + " per "
                    + of(new Unit(unit.code().substring(slash + 1)));
        }
        String bare = unit.code();
        return bare.startsWith("{") || bare.startsWith("[") ? bare.substring(1, bare.length() - 1) : bare;
    }
}
