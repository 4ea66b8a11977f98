package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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
        String speaker = "/statements%s?speaker=Lower+Selna+Residents%%E2%%80%%99+Association";
        JsonNode held = data(speaker.formatted(".json")).get("held");
        assertThat(held.size()).isPositive();
        assertThat(held)
                .allSatisfy(row ->
                        assertThat(row.get("line").get("marks").toString()).containsAnyOf("believed", "intended"));
        String page = served.get(speaker.formatted("")).body();
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
        String list = served.get("/statements?about=eight+minutes").body();
        List<String> pages = links(list, "/statement/");
        assertThat(pages).isNotEmpty();
        String page = served.get(pages.get(0)).body();
        assertThat(page)
                .contains("<ins class=\"other-words\">the sirens started</ins> eight minutes"
                        + " <ins class=\"other-words\">before the water reached the first houses</ins>")
                .contains("No response in these articles");
        JsonNode renderings = data(pages.get(0) + ".json").get("renderings");
        assertThat(renderings.size()).isEqualTo(2);
        assertThat(renderings.get(0).has("rendering"))
                .as("the fullest comes first")
                .isFalse();
    }

    @Test
    void everyAppearanceOfAStatementLeadsToTheSamePage() {
        JsonNode said = data("/statements.json?about=killing+nine+people").get("said");
        assertThat(said.size()).isEqualTo(1);
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

    @Test
    void everyEventLeadsToItsRowOnTheTimeline() {
        JsonNode timeline = data("/timeline.json");
        assertThat(timeline.get("blocks").size()).isPositive();
        String page = served.get("/timeline").body();
        List<String> rows = links(page, "/row/");
        assertThat(rows).isNotEmpty();
        for (String row : rows) {
            String address = served.get(row).headers().firstValue("Location").orElse("");
            String anchor = address.substring(address.indexOf('#') + 1);
            assertThat(served.get(address.substring(0, address.indexOf('#'))).body())
                    .as(row)
                    .contains("id=\"" + anchor + "\"");
        }
    }

    @Test
    void anUncertainTimeIsDrawnAsALongerBar() {
        JsonNode strip = data("/timeline.json").get("strip");
        assertThat(strip.get("marks").size()).isGreaterThan(5);
        int longest = 0;
        int day = Integer.MAX_VALUE;
        for (JsonNode mark : strip.get("marks")) {
            int width = mark.get("to").asInt() - mark.get("from").asInt();
            assertThat(width).isPositive();
            JsonNode when = mark.get("line").get("event").get("when");
            if (when.get("granularity").asText().equals("DAY")) {
                day = Math.min(day, width);
            } else if (!when.get("granularity").asText().matches("INSTANT|PART_OF_DAY")) {
                assertThat(mark.get("uncertain").asBoolean()).isTrue();
                longest = Math.max(longest, width);
            }
        }
        assertThat(longest).isGreaterThan(day);
    }

    @Test
    void marksOfTheStripDoNotCoverEachOther() {
        JsonNode marks = data("/timeline.json").get("strip").get("marks");
        assertThat(marks.size()).isGreaterThan(1);
        for (int i = 0; i < marks.size(); i++) {
            for (int j = i + 1; j < marks.size(); j++) {
                JsonNode one = marks.get(i);
                JsonNode other = marks.get(j);
                if (one.get("y").asInt() == other.get("y").asInt()) {
                    boolean apart = one.get("to").asInt() <= other.get("from").asInt()
                            || other.get("to").asInt() <= one.get("from").asInt();
                    assertThat(apart).as("%s and %s", one, other).isTrue();
                }
            }
        }
    }

    @Test
    void theTimelineIsCutAsAskedAndLimitedToTheDaysAskedFor() {
        assertThat(data("/timeline.json?zoom=month").get("blocks").size())
                .isLessThan(data("/timeline.json?zoom=day").get("blocks").size());
        JsonNode some = data("/timeline.json?from=2024-10-08&to=2024-10-09");
        assertThat(some.get("paging").get("total").asInt())
                .isPositive()
                .isLessThan(data("/timeline.json").get("paging").get("total").asInt());
        assertThat(served.get("/timeline?from=soon").body()).contains("“soon” is no day");
        assertThat(served.get("/timeline?from=2024-10-20&to=2024-10-01").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSourcesSayWhoPublishesAndWhoCreditsWhom() {
        JsonNode outlets = data("/sources.json").get("outlets");
        int articles = 0;
        for (JsonNode outlet : outlets) {
            articles += outlet.get("articles").asInt();
        }
        assertThat(articles)
                .isEqualTo(data("/articles.json").get("paging").get("total").asInt());
        JsonNode credits = data("/sources.json?kind=credits").get("credits");
        assertThat(credits)
                .anySatisfy(credit -> assertThat(credit.get("outlet").asText() + " "
                                + credit.get("credited").asText())
                        .startsWith("Belmarsk Gazette Velmarian Telegraph Agency"));
        assertThat(data("/sources.json?kind=nosuch").get("outlets").size()).isEqualTo(outlets.size());
    }

    @Test
    void anOvertakenNumberThatIsPrintedOnAppearsOnALaterDay() {
        JsonNode page = data("/sources.json?kind=earlier");
        assertThat(page.get("outlets").size()).isZero();
        assertThat(page.get("earlier").size()).isPositive();
        assertThat(page.get("earlier"))
                .allSatisfy(line -> assertThat(line.get("days").asInt()).isPositive());
    }

    @Test
    void aPlaceHasAPageWithWhatHappensThere() {
        JsonNode places = data("/places.json").get("places");
        JsonNode unknown = data("/places.json?kind=unknown").get("places");
        assertThat(places.size() + unknown.size()).isPositive();
        for (JsonNode place : unknown) {
            assertThat(place.get("where").asText()).isEqualTo("not located");
            assertThat(place.has("coordinates")).isFalse();
        }
        JsonNode first = unknown.size() > 0 ? unknown.get(0) : places.get(0);
        String address = "/place/" + first.get("id").asText();
        assertThat(served.get(address).body()).contains(first.get("name").asText());
        assertThat(data(address + ".json?kind=articles").get("mentions").size())
                .isEqualTo(first.get("articles").asInt());
        for (String kind : List.of("events", "figures", "statements")) {
            assertThat(data(address + ".json?kind=" + kind).get(kind).size())
                    .as(kind)
                    .isEqualTo(first.get(kind).asInt());
        }
        assertThat(served.get("/place/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void everyLinkOfThesePagesLeadsSomewhere() {
        TreeSet<String> links = new TreeSet<>();
        for (String page : List.of(
                "/statements?about=dam",
                "/timeline",
                "/places",
                "/places?kind=unknown",
                "/sources",
                "/sources?kind=claimants",
                "/sources?kind=shared",
                "/sources?kind=credits",
                "/sources?kind=earlier",
                "/sources?kind=versions")) {
            links.addAll(links(served.get(page).body(), "/"));
        }
        assertThat(links).hasSizeGreaterThan(80);
        for (String link : links) {
            assertThat(served.get(link).statusCode()).as(link).isIn(200, 303);
        }
    }
}
