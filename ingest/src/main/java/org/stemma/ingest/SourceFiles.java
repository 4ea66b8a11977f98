package org.stemma.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lists the files of a folder and of the folders in it, by name in the order of code points. Links are followed inside
 * the folder only, and no folder is read twice. Names that begin with a dot, and sidecars, are passed over in silence.
 */
final class SourceFiles {
    /** What a file holds, by the ending of its name. */
    enum Kind {
        TEXT("text/plain", ".txt", ".text"),
        MARKDOWN("text/markdown", ".md", ".markdown"),
        HTML("text/html", ".html", ".htm", ".xhtml"),
        HTML_GZIPPED("text/html", ".html.gz", ".htm.gz"),
        JSON_LINES("application/jsonl", ".jsonl", ".ndjson"),
        JSON_LINES_GZIPPED("application/jsonl", ".jsonl.gz", ".ndjson.gz");

        final String mediaType;
        private final List<String> endings;

        Kind(String mediaType, String... endings) {
            this.mediaType = mediaType;
            this.endings = List.of(endings);
        }

        static Optional<Kind> of(Path file) {
            return of(file.getFileName().toString());
        }

        static Optional<Kind> of(String fileName) {
            String name = fileName.toLowerCase(Locale.ROOT);
            for (Kind kind : values()) {
                if (kind.endings.stream().anyMatch(name::endsWith)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Takes each file as it is met. */
    interface Visitor {
        void file(Path file, Kind kind);

        /** Called when a folder is entered, before its files. */
        void folder(Path folder);
    }

    private final Path root;
    private final Visitor visitor;
    private final IngestSink sink;
    private final Set<Path> entered = new HashSet<>();

    SourceFiles(Path root, Visitor visitor, IngestSink sink) {
        this.root = root;
        this.visitor = visitor;
        this.sink = sink;
    }

    void visit() {
        try {
            enter(root, root.toRealPath(), 0);
        } catch (IOException e) {
            sink.problem(IngestProblems.unreadable(root.toString(), words(e)));
        }
    }

    private void enter(Path folder, Path real, int depth) {
        if (!entered.add(real)) {
            sink.problem(IngestProblems.loop(folder.toString(), real.toString()));
            return;
        }
        if (depth > Limits.FOLDER_DEPTH) {
            sink.problem(IngestProblems.tooLarge(folder.toString(), depth, Limits.FOLDER_DEPTH, "folders around it"));
            return;
        }
        List<Path> children = children(folder);
        visitor.folder(folder);
        for (Path child : children) {
            visitChild(child, depth);
        }
    }

    private List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            sink.problem(IngestProblems.unreadable(folder.toString(), words(e)));
        }
        children.sort((one, two) ->
                byCodePoints(one.getFileName().toString(), two.getFileName().toString()));
        return children;
    }

    private void visitChild(Path child, int depth) {
        String name = child.getFileName().toString();
        if (name.startsWith(".") || Sidecar.isSidecar(name)) {
            return;
        }
        Path real;
        try {
            real = child.toRealPath();
            if (!real.startsWith(root.toRealPath())) {
                sink.problem(IngestProblems.outside(child.toString(), real.toString()));
                return;
            }
        } catch (IOException e) {
            sink.problem(IngestProblems.unreadable(child.toString(), words(e)));
            return;
        }
        if (Files.isDirectory(child)) {
            enter(child, real, depth + 1);
            return;
        }
        Optional<Kind> kind = Kind.of(child);
        if (kind.isEmpty() || !Files.isRegularFile(child)) {
            sink.problem(IngestProblems.otherKind(child.toString()));
        } else {
            visitor.file(child, kind.get());
        }
    }

    /** Java compares UTF-16 units, which puts emoji before some letters. */
    static int byCodePoints(String one, String two) {
        return java.util.Arrays.compare(
                one.codePoints().toArray(), two.codePoints().toArray());
    }

    /** What an exception of the file system says, without the path that the caller names anyway. */
    static String words(Exception failure) {
        if (failure instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof java.nio.file.NoSuchFileException) {
            return "there is nothing under that name, or a link leads nowhere";
        }
        if (failure instanceof java.nio.file.FileSystemLoopException
                || String.valueOf(failure.getMessage()).contains("Too many levels of symbolic links")) {
            return "a link leads back to itself";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
