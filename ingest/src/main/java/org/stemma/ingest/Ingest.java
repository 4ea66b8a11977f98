package org.stemma.ingest;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.stemma.model.ArticleId;
import org.stemma.model.Part;
import org.stemma.model.Problem;

/**
 * Reads articles from files, folders and standard input, one at a time.
 *
 * <p>Stateless between calls and safe for threads; the order of what comes out is the order of the sources, and inside
 * a folder that of the names. Bad input is a {@link Problem} and never an exception.
 */
public final class Ingest {
    /** The name of standard input among the sources. */
    public static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_WORDS = "standard input";
    private static final String PASTED = "pasted text";
    /** How the source of a page begins. */
    private static final Pattern PAGE =
            Pattern.compile("\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!doctype html|<html)[\\s>]", Pattern.CASE_INSENSITIVE);

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
     * @param description the columns of a sidecar by name ({@code url}, {@code outlet}, {@code published}, …); they are
     *     cited as such, and go before a sidecar that lies beside the file
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

    /**
     * Reads files that came under names, as a browser sends them or an archive holds them: in the order of their names,
     * each described by the nearest sidecar among them.
     */
    public void readNamed(List<NamedFile> files, IngestSink sink) {
        new NamedFiles(files, sink)
                .read((file, name, kind, supplied) -> readContent(file.content(), name, kind, supplied, sink));
        files.forEach(file -> file.place().ifPresent(sink::readToItsEnd));
    }

    /**
     * Reads one text or page that somebody typed or pasted.
     *
     * @param description the columns of a sidecar by name ({@code url}, {@code outlet}, {@code published}, …); cited as
     *     such
     */
    public void readPasted(String text, Map<String, String> description, IngestSink sink) {
        byte[] bytes = WholeCharacters.of(text).getBytes(StandardCharsets.UTF_8);
        Supplied supplied = Supplied.of(Part.Kind.SIDECAR, name -> Optional.ofNullable(description.get(name)));
        boolean isPage = PAGE.matcher(text).lookingAt();
        // It has no name, so its bytes are its name: two texts that come this way are not versions of one another.
        String key = PASTED + " " + ArticleId.sha256(bytes);
        readText(bytes, PASTED, key, isPage ? "text/html" : "text/plain", supplied, sink);
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
            sink.readToItsEnd(path.toString());
        } else if (Files.isRegularFile(path)) {
            readNamedFile(path, sink);
            sink.readToItsEnd(path.toString());
        } else {
            sink.problem(IngestProblems.missing(source));
        }
    }

    /**
     * A file that was named by itself is described by the sidecar beside it, too, so that it is the same article either
     * way.
     */
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
        try {
            boolean isWhole = kind != SourceFiles.Kind.JSON_LINES && kind != SourceFiles.Kind.JSON_LINES_GZIPPED;
            if (isWhole && Files.size(file) > Limits.FILE_BYTES) {
                sink.problem(IngestProblems.tooLarge(file.toString(), Files.size(file), Limits.FILE_BYTES, "bytes"));
                return;
            }
        } catch (IOException e) {
            sink.problem(IngestProblems.unreadable(file.toString(), SourceFiles.words(e)));
            return;
        }
        readContent(() -> Files.newInputStream(file), file.toString(), kind, supplied, sink);
    }

    private void readContent(
            NamedFile.Content content, String where, SourceFiles.Kind kind, Supplied supplied, IngestSink sink) {
        String fileName = where.substring(Math.max(where.lastIndexOf('/'), where.lastIndexOf(File.separatorChar)) + 1);
        try (InputStream in = content.open()) {
            switch (kind) {
                case JSON_LINES -> new JsonLines(assembler, sink, where, fileName).read(in);
                case JSON_LINES_GZIPPED -> {
                    try (InputStream rows = new GZIPInputStream(in, PEEK)) {
                        new JsonLines(assembler, sink, where, fileName).read(rows);
                    }
                }
                case HTML_GZIPPED -> {
                    try (InputStream unpacked = new GZIPInputStream(in)) {
                        readBounded(unpacked, where, fileName, kind, supplied, sink);
                    }
                }
                case TEXT, MARKDOWN, HTML -> readBounded(in, where, fileName, kind, supplied, sink);
            }
        } catch (IOException e) {
            sink.problem(IngestProblems.unreadable(where, SourceFiles.words(e)));
        }
    }

    private void readBounded(
            InputStream in, String where, String fileName, SourceFiles.Kind kind, Supplied supplied, IngestSink sink)
            throws IOException {
        byte[] bytes = in.readNBytes((int) Limits.FILE_BYTES + 1);
        if (bytes.length > Limits.FILE_BYTES) {
            sink.problem(IngestProblems.tooLarge(where, bytes.length, Limits.FILE_BYTES, "bytes or more"));
            return;
        }
        readText(bytes, where, fileName, kind.mediaType, supplied, sink);
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
