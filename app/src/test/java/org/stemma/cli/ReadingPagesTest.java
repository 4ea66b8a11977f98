package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.store.Json;

/** The pages of the workspace that show the record from other sides than its figures, asked without a browser. */
class ReadingPagesTest {
    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() {
        Program.in(folder).withStory();
        served = Served.of(folder.resolve("story.stemma"));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode data(String address) {
        try {
            return Json.mapper().readTree(served.get(address).body());
        } catch (IOException e) {
            throw new AssertionError(address, e);
        }
    }

    private static List<String> links(String page, String beginning) {
        List<String> links = new ArrayList<>();
        Matcher found = Pattern.compile("href=\"(" + Pattern.quote(beginning) + "[^\"#]*)")
                .matcher(page);
        while (found.find()) {
            links.add(found.group(1).replace("&amp;", "&"));
        }
        return links;
    }

    @Test
    void theStatementsAreListedBySpeakerWithTheirCounts() {
        JsonNode speakers = data("/statements.json").get("speakers");
        assertThat(speakers.size()).isGreaterThan(20);
        JsonNode ostoyan = null;
        for (JsonNode speaker : speakers) {
            if (speaker.get("name").asText().equals("Mirela Ostoyan")) {
                ostoyan = speaker;
            }
        }
        assertThat(ostoyan).isNotNull();
        JsonNode said = data("/statements.json?speaker=Mirela+Ostoyan");
        assertThat(said.get("said").size()).isEqualTo(ostoyan.get("said").asInt());
        assertThat(said.get("held").size()).isEqualTo(ostoyan.get("held").asInt());
        assertThat(said.get("said"))
                .allSatisfy(row -> assertThat(row.get("speaker").asText()).isEqualTo("Mirela Ostoyan"));
    }

    @Test
    void statementsAreFoundByTheirWordsWhateverTheCase() {
        JsonNode found = data("/statements.json?about=ASKING+mon").get("said");
        assertThat(found.size()).isPositive();
        assertThat(found)
                .allSatisfy(row -> assertThat(row.get("line").get("content").asText())
                        .containsIgnoringCase("asking")
                        .containsIgnoringCase("mon"));
        assertThat(data("/statements.json?about=nosuchword").get("said").size()).isZero();
        assertThat(served.get("/statements?about=nosuchword").body()).contains("No statements like that");
    }

    @Test
    void whatIsOnlyBelievedOrIntendedStandsApartFromWhatWasSaid() {
        JsonNode all = data("/statements.json?about=a");
        assertThat(all.get("said").size()).isPositive();
        assertThat(all.get("said"))
                .allSatisfy(row ->
                        assertThat(row.get("line").get("marks").toString()).doesNotContain("believed", "intended"));
        JsonNode dorvanin = data("/statements.json?speaker=Aleksei+Dorvanin").get("held");
        assertThat(dorvanin.size()).isPositive();
        assertThat(dorvanin)
                .allSatisfy(row ->
                        assertThat(row.get("line").get("marks").toString()).containsAnyOf("believed", "intended"));
        String page = served.get("/statements?speaker=Aleksei+Dorvanin").body();
        assertThat(page.indexOf("Believed or intended")).isPositive().isGreaterThan(page.indexOf("<tbody>"));
    }

    @Test
    void aDayThatIsNoneIsSaidPlainly() {
        assertThat(served.get("/statements?day=yesterday").body()).contains("“yesterday” is no day");
        JsonNode days = data("/statements.json?by=day").get("days");
        assertThat(days.size()).isPositive();
        JsonNode day = days.get(0);
        int found = data("/statements.json?day=" + day.get("day").asText())
                .get("said")
                .size();
        assertThat(found).isPositive();
    }

    @Test
    void theSameStatementStandsSideBySideWithTheWordsThatDiffer() {
        String list = served.get("/statements?about=gave+way+before+dawn").body();
        List<String> pages = links(list, "/statement/");
        assertThat(pages).isNotEmpty();
        String page = served.get(pages.get(0)).body();
        assertThat(page)
                .contains("<del class=\"left-out\">nine</del>", "<ins class=\"other-words\">three</ins>")
                .contains("No response in these articles");
        JsonNode renderings = data(pages.get(0) + ".json").get("renderings");
        assertThat(renderings.size()).isEqualTo(2);
        assertThat(renderings.get(0).has("rendering"))
                .as("the fullest comes first")
                .isFalse();
    }

    @Test
    void everyAppearanceOfAStatementLeadsToTheSamePage() {
        JsonNode said = data("/statements.json?about=gave+way+before+dawn").get("said");
        List<String> titles = new ArrayList<>();
        for (JsonNode appearance : said.get(0).get("line").get("appearances")) {
            String[] id = appearance.get("item").asText().split("/");
            titles.add(data("/statement/" + id[1].substring(0, 10) + "-s-" + id[3] + ".json")
                    .get("title")
                    .asText());
        }
        assertThat(titles).hasSizeGreaterThan(2);
        assertThat(titles.stream().distinct()).hasSize(1);
    }

    @Test
    void aReplyIsShownAtBothEnds() {
        JsonNode row = null;
        for (JsonNode candidate :
                data("/statements.json?speaker=Mirela+Ostoyan").get("said")) {
            if (candidate.get("line").get("answers").size() > 0) {
                row = candidate;
            }
        }
        assertThat(row).isNotNull();
        String[] id =
                row.get("line").get("answers").get(0).get("statement").asText().split("/");
        JsonNode answer = data("/statement/" + id[1].substring(0, 10) + "-s-" + id[3] + ".json");
        assertThat(answer.get("row").get("line").get("answering").toString())
                .contains(row.get("speaker").asText());
    }

    @Test
    void aFigureIsNoStatement() {
        String figures = served.get("/figures").body();
        String row = links(figures, "/row/").get(0).substring("/row/".length());
        assertThat(served.get("/statement/" + row).statusCode()).isEqualTo(404);
        assertThat(served.get("/statement/nowhere").statusCode()).isEqualTo(404);
    }
}
