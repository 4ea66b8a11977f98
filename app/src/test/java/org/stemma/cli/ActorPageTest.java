package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.model.ItemId;
import org.stemma.view.Links;

/** The page of somebody or some body: names with their evidence, what they say, where they are named, what was decided. */
class ActorPageTest extends ServedStory {
    /** The address of the page of the most named actor with this name. */
    private String address(String name) {
        for (JsonNode actor : data("/actors.json?name=" + encoded(name)).get("actors")) {
            if (actor.get("name").asText().equals(name)) {
                return actor.get("address").asText();
            }
        }
        throw new AssertionError(name);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Test
    void everyFormOfTheNameStandsOnItsWordsAndSaysWhyItIsOne() {
        String address = address("Viktor Stroganek");
        JsonNode page = data(address + ".json?kind=names");
        assertThat(page.get("forms").size()).isGreaterThan(2);
        assertThat(page.get("forms")).allSatisfy(form -> {
            assertThat(form.get("why").asText()).isNotBlank();
            ItemId first = ItemId.parse(form.get("first").asText());
            assertThat(served.get(Links.SERVER.page(first.article())).body())
                    .contains("id=\"" + Links.wordsAnchor(first) + "\"");
        });
        assertThat(served.get(address + "?kind=names").body())
                .contains("a short form; the same article has the full name")
                .contains("another transliteration");
    }

    @Test
    void likeNamesAreListedWithWhatKeepsThemApart() {
        JsonNode apart = data(address("Mirela Ostoyan") + ".json?kind=names").get("apart");
        assertThat(apart.size()).isPositive();
        assertThat(apart).allSatisfy(other -> {
            assertThat(other.get("why").asText()).isNotBlank();
            String page =
                    Links.SERVER.actor(ItemId.parse(other.get("id").asText())).orElseThrow();
            assertThat(data(page + ".json").get("title").asText())
                    .isEqualTo(other.get("name").asText());
        });
    }

    @Test
    void theStatementsFiguresAndArticlesAreThoseOfTheActorAlone() {
        String address = address("National Emergency Service");
        JsonNode page = data(address + ".json");
        ItemId id = ItemId.parse(page.get("id").asText());
        assertThat(page.get("statements").size()).isPositive();
        assertThat(page.get("statements"))
                .allSatisfy(row -> assertThat(row.get("actor").asText()).isEqualTo(id.toString()));
        JsonNode figures = data(address + ".json?kind=figures").get("figures");
        assertThat(figures.size()).isPositive();
        assertThat(figures)
                .allSatisfy(row -> assertThat(row.get("actor").asText()).isEqualTo(id.toString()));
        JsonNode mentions = data(address + ".json?kind=articles").get("mentions");
        assertThat(mentions.size()).isEqualTo(page.get("articles").asInt());
        int times = 0;
        for (JsonNode there : mentions) {
            times += there.get("mentions").size();
        }
        assertThat(times).isEqualTo(page.get("times").asInt());
    }

    @Test
    void anyMentionLeadsToThePageSoThatAnAddressOutlivesTheFirstOne() {
        String address = address("National Emergency Service");
        JsonNode mentions = data(address + ".json?kind=articles").get("mentions");
        String last = mentions.get(mentions.size() - 1).at("/mentions/0").asText();
        String other = Links.SERVER.actor(ItemId.parse(last)).orElseThrow();
        assertThat(other).isNotEqualTo(address);
        assertThat(data(other + ".json").get("address").asText()).isEqualTo(address);
        assertThat(served.get("/actors/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormThatIsSplitOffStandsAmongTheDecisionsOfBothAndCanBeUndone() {
        String address = address("Viktor Stroganek");
        Matcher form = Pattern.compile("value=\"split\"><input type=\"hidden\" name=\"item\" value=\"([^\"]+)\">"
                        + "<input type=\"hidden\" name=\"other\" value=\"([^\"]+)\">")
                .matcher(served.get(address + "?kind=names").body());
        assertThat(form.find()).isTrue();
        int forms = data(address + ".json?kind=names").get("forms").size();
        String item = form.group(1);
        String there = served.post(
                        "/actors/decide",
                        "action=split&who=Ana&reason=another&back=" + encoded(address + "?kind=names") + "&item="
                                + encoded(item) + "&other=" + encoded(form.group(2)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(served.get(there).statusCode()).isEqualTo(200);
        String parted = Links.SERVER.actor(ItemId.parse(item)).orElseThrow();
        String left = Links.SERVER.actor(ItemId.parse(form.group(2))).orElseThrow();
        assertThat(data(parted + ".json").get("id").asText())
                .isNotEqualTo(data(left + ".json").get("id").asText());
        for (String side : new String[] {parted, left}) {
            assertThat(data(side + ".json?kind=decisions").get("decisions").size())
                    .as(side)
                    .isEqualTo(1);
        }
        assertThat(data(left + ".json?kind=names").get("apart").toString())
                .contains("a person decided that they are two");
        String hash = data("/decisions.json").at("/decisions/0/decision/hash").asText();
        served.post("/decisions/undo", "who=Ana&decision=" + hash);
        assertThat(data(address + ".json?kind=names").get("forms").size()).isEqualTo(forms);
    }

    @Test
    void whereverAnActorIsNamedTheNameLeadsToThePage() {
        TreeSet<String> links = new TreeSet<>();
        for (String page : new String[] {
            "/", "/figures", "/statements", "/statements?about=dam", "/sources?kind=claimants", "/actors"
        }) {
            Matcher link = Pattern.compile("href=\"(/actors/[^\"#?]+)")
                    .matcher(served.get(page).body());
            int before = links.size();
            boolean any = false;
            while (link.find()) {
                any = true;
                links.add(link.group(1));
            }
            assertThat(any).as(page + " of " + before).isTrue();
        }
        assertThat(links).hasSizeGreaterThan(10);
        for (String link : links) {
            for (String kind : new String[] {"", "?kind=figures", "?kind=names", "?kind=articles", "?kind=decisions"}) {
                assertThat(served.get(link + kind).statusCode()).as(link + kind).isEqualTo(200);
            }
        }
    }
}
