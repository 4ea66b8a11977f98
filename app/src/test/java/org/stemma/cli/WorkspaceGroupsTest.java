package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.model.ItemId;
import org.stemma.view.Links;

/** Merging and splitting of places, series and statements in the workspace, by the forms that its pages show. */
class WorkspaceGroupsTest extends ServedStory {
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String pageOf(String item) {
        return "/item/" + Links.rowAnchor(ItemId.parse(item));
    }

    /** The values that a select offers, by what stands before it. */
    private static List<String> offered(String page, String label) {
        Matcher select = Pattern.compile(Pattern.quote(label) + " <select name=\"other\" required>(.*?)</select>")
                .matcher(page);
        List<String> values = new ArrayList<>();
        if (select.find()) {
            Matcher value = Pattern.compile("value=\"([^\"]+)\"").matcher(select.group(1));
            while (value.find()) {
                values.add(value.group(1));
            }
        }
        return values;
    }

    private void undoLast() throws IOException {
        String hash = data("/decisions.json").at("/decisions/0/decision/hash").asText();
        served.post("/decisions/undo", "who=Ana&decision=" + hash);
    }

    @Test
    void twoPlacesAreMergedOnThePageOfOneAndParted() throws IOException {
        JsonNode before = data("/places.json").get("places");
        String address = "/place/" + before.get(1).get("id").asText();
        JsonNode place = data(address + ".json");
        int times = place.at("/place/times").asInt();
        String other =
                offered(served.get(address).body(), "is the same place as").get(0);

        HttpResponse<String> answer = served.post(
                "/actors/decide",
                "action=merge&back=%2Fplace&who=Ana&item="
                        + encoded(place.get("id").asText()) + "&other=" + encoded(other));
        String merged = answer.headers().firstValue("Location").orElseThrow();
        assertThat(merged).startsWith("/place/");
        assertThat(data(merged + ".json").at("/place/times").asInt()).isGreaterThan(times);
        undoLast();
        assertThat(data(address + ".json").at("/place/times").asInt()).isEqualTo(times);
    }

    @Test
    void whatOneArticleCallsSoCanBeAnotherPlace() throws IOException {
        String address = "/place/" + data("/places.json").at("/places/0/id").asText();
        int articles = data(address + ".json").at("/place/articles").asInt();
        Matcher form = Pattern.compile("value=\"split\"><input type=\"hidden\" name=\"item\" value=\"([^\"]+)\">"
                        + "<input type=\"hidden\" name=\"other\" value=\"([^\"]+)\">")
                .matcher(served.get(address + "?kind=articles").body());
        assertThat(form.find()).isTrue();
        String there = served.post(
                        "/actors/decide",
                        "action=split&back=%2Fplace&who=Ana&item=" + encoded(form.group(1)) + "&other="
                                + encoded(form.group(2)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(data(there + ".json").at("/place/articles").asInt()).isEqualTo(1);
        int left = 0;
        for (JsonNode place : data("/places.json").get("places")) {
            if (place.get("name")
                    .asText()
                    .equals(data(there + ".json").get("title").asText())) {
                left = Math.max(left, place.get("articles").asInt());
            }
        }
        assertThat(left).isEqualTo(articles - 1);
    }

    @Test
    void aFigureThatNothingElseCountsJoinsASeriesUntilThatIsUndone() throws IOException {
        String alone = data("/figures.json?kind=single").at("/rows/0/id").asText();
        String series =
                offered(served.get(pageOf(alone)).body(), "counts the same as").get(0);
        served.post(pageOf(alone) + "/decide", "action=merge&who=Ana&reason=same&other=" + encoded(series));
        assertThat(offered(served.get(pageOf(alone)).body(), "does not count the same as"))
                .contains(series);
        undoLast();
        assertThat(offered(served.get(pageOf(alone)).body(), "does not count the same as"))
                .isEmpty();
    }

    @Test
    void aFigureLeavesItsSeriesUntilThatIsUndone() throws IOException {
        String member = data("/figures.json").at("/blocks/0/block/lines/0/id").asText();
        List<String> others = offered(served.get(pageOf(member)).body(), "does not count the same as");
        assertThat(others).hasSizeGreaterThan(1);
        served.post(pageOf(member) + "/decide", "action=split&who=Ana&reason=no&other=" + encoded(others.get(0)));
        assertThat(offered(served.get(pageOf(member)).body(), "does not count the same as"))
                .isEmpty();
        undoLast();
        assertThat(offered(served.get(pageOf(member)).body(), "does not count the same as"))
                .isEqualTo(others);
    }

    @Test
    void aWordingLeavesItsStatementAndAnotherStatementJoinsIt() throws IOException {
        String wording = "";
        List<String> wordings = List.of();
        for (JsonNode row : data("/review.json?kind=statements").get("rows")) {
            wordings = offered(served.get(pageOf(row.get("id").asText())).body(), "is not the same statement as");
            if (!wordings.isEmpty()) {
                wording = row.get("id").asText();
                break;
            }
        }
        assertThat(wordings).isNotEmpty();
        String page = pageOf(wording);
        String another =
                offered(served.get(page).body(), "is the same statement as").get(0);

        served.post(page + "/decide", "action=split&who=Ana&other=" + encoded(wordings.get(0)));
        assertThat(offered(served.get(page).body(), "is not the same statement as"))
                .isEmpty();
        undoLast();
        assertThat(offered(served.get(page).body(), "is not the same statement as"))
                .isEqualTo(wordings);
        served.post(page + "/decide", "action=merge&who=Ana&other=" + encoded(another));
        assertThat(offered(served.get(page).body(), "is not the same statement as"))
                .contains(another)
                .hasSizeGreaterThan(wordings.size());
    }
}
