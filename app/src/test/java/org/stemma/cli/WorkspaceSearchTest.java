package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search of the workspace over the demonstration story. */
class WorkspaceSearchTest extends ServedStory {
    private JsonNode search(String query) {
        return data("/search.json?" + query);
    }

    @Test
    void aHitLeadsToItsWordsInTheReader() {
        JsonNode hit = search("q=dam+killed").path("articles").path(0);
        JsonNode passage = hit.path("passages").path(0);
        String article = served.get(hit.path("address").asText()).body();
        String anchor = "id=\"at-" + passage.path("start").asInt() + "\"";
        assertThat(article).contains(anchor);
        String after = article.substring(article.indexOf(anchor));
        assertThat(after).containsPattern("^id=\"at-\\d+\"></span><[^>]*class=\"p[^\"]* found\"[^>]*>(?i:dam|killed)");
    }

    @Test
    void everyHitHasAllTheWordsMarked() {
        JsonNode hits = search("q=dam+killed").path("articles");
        assertThat(hits).hasSizeGreaterThan(2);
        for (JsonNode hit : hits) {
            List<String> marked = new ArrayList<>();
            hit.path("passages")
                    .forEach(passage -> passage.path("pieces").forEach(piece -> {
                        if (piece.path("found").asBoolean()) {
                            marked.add(piece.path("text").asText().toLowerCase(java.util.Locale.ROOT));
                        }
                    }));
            assertThat(marked).as(hit.toString()).contains("killed");
        }
    }

    @Test
    void statementsAreFoundByTheirWordsAndTheirSpeaker() {
        JsonNode page = search("q=sirens&kind=statements");
        assertThat(page.path("statements")).isNotEmpty();
        String speaker = page.path("filters")
                .path(1)
                .path("options")
                .path(0)
                .path("value")
                .asText();
        JsonNode filtered =
                search("q=sirens&kind=statements&speaker=" + URLEncoder.encode(speaker, StandardCharsets.UTF_8));
        assertThat(filtered.path("statements")).isNotEmpty();
        assertThat(filtered.path("statements").size())
                .isLessThan(page.path("statements").size());
        String address = page.path("statements").path(0).path("address").asText();
        assertThat(address).contains("#w-s-");
    }

    @Test
    void daysAndOutletsNarrowASearch() {
        int all = search("q=dam").path("articles").size();
        assertThat(search("q=dam&until=2024-10-09").path("articles").size()).isBetween(1, all - 1);
        assertThat(search("q=dam&since=2030-01-01").path("articles")).isEmpty();
        assertThat(search("q=dam&since=no-day").path("articles").size()).isEqualTo(all);
        JsonNode outlets = search("q=dam").path("filters").path(0).path("options");
        String outlet = outlets.path(0).path("value").asText();
        assertThat(search("q=dam&outlet=" + URLEncoder.encode(outlet, StandardCharsets.UTF_8))
                        .path("articles"))
                .hasSize(outlets.path(0).path("count").asInt());
    }

    @Test
    void whatIsTypedIsEscapedAndNeverAQuery() {
        String page = served.get("/search?q="
                        + URLEncoder.encode("<script>alert(1)</script>\" OR NEAR(", StandardCharsets.UTF_8))
                .body();
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        assertThat(served.get("/search?q=%22").statusCode()).isEqualTo(200);
        assertThat(served.get("/search").statusCode()).isEqualTo(200);
    }

    @Test
    void theTokenGoesFromTheAddressAndTheRestStays() {
        String token = served.address().substring(served.address().indexOf('=') + 1);
        assertThat(served.send(served.request("/search?q=a+b&token=" + token).GET())
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/search?q=a+b"));
    }
}
