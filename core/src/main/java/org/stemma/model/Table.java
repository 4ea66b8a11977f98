package org.stemma.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table that ships with the nouns: lines of fields separated by tabs; {@code #} begins a remark. */
final class Table {
    private Table() {}

    /**
     * The lines of a table beside this class.
     *
     * @param name file name of the resource
     * @param columns how many fields each line must have
     */
    static List<String[]> rows(String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = open(name)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                if (fields.length != columns) {
                    throw new IllegalStateException(
                            name + ": " + fields.length + " fields where " + columns + " belong: " + line);
                }
                rows.add(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
        return rows;
    }

    private static BufferedReader open(String name) {
        InputStream in = Table.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the table " + name + " is not on the class path");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
