package org.stemma.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workspace in a process of its own, started by the launcher, and a browser's requests to it. */
final class ServedStore implements AutoCloseable {
    private static final long MOST_WAITING_MILLIS = 1_200_000;
    private static final int PAUSE_MILLIS = 20;
    private static final int NOT_READY = 503;
    private static final Pattern OVER = Pattern.compile("\"state\":\"(?:DONE|FAILED)\"");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/\\?token=([0-9a-f]+)");

    /** One for all, so that the first request to the second server does not wait for the client's own start. */
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final long began;
    private final String base;
    private final String cookie;

    private ServedStore(Process process, long began, Matcher address) {
        this.process = process;
        this.began = began;
        base = "http://127.0.0.1:" + address.group(1);
        cookie = "stemma-" + address.group(1) + "=" + address.group(2);
    }

    /** Starts it and waits until it says where it is. */
    static ServedStore start(Path store) throws IOException {
        Path launcher = Path.of(System.getProperty("stemma.home", "."), "stemma");
        long began = System.nanoTime();
        Process process = new ProcessBuilder(launcher.toString(), "serve", "--no-open", "--db", store.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Matcher address = ADDRESS.matcher(String.valueOf(lines.readLine()));
        if (!address.find()) {
            process.destroy();
            throw new IllegalStateException("the server did not start");
        }
        return new ServedStore(process, began, address);
    }

    static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    /** Milliseconds from the start until any page was there. */
    double untilAnswer() {
        get("/");
        return millisSince(began);
    }

    /** Milliseconds from the start until the record was there. */
    double untilRecord() throws InterruptedException {
        while (get("/").statusCode() == NOT_READY && millisSince(began) < MOST_WAITING_MILLIS) {
            Thread.sleep(PAUSE_MILLIS);
        }
        return millisSince(began);
    }

    /** Milliseconds from putting in a text until the record has it. */
    double untilAdded(String text) throws InterruptedException {
        long from = System.nanoTime();
        String job = send(request("/add")
                        .header("Origin", base)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("published=2024-10-10&outlet=Bench&text="
                                + URLEncoder.encode(text, StandardCharsets.UTF_8))))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        while (!OVER.matcher(get(job + ".json").body()).find() && millisSince(from) < MOST_WAITING_MILLIS) {
            Thread.sleep(PAUSE_MILLIS);
        }
        return millisSince(from);
    }

    /** A page. */
    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
