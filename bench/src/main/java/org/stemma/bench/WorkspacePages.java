package org.stemma.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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

/**
 * How long a person waits for the workspace over a large store: from the start to the first answer, to the first record, and for
 * each page. Whole processes and real requests; beside them a calibration, so that figures of two machines can be told apart.
 */
public final class WorkspacePages {
    private static final int TIMES = 5;
    private static final int CALIBRATION_BYTES = 64 << 20;
    private static final long MOST_WAITING_MILLIS = 1_200_000;
    private static final int PAUSE_MILLIS = 20;
    private static final List<String> PAGES = List.of(
            "/",
            "/figures",
            "/figures?kind=single",
            "/figures?kind=single&page=20",
            "/statements",
            "/timeline",
            "/places",
            "/sources",
            "/articles",
            "/articles?page=10",
            "/actors",
            "/review",
            "/problems",
            "/search?q=killed",
            "/search?q=people+killed&kind=statements",
            "/search?q=Zelenskiy",
            "/add");

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/\\?token=([0-9a-f]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String cookie;

    private WorkspacePages(String port, String token) {
        base = "http://127.0.0.1:" + port;
        cookie = "stemma-" + port + "=" + token;
    }

    /** Measures the store that is named; says so where it is not there. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0]))) {
            out.println(
                    "not checked: name a store, such as one made with 'stemma add BULK/articles.jsonl.gz --db FILE'");
            return;
        }
        out.printf(Locale.ROOT, "| calibration: SHA-256 of 64 MiB | %.0f ms |%n", median(WorkspacePages::calibrate));
        long began = System.nanoTime();
        Path launcher = Path.of(System.getProperty("stemma.home", "."), "stemma");
        Process process = new ProcessBuilder(launcher.toString(), "serve", "--no-open", "--db", arguments[0])
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher address = ADDRESS.matcher(String.valueOf(lines.readLine()));
            if (!address.find()) {
                throw new IllegalStateException("the server did not start");
            }
            new WorkspacePages(address.group(1), address.group(2)).measure(out, began);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void measure(PrintStream out, long began) throws InterruptedException {
        HttpResponse<String> first = get("/");
        out.printf(Locale.ROOT, "| start to first answer | %.0f ms |%n", millisSince(began));
        while (first.statusCode() == 503 && millisSince(began) < MOST_WAITING_MILLIS) {
            Thread.sleep(PAUSE_MILLIS);
            first = get("/");
        }
        out.printf(Locale.ROOT, "| start to first record | %.0f ms |%n", millisSince(began));
        List<String> pages = new ArrayList<>(PAGES);
        for (String kind : List.of("series", "article", "item", "statement", "place", "source")) {
            for (String page : List.of("/figures", "/articles", "/statements", "/places", "/sources")) {
                Matcher link = Pattern.compile("href=\"(/" + kind + "/[^\"#]+)")
                        .matcher(get(page).body());
                if (link.find()) {
                    pages.add(link.group(1).replace("&amp;", "&"));
                    break;
                }
            }
        }
        for (String page : pages) {
            HttpResponse<String> answer = get(page);
            if (answer.statusCode() == 200) {
                out.printf(
                        Locale.ROOT,
                        "| `%s` | %.0f ms | %d KiB |%n",
                        page,
                        median(() -> get(page)),
                        answer.body().length() >> 10);
            } else {
                out.printf(Locale.ROOT, "| `%s` | answered %d |%n", page, answer.statusCode());
            }
        }
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(base + path))
                            .header("Cookie", cookie)
                            .GET()
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
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
            times.add(millisSince(from));
        }
        times.sort(null);
        return times.get(TIMES / 2);
    }

    private static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}
