package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.store.Json;

/** Nine outlets print one report: the page names some of them and says how many more there are, the data name all. */
class WorkspaceListsTest {
    private static final int OUTLETS = 9;
    private static final String REPORT =
            "\"We will open the sluices before the weekend and not an hour later,\" Mayor Danil Breznik said on Tuesday."
                    + " He spoke beside the broken wall, while engineers looked at the gates of the second reservoir and"
                    + " the road to the lower villages stayed closed. Edition %d.\n";

    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= OUTLETS; i++) {
            ObjectNode row = Json.mapper().createObjectNode();
            row.put("id", "report-" + i).put("outlet", "Paper " + i).put("published", "2024-10-0" + i);
            row.put("text", String.format(java.util.Locale.ROOT, REPORT, i));
            rows.append(row).append('\n');
        }
        Files.writeString(folder.resolve("reports.jsonl"), rows);
        Program.in(folder).ok("add", "reports.jsonl");
        served = Served.of(folder.resolve("story.stemma"));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private JsonNode data(String address) throws IOException {
        return Json.mapper().readTree(served.get(address).body());
    }

    private static String first(String page, String link) {
        Matcher found = Pattern.compile("href=\"(" + link + "[^\"?#]+)").matcher(page);
        assertThat(found.find()).as(link).isTrue();
        return found.group(1);
    }

    private static int times(String page, String words) {
        return page.split(Pattern.quote(words), -1).length - 1;
    }

    @Test
    void theArticlesOfAWordingAreNamedUpToANumber() throws IOException {
        String address = first(served.get("/search?q=sluices&kind=statements").body(), "/statement/");
        String page = served.get(address).body();
        assertThat(times(page, "class=\"in-article\"")).isEqualTo(6);
        assertThat(page).contains("and 3 more articles in these words");
        assertThat(data(address + ".json").get("renderings").get(0).get("sources"))
                .hasSize(OUTLETS);
    }

    @Test
    void theArticlesOfAFoundStatementAreNamedUpToANumber() throws IOException {
        String search = "/search?q=sluices&kind=statements";
        assertThat(served.get(search).body()).contains("5 more, ");
        assertThat(data("/search.json?q=sluices&kind=statements")
                        .get("statements")
                        .get(0)
                        .get("appearances"))
                .hasSize(OUTLETS);
    }

    @Test
    void theArticlesWithTheSameTextAreNamedUpToANumber() throws IOException {
        String address = first(served.get("/articles").body(), "/article/");
        String page = served.get(address).body();
        assertThat(times(page, "<dt>shares text</dt>")).isEqualTo(7);
        assertThat(page).contains("with 2 more articles");
        assertThat(data(address + ".json").get("shared")).hasSize(OUTLETS - 1);
    }
}
