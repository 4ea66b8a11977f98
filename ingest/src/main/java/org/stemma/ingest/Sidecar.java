package org.stemma.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stemma.model.Part;

/**
 * What {@code articles.csv} or {@code articles.json} says of the files of its folder.
 *
 * <p>Columns or keys: {@code file} (relative to the folder), {@code outlet}, {@code url}, {@code published}, {@code
 * title}, {@code byline}, {@code handling}, {@code language}; all but the first may be missing. The JSON form is a list
 * of objects.
 */
final class Sidecar {
    private static final String CSV = "articles.csv";
    private static final String JSON = "articles.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;
    private final Map<String, Supplied> rows = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    private Sidecar(Path folder) {
        this.folder = folder;
    }

    static boolean isSidecar(String name) {
        return name.equals(CSV) || name.equals(JSON);
    }

    /** The sidecars of a folder; CSV goes before JSON. What is wrong with them goes to the sink. */
    static Sidecar of(Path folder, IngestSink sink) {
        Sidecar sidecar = new Sidecar(folder);
        for (String name : List.of(CSV, JSON)) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                sidecar.read(file.toString(), () -> Files.newInputStream(file), sink);
            }
        }
        return sidecar;
    }

    /**
     * A sidecar that came under a name.
     *
     * @param name its folders and name
     */
    void read(String name, NamedFile.Content content, IngestSink sink) {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes((int) Limits.SIDECAR_BYTES + 1);
            if (bytes.length > Limits.SIDECAR_BYTES) {
                sink.problem(IngestProblems.tooLarge(name, bytes.length, Limits.SIDECAR_BYTES, "bytes or more"));
                return;
            }
            read(name, bytes, sink);
        } catch (JsonProcessingException e) {
            sink.problem(IngestProblems.sidecarUnreadable(name, e.getOriginalMessage()));
        } catch (CsvParseException e) {
            sink.problem(IngestProblems.sidecarUnreadable(name, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            sink.problem(IngestProblems.sidecarUnreadable(name, SourceFiles.words(e)));
        }
    }

    /** A sidecar of nothing yet. */
    static Sidecar empty() {
        return new Sidecar(Path.of(""));
    }

    /** What is said of a file of the folder, by its name relative to the folder with slashes. */
    Supplied about(String name) {
        return rows.getOrDefault(name, Supplied.NOTHING);
    }

    /** Reports the rows whose file is not there. */
    void reportMissing(IngestSink sink) {
        rows.keySet().forEach(name -> {
            if (!Files.isRegularFile(folder.resolve(name))) {
                sink.problem(IngestProblems.sidecarRow(
                        places.getOrDefault(name, name),
                        "there is no file '" + name + "' in the folder. Correct its name."));
            }
        });
    }

    private void read(String name, byte[] bytes, IngestSink sink) throws IOException {
        Decoded decoded = TextDecoder.decode(bytes, false);
        String text = decoded.text().startsWith("\uFEFF") ? decoded.text().substring(1) : decoded.text();
        if (name.endsWith(CSV)) {
            readCsv(name, text, sink);
        } else {
            readJson(name, text, sink);
        }
    }

    private void readCsv(String file, String text, IngestSink sink) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                Set<String> header = new LinkedHashSet<>(row.getHeader());
                Function<String, Optional<String>> fields =
                        name -> header.contains(name) ? row.findField(name) : Optional.empty();
                add(file + ":" + row.getStartingLineNumber(), fields, sink);
            }
        }
    }

    private void readJson(String file, String text, IngestSink sink) throws JsonProcessingException {
        JsonNode root = MAPPER.readTree(text);
        if (!root.isArray()) {
            sink.problem(IngestProblems.sidecarUnreadable(file, "it is not a list of objects"));
            return;
        }
        int number = 0;
        for (JsonNode row : root) {
            number++;
            add(
                    file + " row " + number,
                    name -> Optional.of(row.path(name))
                            .filter(JsonNode::isTextual)
                            .map(JsonNode::asText),
                    sink);
        }
    }

    private void add(String place, Function<String, Optional<String>> fields, IngestSink sink) {
        String name = fields.apply("file").map(String::strip).orElse("").replace('\\', '/');
        Optional<String> inside = inside(name);
        if (name.isEmpty()) {
            sink.problem(IngestProblems.sidecarRow(place, "it names no file. Fill the column 'file'."));
        } else if (inside.isEmpty()) {
            sink.problem(IngestProblems.sidecarRow(
                    place, "'" + name + "' does not lie in the folder of the sidecar. Name files relative to it."));
        } else if (rows.containsKey(inside.get())) {
            sink.problem(IngestProblems.sidecarRow(
                    place,
                    "'" + name + "' was described before, at " + places.get(inside.get())
                            + ". Remove one of the rows."));
        } else {
            Supplied supplied = Supplied.of(Part.Kind.SIDECAR, fields);
            rows.put(inside.get(), supplied);
            places.put(inside.get(), place);
        }
    }

    /** The name without detours, if it stays in the folder. */
    private Optional<String> inside(String name) {
        try {
            Path path = Path.of(name).normalize();
            boolean leaves = path.isAbsolute()
                    || path.startsWith("..")
                    || name.toLowerCase(Locale.ROOT).matches("[a-z]:.*");
            return leaves ? Optional.empty() : Optional.of(path.toString().replace('\\', '/'));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
