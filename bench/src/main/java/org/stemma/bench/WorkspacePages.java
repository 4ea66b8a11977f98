package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long a person waits for the workspace over a large store: from the start to the first answer, to the first
 * record, for each page, and for the record with one article more. Whole processes and real requests over a copy of the
 * store; beside them a calibration, so that figures of two machines, or of a busy one, can be told apart.
 */
public final class WorkspacePages {
    private static final int TIMES = 5;
    private static final int CALIBRATION_BYTES = 64 << 20;
    private static final List<String> PAGES = List.of(
            "/",
            "/figures",
            "/figures?differing=yes",
            "/figures?differing=overtaken",
            "/figures?kind=single",
            "/figures?kind=single&page=20",
            "/statements",
            "/statements?by=day",
            "/statements?answered=yes",
            "/timeline",
            "/timeline?page=20",
            "/places",
            "/places?kind=unknown",
            "/sources",
            "/sources?kind=claimants",
            "/sources?kind=shared",
            "/articles",
            "/articles?page=10",
            "/actors",
            "/review",
            "/decisions",
            "/problems",
            "/search?q=killed",
            "/search?q=people+killed&kind=statements",
            "/search?q=Zelenskiy",
            "/add");

    private static final String ONE_MORE =
            "Seven people were killed when a warehouse burned down in Ostrel on 9 October 2024, the mayor said.";

    private final PrintStream out;
    private final Path store;

    private WorkspacePages(PrintStream out, Path store) {
        this.out = out;
        this.store = store;
    }

    /** Measures the store that is named; says so where it is not there. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0]))) {
            out.println(
                    "not checked: name a store, such as one made with 'stemma add BULK/articles.jsonl.gz --db FILE'");
            return;
        }
        Path folder = Files.createTempDirectory("stemma-bench");
        try {
            Path copy = folder.resolve("copy.stemma");
            Files.copy(Path.of(arguments[0]), copy);
            new WorkspacePages(out, copy).measure();
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void measure() throws IOException, InterruptedException {
        line("calibration: SHA-256 of 64 MiB", median(WorkspacePages::calibrate));
        try (ServedStore compared = ServedStore.start(store)) {
            line("start to first record, compared", compared.untilRecord());
        }
        List<Double> answers = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            try (ServedStore again = ServedStore.start(store)) {
                answers.add(again.untilAnswer());
            }
        }
        line("start to first answer", median(answers));
        try (ServedStore kept = ServedStore.start(store)) {
            line("start to first record, kept", kept.untilRecord());
            pages(kept);
            line("one article more: until the record has it", kept.untilAdded(ONE_MORE));
        }
        line("calibration once more", median(WorkspacePages::calibrate));
    }

    private void pages(ServedStore served) {
        List<String> pages = new ArrayList<>(PAGES);
        for (String kind : List.of("series", "article", "item", "statement", "place", "source")) {
            for (String page : List.of("/figures", "/articles", "/statements", "/places", "/sources")) {
                Matcher link = Pattern.compile("href=\"(/" + kind + "/[^\"#]+)")
                        .matcher(served.get(page).body());
                if (link.find()) {
                    pages.add(link.group(1).replace("&amp;", "&"));
                    break;
                }
            }
        }
        for (String page : pages) {
            HttpResponse<String> answer = served.get(page);
            if (answer.statusCode() == 200) {
                out.printf(
                        Locale.ROOT,
                        "| `%s` | %.0f ms | %d KiB |%n",
                        page,
                        median(() -> served.get(page)),
                        answer.body().length() >> 10);
            } else {
                out.printf(Locale.ROOT, "| `%s` | answered %d |%n", page, answer.statusCode());
            }
        }
    }

    private void line(String what, double millis) {
        out.printf(Locale.ROOT, "| %s | %.0f ms | |%n", what, millis);
    }

    private static void calibrate() {
        try {
            MessageDigest.getInstance("SHA-256").digest(new byte[CALIBRATION_BYTES]);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(Runnable work) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long from = System.nanoTime();
            work.run();
            times.add(ServedStore.millisSince(from));
        }
        return median(times);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
