package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.stemma.model.Article;
import org.stemma.model.Span;

/** Reads benchmark files and writes predictions. Offsets there are Unicode code points, here UTF-16 units. */
public final class GoldFiles {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private GoldFiles() {}

    /** The rows of a JSONL file, gzipped or not; blank lines are skipped. */
    public static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(parse(file + ":" + number, line));
                }
            }
        }
        return rows;
    }

    /** One JSON file. */
    public static JsonNode json(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return JSON.readTree(in);
        }
    }

    /** The file's bytes, unpacked if its name ends in {@code .gz}. */
    public static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static JsonNode parse(String where, String line) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IOException(where + " is not JSON: " + e.getMessage(), e);
        }
    }

    /** An article that is nothing but a text. */
    public static Article article(String key, String text) {
        return Article.ofText(key, text);
    }

    /** The span in UTF-16 units of a span in code points. */
    public static Span units(String text, int startCodePoint, int endCodePoint) {
        int start = text.offsetByCodePoints(0, startCodePoint);
        return new Span(start, text.offsetByCodePoints(start, endCodePoint - startCodePoint));
    }

    /** The code-point offset of a UTF-16 offset. */
    public static int codePoints(String text, int unit) {
        return text.codePointCount(0, unit);
    }

    /** A value as one line of JSON. */
    public static String oneLine(Object value) throws IOException {
        return JSON.writeValueAsString(value);
    }

    /** Writes rows as JSON lines; each row is anything Jackson can write. */
    public static void write(Path file, List<?> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            rows.forEach(row -> {
                try {
                    out.write(JSON.writeValueAsString(row) + "\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
