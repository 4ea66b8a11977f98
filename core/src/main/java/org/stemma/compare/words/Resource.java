package org.stemma.compare.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table that ships beside a class: lines of fields separated by tabs; {@code #} begins a remark. */
public final class Resource {
    private Resource() {}

    /**
     * The lines of a table.
     *
     * @param beside the class whose package holds it
     * @param name file name
     * @param columns how many fields each line must have
     */
    public static List<String[]> rows(Class<?> beside, String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = open(beside, name)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(fields(name, columns, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
        return rows;
    }

    private static String[] fields(String name, int columns, String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != columns) {
            throw new IllegalStateException(
                    name + ": " + fields.length + " fields where " + columns + " belong: " + line);
        }
        return fields;
    }

    private static BufferedReader open(Class<?> beside, String name) {
        InputStream in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the table " + name + " is not on the class path");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
