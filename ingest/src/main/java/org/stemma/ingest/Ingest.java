package org.stemma.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.stemma.model.ArticleId;
import org.stemma.model.Part;
import org.stemma.model.Problem;

/**
 * Reads articles from files, folders and standard input, one at a time.
 *
 * <p>Stateless between calls and safe for threads; the order of what comes out is the order of the sources, and inside a
 * folder that of the names. Bad input is a {@link Problem} and never an exception.
 */
public final class Ingest {
    /** The name of standard input among the sources. */
    public static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_WORDS = "standard input";
    private static final int PEEK = 4_096;

    private final ArticleAssembler assembler;

    /** A reader with these settings. */
    public Ingest(IngestSettings settings) {
        this.assembler = new ArticleAssembler(settings);
    }

    /**
     * Reads all sources.
     *
     * @param sources files, folders, or {@value #STANDARD_INPUT}
     * @param standardInput read for {@value #STANDARD_INPUT} only, and not closed
     */
    public void read(List<String> sources, InputStream standardInput, IngestSink sink) {
        for (String source : sources) {
            if (source.equals(STANDARD_INPUT)) {
                readStandardInput(standardInput, sink);
            } else {
                readPath(source, sink);
            }
        }
    }

    /**
     * Reads one text or page of which more is known than stands in it.
     *
     * @param description the columns of a sidecar by name ({@code url}, {@code outlet}, {@code published}, …); they are cited as
     *     such, and go before a sidecar that lies beside the file
     */
    public void read(Path file, Map<String, String> description, IngestSink sink) {
        Optional<SourceFiles.Kind> kind = SourceFiles.Kind.of(file);
        if (!Files.isRegularFile(file)) {
            sink.problem(IngestProblems.missing(file.toString()));
        } else if (kind.isEmpty()) {
            sink.problem(IngestProblems.otherKind(file.toString()));
        } else {
            Supplied supplied = Supplied.of(Part.Kind.SIDECAR, name -> Optional.ofNullable(description.get(name)));
            readFile(file, kind.get(), supplied, sink);
        }
    }

    private void readPath(String source, IngestSink sink) {
        Path path;
        try {
            path = Path.of(source);
        } catch (InvalidPathException e) {
            sink.problem(IngestProblems.missing(source));
            return;
        }
        if (Files.isDirectory(path)) {
            new SourceFiles(path, new Folders(path, sink), sink).visit();
        } else if (Files.isRegularFile(path)) {
            readNamedFile(path, sink);
        } else {
            sink.problem(IngestProblems.missing(source));
        }
    }

    /** A file that was named by itself is described by the sidecar beside it, too, so that it is the same article either way. */
    private void readNamedFile(Path file, IngestSink sink) {
        Optional<SourceFiles.Kind> kind = SourceFiles.Kind.of(file);
        if (kind.isEmpty()) {
            sink.problem(IngestProblems.otherKind(file.toString()));
            return;
        }
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        Sidecar sidecar = Sidecar.of(folder, sink);
        readFile(file, kind.get(), sidecar.about(file.getFileName().toString()), sink);
    }

    /** Keeps the sidecars of the folders that are open. */
    private final class Folders implements SourceFiles.Visitor {
        private final Path root;
        private final IngestSink sink;
        private final Map<Path, Sidecar> sidecars = new HashMap<>();

        Folders(Path root, IngestSink sink) {
            this.root = root;
            this.sink = sink;
        }

        @Override
        public void folder(Path folder) {
            Sidecar sidecar = Sidecar.of(folder, sink);
            sidecar.reportMissing(sink);
            sidecars.put(folder, sidecar);
        }

        @Override
        public void file(Path file, SourceFiles.Kind kind) {
            readFile(file, kind, about(file), sink);
        }

        /** The nearest sidecar that describes the file. */
        private Supplied about(Path file) {
            for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
                Sidecar sidecar = sidecars.get(folder);
                if (sidecar != null) {
                    Supplied supplied =
                            sidecar.about(folder.relativize(file).toString().replace('\\', '/'));
                    if (!supplied.equals(Supplied.NOTHING)) {
                        return supplied;
                    }
                }
                if (folder.equals(root)) {
                    break;
                }
            }
            return Supplied.NOTHING;
        }
    }

    private void readFile(Path file, SourceFiles.Kind kind, Supplied supplied, IngestSink sink) {
        String where = file.toString();
        try {
            if (kind == SourceFiles.Kind.JSON_LINES || kind == SourceFiles.Kind.JSON_LINES_GZIPPED) {
                readJsonLines(file, kind, sink);
                return;
            }
            long size = Files.size(file);
            if (size > Limits.FILE_BYTES) {
                sink.problem(IngestProblems.tooLarge(where, size, Limits.FILE_BYTES, "bytes"));
                return;
            }
            byte[] bytes = kind == SourceFiles.Kind.HTML_GZIPPED ? unpacked(file) : Files.readAllBytes(file);
            if (bytes.length > Limits.FILE_BYTES) {
                sink.problem(
                        IngestProblems.tooLarge(where, bytes.length, Limits.FILE_BYTES, "bytes or more when unpacked"));
                return;
            }
            readText(bytes, where, file.getFileName().toString(), kind.mediaType, supplied, sink);
        } catch (IOException e) {
            sink.problem(IngestProblems.unreadable(where, SourceFiles.words(e)));
        }
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readNBytes((int) Limits.FILE_BYTES + 1);
        }
    }

    private void readJsonLines(Path file, SourceFiles.Kind kind, IngestSink sink) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream rows = kind == SourceFiles.Kind.JSON_LINES_GZIPPED ? new GZIPInputStream(in, PEEK) : in) {
            new JsonLines(assembler, sink, file.toString(), file.getFileName().toString()).read(rows);
        }
    }

    private void readText(
            byte[] bytes, String where, String key, String mediaType, Supplied supplied, IngestSink sink) {
        if (bytes.length == 0) {
            sink.problem(IngestProblems.empty(where));
            return;
        }
        Optional<String> other = TextDecoder.notText(bytes);
        if (other.isPresent()) {
            sink.problem(IngestProblems.binary(where, other.get()));
            return;
        }
        Decoded decoded = TextDecoder.decode(bytes, mediaType.equals("text/html"));
        if (decoded.text().isBlank() || decoded.text().equals("\uFEFF")) {
            sink.problem(IngestProblems.empty(where));
            return;
        }
        if (decoded.text().length() > Limits.TEXT_UNITS) {
            sink.problem(IngestProblems.tooLarge(where, decoded.text().length(), Limits.TEXT_UNITS, "characters"));
            return;
        }
        List<Problem> problems = new ArrayList<>();
        decoded.damage()
                .ifPresent(damage -> problems.add(
                        IngestProblems.damaged(where, decoded.charset().name(), damage)));
        sink.article(assembler.assemble(
                new ArticleAssembler.Raw(bytes, decoded.text(), decoded.charset(), where, key, mediaType),
                supplied,
                problems));
    }

    private void readStandardInput(InputStream standardInput, IngestSink sink) {
        BufferedInputStream in = new BufferedInputStream(standardInput, PEEK * 2);
        try {
            if (firstVisible(in) == '{') {
                new JsonLines(assembler, sink, STANDARD_INPUT_WORDS, STANDARD_INPUT_WORDS).read(in);
                return;
            }
            byte[] bytes = in.readNBytes((int) Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                sink.problem(IngestProblems.tooLarge(
                        STANDARD_INPUT_WORDS, bytes.length, Limits.FILE_BYTES, "bytes or more"));
                return;
            }
            // It has no name, so its bytes are its name: two texts that come this way are not versions of one another.
            String key = STANDARD_INPUT_WORDS + " " + ArticleId.sha256(bytes);
            readText(bytes, STANDARD_INPUT_WORDS, key, "text/plain", Supplied.NOTHING, sink);
        } catch (IOException e) {
            sink.problem(IngestProblems.unreadable(STANDARD_INPUT_WORDS, SourceFiles.words(e)));
        }
    }

    private static int firstVisible(BufferedInputStream in) throws IOException {
        in.mark(PEEK);
        int found = -1;
        for (int at = 0; at < PEEK; at++) {
            int unit = in.read();
            boolean mark = at < 3 && (unit == 0xef || unit == 0xbb || unit == 0xbf);
            if (!mark && unit != ' ' && unit != '\t' && unit != '\n' && unit != '\r') {
                found = unit;
                break;
            }
        }
        in.reset();
        return found;
    }
}
