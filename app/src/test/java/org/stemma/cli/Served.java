package org.stemma.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.stemma.web.WebServer;

/** A workspace that is served for a test, and a browser's requests to it. */
final class Served implements AutoCloseable {
    /** How often a page is asked for while the first comparison is under way. */
    private static final int MOST_TRIES = 600;

    private static final int PAUSE_MILLIS = 100;

    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;

    private Served(WebServer server) {
        this.server = server;
        String address = server.address();
        token = address.substring(address.indexOf('=') + 1);
    }

    /** Serves a store and waits until it is compared. */
    static Served of(Path store) {
        Served served = new Served(
                WebServer.start(store, WebServer.ANY_PORT, Program.PIPELINE, Clock.fixed(Program.NOW, ZoneOffset.UTC)));
        served.ready();
        return served;
    }

    private void ready() {
        try {
            for (int i = 0; i < MOST_TRIES && get("/").statusCode() == 503; i++) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The address that lets a browser in. */
    String address() {
        return server.address();
    }

    /** The address of a page. */
    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** The cookie that lets a request in. */
    String cookie() {
        return "stemma-" + server.port() + "=" + token;
    }

    /** A page, as the browser that was let in gets it. */
    HttpResponse<String> get(String path) {
        return send(request(path).header("Cookie", cookie()).GET());
    }

    /** A form that one of the pages sends; fields as in {@code a=1&b=2}, already encoded. */
    HttpResponse<String> post(String path, String fields) {
        return send(request(path)
                .header("Cookie", cookie())
                .header("Origin", "http://127.0.0.1:" + server.port())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    /** A request to a path, without anything that lets it in. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }

    /** What a request is answered with. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
