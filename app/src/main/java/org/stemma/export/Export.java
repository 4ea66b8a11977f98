package org.stemma.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.StemmaException;
import org.stemma.read.ArticleReader;
import org.stemma.store.Json;
import org.stemma.view.LedgerView;

/**
 * Writes every table of a ledger into a folder, as {@code NAME.jsonl} and {@code NAME.csv}, and a {@code
 * manifest.json}.
 */
public final class Export {
    /** Changes with any column that is renamed or left out. */
    public static final int FORMAT = 1;

    private Export() {}

    /**
     * Writes the files; those of the same names are replaced.
     *
     * @param heldBack readings of the articles that are not handed on; the view is of the others
     * @return the files, in the order in which they were written
     * @throws StemmaException if the folder cannot be written to
     */
    public static List<Path> write(LedgerView view, List<Reading> heldBack, List<Problem> storeProblems, Path folder) {
        List<Table> tables = Tables.all(view, heldBack, storeProblems);
        List<Path> files = new java.util.ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Table table : tables) {
                files.add(Files.writeString(folder.resolve(table.name() + ".jsonl"), jsonLines(table)));
                files.add(Files.writeString(folder.resolve(table.name() + ".csv"), Csv.write(table)));
            }
            files.add(Files.writeString(folder.resolve("manifest.json"), manifest(view, heldBack, tables)));
        } catch (IOException e) {
            throw new StemmaException("Cannot write the export into " + folder + ": " + e, e);
        }
        return List.copyOf(files);
    }

    /**
     * Writes the places as {@code places.geojson}.
     *
     * @throws StemmaException if the folder cannot be written to
     */
    public static Path places(LedgerView view, Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve("places.geojson"), GeoJson.of(view));
        } catch (IOException e) {
            throw new StemmaException("Cannot write the places into " + folder + ": " + e, e);
        }
    }

    /** A table as JSON lines. */
    public static String jsonLines(Table table) {
        StringBuilder lines = new StringBuilder();
        table.rows().forEach(row -> lines.append(Json.write(row)).append('\n'));
        return lines.toString();
    }

    private static String manifest(LedgerView view, List<Reading> heldBack, List<Table> tables) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("reader", ArticleReader.VERSION);
        manifest.put("articles", view.articles().size());
        manifest.put("held_back", heldBack.size());
        Map<String, Integer> rows = new LinkedHashMap<>();
        tables.forEach(table -> rows.put(table.name(), table.rows().size()));
        manifest.put("rows", rows);
        return Json.write(manifest) + "\n";
    }
}
