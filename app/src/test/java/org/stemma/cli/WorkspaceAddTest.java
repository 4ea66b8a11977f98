package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.stemma.store.Store;

/** Articles are put into the workspace over the demonstration story, without a browser. */
class WorkspaceAddTest extends ServedStory {
    private static final String TEXT = "KARSK, Oct. 16 - The number of people killed by the collapse of the Karsk Dam"
            + " rose to 34, the National Emergency Service said on Wednesday.\n\n"
            + "\"We will go on searching,\" spokeswoman Lena Kovarsh said.\n";
    private static final int MOST_TRIES = 600;
    private static final int PAUSE_MILLIS = 100;

    private static String form(Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return form.toString();
    }

    /** The data of the job that an answer leads to, when it is over. */
    private JsonNode done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String job = answer.headers().firstValue("Location").orElseThrow();
        try {
            for (int i = 0; i < MOST_TRIES; i++) {
                JsonNode page = data(job + ".json");
                if (List.of("DONE", "FAILED", "done", "failed")
                        .contains(page.path("progress").path("state").asText())) {
                    return page;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("not done: " + data(job + ".json"));
    }

    private HttpResponse<String> upload(Map<String, byte[]> files, Map<String, String> fields) {
        String boundary = "----stemma-test-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return served.send(served.request("/add")
                .header("Cookie", served.cookie())
                .header("Origin", served.address("").replaceAll("/$", ""))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aPastedTextIsReadAndSaysWhatItBrought() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", TEXT.replace("\n", "\r\n"));
        fields.put("outlet", "Ostrel Evening");
        fields.put("url", "https://ostrel.example/dam");
        fields.put("published", "2024-10-16");
        fields.put("title", "Toll rises");
        JsonNode page = done(served.post("/add", form(fields)));
        JsonNode brought = page.path("changes").path("articles").path(0);
        assertThat(brought.path("label").asText()).contains("Ostrel Evening");
        assertThat(brought.path("figures").size()
                        + brought.path("repeatedFigures").asInt())
                .as(page.toString())
                .isPositive();
        assertThat(brought.path("statements").size()).isPositive();
        String article = "/article/" + brought.path("article").asText().substring(0, 10);
        JsonNode read = data(article + ".json");
        assertThat(read.path("url").asText()).isEqualTo("https://ostrel.example/dam");
        assertThat(read.path("published").asText()).contains("16 Oct 2024");
        StringBuilder body = new StringBuilder();
        read.path("markup")
                .path("pieces")
                .forEach(piece -> body.append(piece.path("text").asText()));
        assertThat(body).hasToString(TEXT);

        JsonNode again = done(served.post("/add", form(fields)));
        assertThat(again.path("progress").path("again").asInt()).isEqualTo(1);
        assertThat(served.get(article).body()).contains("34");
    }

    @Test
    void anUploadedFolderIsTheSameAsTheFolderAdded() throws IOException {
        Path articles = Program.STORY.resolve("articles");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var listed = Files.list(articles)) {
            for (Path file : listed.sorted().toList()) {
                files.put("articles/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        JsonNode page = done(upload(files, Map.of()));
        assertThat(page.path("problems")).isEmpty();
        assertThat(page.path("progress").path("read").asInt()).isZero();
        assertThat(page.path("progress").path("again").asInt()).isGreaterThan(10);
    }

    @Test
    void anArchiveIsReadWithItsSidecarAndNothingLeavesIt() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("new/a.txt", TEXT);
        entries.put("new/articles.csv", "file,outlet,published\na.txt,Ostrel Evening,2024-10-16\n");
        entries.put("../../evil.txt", TEXT + "Evil.\n");
        entries.put("/etc/evil.txt", TEXT + "Evil too.\n");
        entries.put("new/picture.png", "no text");
        JsonNode page = done(upload(Map.of("wire.zip", zip(entries)), Map.of("handling", "internal")));
        assertThat(page.path("progress").path("read").asInt()).isEqualTo(1);
        assertThat(page.path("changes").path("articles").path(0).path("label").asText())
                .contains("Ostrel Evening");
        assertThat(page.path("problems").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("leaves the folder", "leaves the folder", "kind of file not read");
    }

    @Test
    void namesOfFilesAreNeverPaths() throws IOException {
        JsonNode page = done(upload(
                Map.of(
                        "../../../outside.txt",
                        TEXT.getBytes(StandardCharsets.UTF_8),
                        "C:\\fakepath\\b.txt",
                        new byte[] {65}),
                Map.of()));
        assertThat(page.path("progress").path("read").asInt()).isZero();
        assertThat(page.path("problems").findValuesAsText("kind")).containsOnly("leaves the folder");
        try (var files = Files.walk(folder.getParent(), 2)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("outside"));
        }
    }

    @Test
    void aBombStopsAndTheRestIsRead() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("a.txt", TEXT);
        entries.put("bomb.txt", "0".repeat(80 << 20));
        byte[] bomb = zip(entries);
        assertThat(bomb.length).isLessThan(1 << 20);
        JsonNode page = done(upload(Map.of("bomb.zip", bomb), Map.of()));
        assertThat(page.path("progress").path("read").asInt()).isEqualTo(1);
        assertThat(page.path("problems").findValuesAsText("kind")).contains("too large");
    }

    @Test
    void whatIsTooLargeIsRefusedWithAClearMessageAndNothingIsLost() {
        int before = data("/articles.json").path("articles").size();
        HttpResponse<String> form = served.post("/add", "text=" + "a".repeat((16 << 20) + 1));
        assertThat(form.statusCode()).isEqualTo(413);
        assertThat(form.body()).contains("Nothing was changed");
        HttpResponse<String> files = upload(Map.of("a.txt", new byte[65 << 20]), Map.of());
        assertThat(files.statusCode()).isEqualTo(413);
        assertThat(files.body()).contains("at most 67108864");
        HttpResponse<String> unknown = served.send(served.request("/add")
                .header("Cookie", served.cookie())
                .header("Origin", served.address("").replaceAll("/$", ""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream("text=abc".getBytes(StandardCharsets.UTF_8)))));
        assertThat(unknown.statusCode()).isEqualTo(413);
        assertThat(data("/articles.json").path("articles").size()).isEqualTo(before);
        assertThat(data("/add.json").path("jobs")).isEmpty();
    }

    @Test
    void nothingIsNotTaken() {
        HttpResponse<String> answer = served.post("/add", "text=+&outlet=Ostrel+Evening");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is nothing to read", "value=\"Ostrel Evening\"");
    }

    @Test
    void aJobThatCannotWriteSaysWhyAndCanBeDoneAgain() {
        JsonNode failed;
        try (Store other =
                Store.write(folder.resolve("story.stemma"), "another program", java.time.Clock.systemUTC())) {
            assertThat(other.file()).exists();
            failed = done(served.post("/add", form(Map.of("text", TEXT))));
        }
        assertThat(failed.path("line").asText()).contains("another program");
        HttpResponse<String> again = served.post("/add/" + failed.path("number").asInt() + "/again", "");
        JsonNode page = done(again);
        assertThat(page.path("progress").path("read").asInt()).isEqualTo(1);
    }

    @Test
    void progressIsToldAsItGoesOn() {
        HttpResponse<String> answer = served.post("/add", form(Map.of("text", TEXT)));
        String job = answer.headers().firstValue("Location").orElseThrow();
        assertThat(served.get(job).body()).contains("/add.js", job + "/events");
        HttpResponse<String> events = served.send(served.request(job + "/events")
                .header("Cookie", served.cookie())
                .header("Accept", "text/event-stream")
                .GET());
        assertThat(events.body()).contains("event: progress", "\"over\":true", "1 article read");
        assertThat(served.get("/add").body()).contains("Done: 1 article read");
    }

    @Test
    void whatCameInSinceTheLastVisitIsOnTheFirstPage() {
        String first = served.get("/").headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("stemma-visit-"))
                .findFirst()
                .orElseThrow();
        assertThat(first).contains("HttpOnly", "SameSite=Strict");
        assertThat(served.get("/").body()).doesNotContain("Since your last visit");
        String name = first.substring(0, first.indexOf('='));
        long now = Program.NOW.getEpochSecond();
        String page = served.send(served.request("/")
                        .header("Cookie", served.cookie() + "; " + name + "=5." + (now - 90_000) + "." + (now - 86_400))
                        .GET())
                .body();
        assertThat(page).contains("Since your last visit, 16 Oct 2024, 12:00 UTC", "articles came in");
        String none = served.send(served.request("/")
                        .header("Cookie", served.cookie() + "; " + name + "=" + (now + 60) + "." + now + "." + now)
                        .GET())
                .body();
        assertThat(none).contains("No articles came in");
        assertThat(served.send(served.request("/")
                                .header("Cookie", served.cookie() + "; " + name + "=<script>")
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }
}
