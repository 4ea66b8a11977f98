package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.store.Json;

/** The workspace over the demonstration story, asked without a browser. */
class WorkspaceTest extends ServedStory {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final List<String> TABLES = List.of(
            "/figures",
            "/statements",
            "/timeline",
            "/places",
            "/sources",
            "/articles",
            "/problems",
            "/review",
            "/decisions",
            "/actors",
            "/search",
            "/add");

    @Test
    void everyPageHasItsDataAtTheSameAddress() throws IOException {
        for (String table : TABLES) {
            HttpResponse<String> page = served.get(table);
            HttpResponse<String> data = served.get(table + ".json");
            assertThat(page.statusCode()).as(table).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type"))
                    .as(table)
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
            JsonNode read = Json.mapper().readTree(data.body());
            assertThat(read.isObject()).as(table).isTrue();
            assertThat(read.size()).as(table).isPositive();
        }
    }

    @Test
    void everyLinkOfTheFirstPagesLeadsSomewhere() {
        TreeSet<String> links = new TreeSet<>();
        for (String page : List.of("/", "/figures", "/statements", "/timeline", "/articles", "/problems", "/review")) {
            Matcher found = LINK.matcher(served.get(page).body());
            while (found.find()) {
                links.add(found.group(1).replace("&amp;", "&"));
            }
        }
        assertThat(links).hasSizeGreaterThan(40);
        for (String link : links) {
            assertThat(served.get(link).statusCode()).as(link).isIn(200, 303);
        }
    }

    @Test
    void aRowLeadsToItsSeries() {
        String page = served.get("/figures").body();
        Matcher row = Pattern.compile("href=\"(/row/[^\"]+)\"").matcher(page);
        assertThat(row.find()).isTrue();
        HttpResponse<String> answer = served.get(row.group(1));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).startsWith("/series/"));
    }

    @Test
    void anArticleIsShownWordForWord() {
        String article = served.get("/articles").body();
        Matcher link = Pattern.compile("href=\"(/article/[^\"]+)\"").matcher(article);
        assertThat(link.find()).isTrue();
        HttpResponse<String> page = served.get(link.group(1));
        assertThat(page.body()).contains("class=\"p", "data-start=\"0\"");
        Matcher body =
                Pattern.compile("<article[^>]*>(.*?)</article>", Pattern.DOTALL).matcher(page.body());
        assertThat(body.find()).isTrue();
        assertThat(body.group(1).replaceAll("<[^>]*>", ""))
                .isEqualTo(unmarked(served.get(link.group(1) + ".json").body()));
        assertThat(served.get(link.group(1) + ".json").body()).contains("\"markup\"");
    }

    private static String unmarked(String data) {
        try {
            StringBuilder words = new StringBuilder();
            Json.mapper()
                    .readTree(data)
                    .path("markup")
                    .path("pieces")
                    .forEach(piece -> words.append(piece.path("text").asText()));
            return words.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nobodyIsLetInWithoutTheToken() {
        HttpResponse<String> answer = served.send(served.request("/figures").GET());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("token").doesNotContain("Karsk");
        assertThat(served.send(served.request("/?token=0123").GET()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theTokenIsKeptInACookieThatNoOtherSiteCanUse() {
        HttpResponse<String> answer = served.send(
                HttpRequest.newBuilder(java.net.URI.create(served.address())).GET());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
    }

    @Test
    void anotherNameForThisMachineIsNotAnswered() throws IOException {
        String address = served.address("/");
        int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1, address.length() - 1));
        try (Socket socket = new Socket("127.0.0.1", port)) {
            PrintWriter out = new PrintWriter(socket.getOutputStream(), false, StandardCharsets.US_ASCII);
            out.print("GET / HTTP/1.1\r\nHost: evil.example:" + port + "\r\nCookie: " + served.cookie()
                    + "\r\nConnection: close\r\n\r\n");
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("Karsk");
        }
    }

    @Test
    void aChangeFromAnotherSiteIsRefused() {
        for (String origin : List.of("http://evil.example", "null")) {
            HttpResponse<String> answer = served.send(served.request("/figures")
                    .header("Cookie", served.cookie())
                    .header("Origin", origin)
                    .POST(HttpRequest.BodyPublishers.ofString("a=b")));
            assertThat(answer.statusCode()).as(origin).isEqualTo(403);
        }
        assertThat(served.send(served.request("/figures")
                                .header("Cookie", served.cookie())
                                .POST(HttpRequest.BodyPublishers.ofString("a=b")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void everyAnswerForbidsWhatPagesDoNotNeed() {
        for (String path : List.of("/", "/figures.json", "/assets/htmx.js", "/nowhere")) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'")
                            .doesNotContain("unsafe"));
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).hasValue("no-store");
        }
        assertThat(served.get("/assets/..%2f..%2fstemma.css").statusCode()).isBetween(400, 499);
    }

    @Test
    void whatIsNotThereIsSaidPlainly() {
        HttpResponse<String> answer = served.get("/article/ffffffffffff");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("No article of this store");
        assertThat(served.get("/nowhere").body()).contains("No page has the address /nowhere");
    }
}
