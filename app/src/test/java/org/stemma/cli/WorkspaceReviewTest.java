package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.store.Json;

/** Review in the workspace over the demonstration story, asked without a browser. */
class WorkspaceReviewTest extends ServedStory {
    private static final Pattern ITEM = Pattern.compile("href=\"(/item/[^\"?]+)");

    private String firstWaiting() {
        Matcher item = ITEM.matcher(served.get("/review").body());
        assertThat(item.find()).isTrue();
        return item.group(1);
    }

    private int count(String status) throws IOException {
        for (JsonNode choice : data("/review.json").get("statuses")) {
            if (choice.get("name").asText().equals(status)) {
                return choice.get("count").asInt();
            }
        }
        throw new AssertionError(status);
    }

    @Test
    void whatIsAcceptedNoLongerWaitsAndTheQueueGoesOn() throws IOException {
        int waiting = count("unreviewed");
        String item = firstWaiting();
        HttpResponse<String> answer = served.post(item + "/decide", "action=accept&who=Ana&reason=looked&queue=all");
        assertThat(answer.statusCode()).isEqualTo(303);
        String next = answer.headers().firstValue("Location").orElseThrow();
        assertThat(next).startsWith("/item/").endsWith("?queue=all").doesNotContain(item);
        assertThat(count("accepted")).isEqualTo(1);
        assertThat(count("unreviewed")).isEqualTo(waiting - 1);
        assertThat(served.get(item).body()).contains("status-accepted", "looked");
    }

    @Test
    void whatIsRejectedLeavesItsSeriesAndComesBackWhenThatIsUndone() throws IOException {
        String item = firstWaiting();
        String series = "/series/" + item.substring("/item/".length());
        assertThat(served.get(series).statusCode()).isEqualTo(200);
        served.post(item + "/decide", "action=reject&who=Ana&reason=not+a+toll");
        assertThat(served.get(series).statusCode()).isEqualTo(404);
        String hash = data("/decisions.json")
                .get("decisions")
                .get(0)
                .get("decision")
                .get("hash")
                .asText();
        served.post("/decisions/undo", "decision=" + hash + "&who=Ana");
        assertThat(served.get(series).statusCode()).isEqualTo(200);
        assertThat(count("rejected")).isZero();
    }

    @Test
    void aMissedFigureIsAddedByItsWordsAndListedAsAddedByHand() throws IOException {
        JsonNode articles = data("/articles.json").get("articles");
        String id = articles.get(0).get("id").asText().substring(0, 10);
        JsonNode pieces = data("/article/" + id + ".json").get("markup").get("pieces");
        int start = -1;
        String words = "";
        for (JsonNode piece : pieces) {
            String text = piece.get("text").asText();
            Matcher word = Pattern.compile("[a-z]{5,} [a-z]{4,}").matcher(text);
            if (!piece.has("figure") && !piece.has("region") && word.find()) {
                start = piece.get("start").asInt() + word.start();
                words = word.group();
                break;
            }
        }
        assertThat(start).isPositive();
        HttpResponse<String> answer = served.post(
                "/article/" + id + "/missed",
                "kind=statement&speaker=Somebody&who=Ana&reason=missed&start=" + start + "&end="
                        + (start + words.length()));
        assertThat(answer.statusCode()).isEqualTo(303);
        String item = answer.headers().firstValue("Location").orElseThrow();
        assertThat(item).startsWith("/item/");
        assertThat(served.get(item).body()).contains(words, "Somebody", "status-accepted");
    }

    @Test
    void wordsThatTheArticleDoesNotHaveAreNotAdded() throws IOException {
        String id =
                data("/articles.json").get("articles").get(0).get("id").asText().substring(0, 10);
        HttpResponse<String> answer = served.post(
                "/article/" + id + "/missed",
                "kind=figure&who=Ana&words=" + URLEncoder.encode("words of nobody 99", StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("does not have the words");
        assertThat(data("/decisions.json").get("decisions")).isEmpty();
    }

    @Test
    void nobodyDecidesWithoutAName() throws IOException {
        HttpResponse<String> answer = served.post(firstWaiting() + "/decide", "action=accept&who=");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Who decides?");
        assertThat(data("/decisions.json").get("decisions")).isEmpty();
    }

    @Test
    void aValueThatDoesNotFitIsAMistakeAndNoFaultOfTheProgram() throws IOException {
        String article = data("/articles.json").get("articles").get(0).get("id").asText();
        for (String fields : new String[] {
            "action=set&field=as-of&value=yesterday", "action=grade&value=9", "action=merge&other=nonsense"
        }) {
            HttpResponse<String> answer = served.post(firstWaiting() + "/decide", fields + "&who=Ana");
            assertThat(answer.statusCode()).as(fields).isEqualTo(400);
            assertThat(answer.body()).as(fields).contains("Nothing was changed").doesNotContain("fault");
        }
        assertThat(served.post("/article/" + article + "/decide", "field=published&value=abc&who=Ana")
                        .body())
                .contains("Not a day, month or year such as 2024-10-09");
        assertThat(data("/decisions.json").get("decisions")).isEmpty();
    }

    @Test
    void nobodyUndoesInAnothersName() {
        served.post(firstWaiting() + "/decide", "action=accept&who=Ana&reason=looked");
        assertThat(served.get("/decisions").body())
                .contains("<input name=\"who\" required")
                .doesNotContain("name=\"who\" value=\"Ana\"");
    }

    @Test
    void decisionsLeaveAsAFile() throws IOException {
        served.post(firstWaiting() + "/decide", "action=accept&who=Ana&reason=looked");
        HttpResponse<String> file = served.get("/decisions/export");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("decisions.jsonl"));
        assertThat(Json.mapper().readTree(file.body()).get("who").asText()).isEqualTo("Ana");
    }

    @Test
    void decisionsAboutARestrictedArticleAreNotInTheFile() throws IOException {
        Pattern restricted = Pattern.compile("Sluice");
        String item = "";
        for (JsonNode row : data("/review.json").get("rows")) {
            if (restricted.matcher(row.get("where").asText()).find()) {
                item = row.get("id").asText();
            }
        }
        assertThat(item).isNotEmpty();
        String address = firstWaiting();
        served.post(address + "/decide", "action=accept&who=Ana&reason=looked");
        String other = "/item/" + org.stemma.view.Links.rowAnchor(org.stemma.model.ItemId.parse(item));
        served.post(other + "/decide", "action=accept&who=Ana&reason=looked+at+the+restricted+one");
        assertThat(data("/decisions.json").get("decisions")).hasSize(2);
        assertThat(served.get("/decisions/export").body().lines()).hasSize(1);
    }

    @Test
    void twoActorsAreMergedAndOneIsSplitAgain() throws IOException {
        JsonNode actors = data("/actors.json").get("actors");
        int before = data("/actors.json").get("paging").get("total").asInt();
        String one = actors.get(0).get("id").asText();
        String other = "";
        for (JsonNode actor : actors) {
            if (!actor.get("id").asText().equals(one)
                    && actor.get("kind")
                            .asText()
                            .equals(actors.get(0).get("kind").asText())) {
                other = actor.get("id").asText();
                break;
            }
        }
        served.post(
                "/actors/decide",
                "action=merge&who=Ana&item=" + URLEncoder.encode(one, StandardCharsets.UTF_8) + "&other="
                        + URLEncoder.encode(other, StandardCharsets.UTF_8));
        assertThat(data("/actors.json").get("paging").get("total").asInt()).isEqualTo(before - 1);
    }
}
