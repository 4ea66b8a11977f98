package org.stemma.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.pipeline.Pipeline;

/** The program in a folder: runs command lines and keeps what they print. The language models are loaded once. */
final class Program {
    /** The time at which everything comes in, unless a test says otherwise. */
    static final Instant NOW = Instant.parse("2024-10-17T12:00:00Z");
    /** The articles of the demonstration story. */
    static final Path STORY = Path.of(System.getProperty("stemma.home", "..")).resolve("examples/karsk-dam");

    static final Pipeline PIPELINE = Pipeline.english();

    /** When a program that should have printed something is given up. */
    private static final long MOST_SECONDS = 120;

    private final Path folder;
    private final Clock clock;
    private final int width;

    /** What a command left: its exit code and what it printed. */
    record Result(int code, String out, String err) {
        @Override
        public String toString() {
            return "exit code " + code + "\n--- out\n" + out + "--- err\n" + err;
        }
    }

    private Program(Path folder, Clock clock, int width) {
        this.folder = folder;
        this.clock = clock;
        this.width = width;
    }

    /** The program in this folder, in a pipe. */
    static Program in(Path folder) {
        return new Program(folder, Clock.fixed(NOW, ZoneOffset.UTC), Terminal.DEFAULT_WIDTH);
    }

    /** The same program at another time. */
    Program at(Instant moment) {
        return new Program(folder, Clock.fixed(moment, ZoneOffset.UTC), width);
    }

    /** The same program in a terminal of another width. */
    Program wide(int columns) {
        return new Program(folder, clock, columns);
    }

    /** The terminal that commands get. */
    Terminal terminal(PrintStream out, PrintStream err, String input) {
        return new Terminal(
                out,
                err,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                false,
                false,
                width,
                false,
                folder,
                Map.of(),
                clock);
    }

    /** Runs a command line. */
    Result run(String... arguments) {
        return runWith("", arguments);
    }

    /** Runs a command line with this on standard input. */
    Result runWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                input);
        int code = Stemma.run(terminal, PIPELINE, arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command line that goes on until it is stopped, and stops it when it has printed this. */
    Result runUntil(String printed, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                "");
        int[] code = {-1};
        Thread running = new Thread(() -> code[0] = Stemma.run(terminal, PIPELINE, arguments));
        running.start();
        try {
            long deadline = System.nanoTime() + MOST_SECONDS * 1_000_000_000L;
            while (running.isAlive()
                    && !out.toString(StandardCharsets.UTF_8).contains(printed)
                    && System.nanoTime() < deadline) {
                running.join(20);
            }
            running.interrupt();
            running.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        return new Result(text.contains(printed) ? code[0] : -1, text, err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command line that must do what it says. */
    String ok(String... arguments) {
        Result result = run(arguments);
        if (result.code() != 0) {
            throw new AssertionError(String.join(" ", arguments) + ": " + result);
        }
        return result.out();
    }

    /** A store of the demonstration story in this folder, read once for all tests. */
    Program withStory() {
        try {
            Files.copy(StoryOnce.FILE, folder.resolve("story.stemma"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class StoryOnce {
        static final Path FILE = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("stemma-story");
                Program.in(folder)
                        .ok("add", STORY.resolve("articles").toAbsolutePath().toString());
                Program.in(folder).ok("share", "clean.stemma");
                return folder.resolve("clean.stemma");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The bytes of every file under a folder, by its name. */
    static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files.isEmpty()) {
            throw new AssertionError("no files in " + folder);
        }
        return files;
    }

    /** The files of an export of a store. */
    Map<String, String> export(String store) {
        String target = "export-of-" + store.replace('/', '-');
        ok("export", "--with-restricted", "-o", target, "--db", store);
        return new LinkedHashMap<>(files(folder.resolve(target)));
    }

    /** The files of the demonstration story's first sixteen articles, sidecar left out. */
    static List<String> storyFiles() {
        try (Stream<Path> paths = Files.list(STORY.resolve("articles"))) {
            List<String> files = paths.filter(
                            path -> !path.getFileName().toString().equals("articles.csv"))
                    .sorted()
                    .map(path -> path.toAbsolutePath().normalize().toString())
                    .toList();
            if (files.isEmpty()) {
                throw new AssertionError("no articles in " + STORY);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
