package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.store.Json;

/** Articles that try to be more than text: what is shown and exported stays text. */
class HostileArticlesTest {
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'`-->";
    private static final String BACKWARDS = "\u202e\u2066\u200f";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    @TempDir
    Path folder;

    private static final List<String> OF_THE_COMPARISON =
            List.of("claimant_actor", "speaker_actor", "series", "origin", "same_as", "rendering");

    private Program withHostileArticles() throws IOException {
        ObjectNode row = Json.mapper().createObjectNode();
        row.put("id", SCRIPT + "/../../evil");
        row.put("outlet", "Evil " + SCRIPT + BACKWARDS);
        row.put("title", FORMULA + SCRIPT);
        row.put("byline", "+cmd|' /C calc'!A0" + SCRIPT);
        row.put("url", "javascript:alert(3)");
        row.put("handling", "");
        row.put("published", "2024-10-12");
        row.put(
                "text",
                SCRIPT + " said 23 people were killed in Karsk. \"" + SCRIPT + BACKWARDS + " 41 people died,\" "
                        + SCRIPT + " said on Friday. =1+1 said \"" + FORMULA + " is 12 percent\".\n");
        ObjectNode twin = row.deepCopy();
        twin.put("id", "twin").put("url", "data:text/html," + SCRIPT).put("outlet", FORMULA);
        Files.writeString(
                folder.resolve("hostile.jsonl"),
                Json.mapper().writeValueAsString(row) + "\n" + Json.mapper().writeValueAsString(twin) + "\n");
        Files.writeString(folder.resolve("long.txt"), "Lava. " + "x".repeat(5 << 20) + " 12 people were killed.");
        Program program = Program.in(folder).withStory();
        program.ok("add", "hostile.jsonl", "long.txt");
        return program;
    }

    @Test
    void noPageOfTheWorkspaceRunsWhatAnArticleSays() throws IOException {
        withHostileArticles();
        try (Served served = Served.of(folder.resolve("story.stemma"))) {
            TreeSet<String> seen = new TreeSet<>(List.of(
                    "/",
                    "/figures",
                    "/figures?kind=single",
                    "/figures?kind=aside",
                    "/statements",
                    "/timeline",
                    "/places",
                    "/sources",
                    "/articles",
                    "/review",
                    "/problems",
                    "/search?q=alert",
                    "/search?q=killed&kind=statements",
                    "/actors"));
            int articles = 0;
            Matcher article = Pattern.compile("href=\"(/article/[^\"#]+)")
                    .matcher(served.get("/articles").body());
            while (article.find()) {
                seen.add(article.group(1));
                articles++;
            }
            assertThat(articles).isGreaterThan(17);
            int shown = 0;
            for (String path : seen) {
                String page = served.get(path).body();
                assertThat(page).as(path).doesNotContain("<script>alert", "<img", "onerror=alert(2)>\"");
                shown += page.contains("&lt;script&gt;alert(1)") ? 1 : 0;
                Matcher link = LINK.matcher(page);
                while (link.find()) {
                    assertThat(link.group(1)).as(path).matches("(?s)(/|#|https?://).*");
                }
            }
            assertThat(shown).isGreaterThan(3);
        }
    }

    private static final Pattern INNER =
            Pattern.compile("href=\"(/(?:actors|series|statement|item|place|row|article)/[^\"#]+)");

    /** The pages of single things in which the hostile words may stand: those that the pages of the hostile articles lead to. */
    @Test
    void noPageOfOneThingRunsWhatAnArticleSays() throws IOException {
        withHostileArticles();
        try (Served served = Served.of(folder.resolve("story.stemma"))) {
            TreeSet<String> seen = new TreeSet<>();
            for (String page :
                    List.of("/search?q=alert", "/search?q=alert&kind=statements", "/sources?kind=claimants")) {
                follow(served, page, seen);
            }
            for (String article : List.copyOf(seen)) {
                if (article.startsWith("/article/")) {
                    follow(served, article, seen);
                }
            }
            for (String kind : List.of("/actors/", "/statement/", "/item/", "/article/")) {
                assertThat(seen).as(kind).anyMatch(path -> path.startsWith(kind));
            }
            seen.removeIf(
                    path -> path.endsWith("/original")); // the bytes themselves, which browsers save and do not show
            for (String path : seen) {
                for (String of :
                        path.startsWith("/actors/") ? List.of("", "?kind=names", "?kind=articles") : List.of("")) {
                    assertThat(served.get(path + of).body())
                            .as(path + of)
                            .doesNotContain("<script>alert", "<img", "onerror=alert(2)>\"", "A fault in the program");
                }
            }
        }
    }

    private static void follow(Served served, String page, TreeSet<String> seen) {
        Matcher link = INNER.matcher(served.get(page).body());
        while (link.find()) {
            seen.add(link.group(1).replace("&amp;", "&"));
        }
    }

    @Test
    void noNameTurnsAroundTheWordsBesideIt() throws IOException {
        withHostileArticles();
        try (Served served = Served.of(folder.resolve("story.stemma"))) {
            for (String page : List.of("/sources", "/sources?kind=claimants", "/articles", "/figures", "/actors")) {
                assertThat(served.get(page).body())
                        .as(page)
                        .contains(page.equals("/sources") ? "Evil &lt;script" : "<main")
                        .doesNotContainPattern(">[^<]*[\\u202a-\\u202e\\u2066-\\u2069][^<]*</th>");
            }
            assertThat(served.get("/assets/stemma.css").body()).contains("unicode-bidi: isolate");
        }
    }

    @Test
    void noAddressIsTooOddToBeAnswered() throws IOException {
        Program.in(folder).withStory();
        try (Served served = Served.of(folder.resolve("story.stemma"))) {
            TreeSet<String> paths = new TreeSet<>(List.of(
                    "/figures",
                    "/statements",
                    "/timeline",
                    "/places",
                    "/sources",
                    "/articles",
                    "/actors",
                    "/review",
                    "/decisions",
                    "/problems",
                    "/register",
                    "/search",
                    "/dossier",
                    "/add"));
            for (String page : List.of("/figures", "/statements", "/articles", "/places", "/actors", "/review")) {
                Matcher link = INNER.matcher(served.get(page).body());
                while (link.find()) {
                    String kind = link.group(1).substring(0, link.group(1).indexOf('/', 1) + 1);
                    if (!kind.equals("/row/") && paths.stream().noneMatch(path -> path.startsWith(kind))) {
                        paths.add(link.group(1));
                    }
                }
            }
            assertThat(paths).hasSizeGreaterThan(18);
            List<String> odd = List.of(
                    "-1",
                    "0",
                    "999999",
                    "99999999999999999999",
                    "1e3",
                    "%00",
                    "%FF%FE",
                    "%E2%80%AE",
                    "%3Cscript%3Ealert(1)%3C/script%3E",
                    "%22%27%3E%3Cimg%20src%3Dx%3E",
                    "../../etc/passwd",
                    "a".repeat(3_000));
            List<String> names = List.of(
                    "page",
                    "at",
                    "kind",
                    "q",
                    "name",
                    "speaker",
                    "about",
                    "day",
                    "from",
                    "zoom",
                    "measure",
                    "claimant",
                    "since",
                    "status",
                    "entry",
                    "queue",
                    "differing",
                    "outlet",
                    "by",
                    "answered");
            int asked = 0;
            for (String path : paths) {
                for (String value : odd) {
                    StringBuilder all = new StringBuilder(path).append("?page=").append(value);
                    names.forEach(
                            name -> all.append('&').append(name).append('=').append(value.length() > 99 ? "a" : value));
                    for (String address : List.of(path + "?page=" + value, path + "?at=" + value, all.toString())) {
                        HttpResponse<String> answer = served.get(address);
                        assertThat(answer.statusCode()).as(address).isIn(200, 400, 404);
                        assertThat(answer.body())
                                .as(address)
                                .doesNotContain("<script>alert", "<img", "A fault in the program");
                        asked++;
                    }
                }
            }
            for (String value : odd) {
                for (String kind :
                        List.of("article", "actors", "series", "statement", "item", "place", "row", "dossier")) {
                    HttpResponse<String> answer = served.get("/" + kind + "/" + value.replace("/", "%2F"));
                    assertThat(answer.statusCode()).as(kind + " " + value).isLessThan(500);
                    assertThat(answer.body()).doesNotContain("<script>alert", "<img", "A fault in the program");
                    asked++;
                }
            }
            assertThat(asked).isGreaterThan(600);
        }
    }

    @Test
    void nothingThatIsExportedIsAFormulaOrAPage() throws IOException {
        Program program = withHostileArticles();
        Map<String, String> files = program.export("story.stemma");
        assertThat(files).isNotEmpty();
        files.forEach((name, text) -> {
            if (name.endsWith(".csv")) {
                assertThat(Pattern.compile("(?m)(?:^|,)\"?[=+@]").matcher(text).find())
                        .as(name)
                        .isFalse();
            }
        });
        program.ok("report", "-o", "pages");
        Program.files(folder.resolve("pages")).forEach((name, text) -> {
            if (name.endsWith(".html")) {
                assertThat(text).as(name).doesNotContain("<script>alert", "<img", "javascript:alert(3)\"");
            }
        });
    }

    @Test
    void hostileArticlesChangeNothingThatOthersSay() throws IOException {
        Program.in(folder).withStory();
        Path plain = Files.createDirectory(folder.resolve("plain"));
        Map<String, String> before = Program.in(plain).withStory().export("story.stemma");
        Files.delete(folder.resolve("story.stemma"));
        Map<String, String> after = withHostileArticles().export("story.stemma");
        int lines = 0;
        for (String table : List.of("articles", "figures", "statements", "dates", "numerals")) {
            TreeSet<String> now = new TreeSet<>();
            after.get(table + ".jsonl").lines().forEach(line -> now.add(ownWords(line)));
            for (String line : before.get(table + ".jsonl").lines().toList()) {
                assertThat(now).as(table).contains(ownWords(line));
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(500);
    }

    /** A line without what other articles have a say in. */
    private static String ownWords(String line) {
        try {
            ObjectNode fields = (ObjectNode) Json.mapper().readTree(line);
            return fields.remove(OF_THE_COMPARISON).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
