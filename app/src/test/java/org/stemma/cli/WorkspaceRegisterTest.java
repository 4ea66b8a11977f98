package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The register of outlets and claimants in the workspace, asked without a browser. */
class WorkspaceRegisterTest extends ServedStory {
    private static final String BOUNDARY = "----of-a-test";

    private HttpResponse<String> note(String entry, String name, String fields) {
        return served.post(
                "/register/keep",
                "entry=" + entry + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&" + fields);
    }

    private HttpResponse<String> takeIn(String csv, boolean beside) {
        String body = "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"register.csv\"\r\n\r\n" + csv + "\r\n"
                + (beside ? "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"beside\"\r\n\r\nyes\r\n" : "")
                + "--" + BOUNDARY + "--\r\n";
        return served.send(served.request("/register/import")
                .header("Cookie", served.cookie())
                .header("Origin", served.address(""))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void nobodyIsGradedUntilADeskDoes() throws IOException {
        assertThat(served.get("/sources").body()).contains("not graded").doesNotContain("graded B");
        note("outlet", "Ostrel Courier", "side=residents&owner=Courier+House&grade=B&by-topic=casualties+C%0D%0A");
        String page = served.get("/sources").body();
        assertThat(page).contains("side: residents", "owner: Courier House", "graded B", "graded C on casualties");
        JsonNode entry = data("/register.json").get("entries").get(0);
        assertThat(entry.get("grades").get("").asText()).isEqualTo("B");
        assertThat(entry.get("grades").get("casualties").asText()).isEqualTo("C");
        assertThat(served.get("/register?entry=outlet&name=Ostrel+Courier").body())
                .contains("value=\"Courier House\"", "casualties C");
    }

    @Test
    void anEmptyFormTakesTheNoteAway() throws IOException {
        note("claimant", "Selna Hydro", "kind=company");
        assertThat(data("/register.json").get("entries")).hasSize(1);
        note("claimant", "Selna Hydro", "kind=");
        assertThat(data("/register.json").get("entries")).isEmpty();
    }

    @Test
    void whatIsNoGradeIsRefusedAndNothingIsChanged() throws IOException {
        HttpResponse<String> answer = note("outlet", "Ostrel Courier", "grade=Z&side=residents");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Z", "A to F", "Nothing was changed");
        assertThat(data("/register.json").get("entries")).isEmpty();
    }

    @Test
    void aFileIsTakenInBesideWhatIsThereOrInItsPlaceAndHandedOutAgain() throws IOException {
        note("outlet", "Ostrel Courier", "side=residents");
        String csv = "entry,name,side,grade\nclaimant,Selna Hydro,company,\noutlet,=Evil,company,F\n";
        takeIn(csv, true);
        assertThat(data("/register.json").get("entries")).hasSize(3);
        String out = served.get("/register/export").body();
        assertThat(out).contains("'=Evil").contains("Selna Hydro").contains("Ostrel Courier");
        takeIn(out, false);
        assertThat(served.get("/register/export").body()).isEqualTo(out);
        takeIn(csv, false);
        assertThat(data("/register.json").get("entries")).hasSize(2);
        assertThat(takeIn("entry,name\nnobody,x\n", false).statusCode()).isEqualTo(400);
        assertThat(data("/register.json").get("entries")).hasSize(2);
    }

    @Test
    void claimantsOfOneSideHaveOneColour() throws IOException {
        JsonNode before = killed();
        Set<Integer> colours = colours(before, "National Emergency Service", "minister");
        assertThat(colours).hasSize(2);
        note("claimant", "National Emergency Service", "side=the+state");
        note("claimant", "minister", "side=the+state");
        JsonNode after = killed();
        assertThat(colours(after, "National Emergency Service", "minister")).hasSize(1);
        assertThat(after.get("claimants").toString()).contains("the state (National Emergency Service, minister)");
    }

    private JsonNode killed() throws IOException {
        for (JsonNode block : data("/figures.json").get("blocks")) {
            if (block.at("/block/series/question").asText().startsWith("People killed in")) {
                return block.get("chart");
            }
        }
        throw new AssertionError("no series of the killed");
    }

    private static Set<Integer> colours(JsonNode chart, String... names) {
        Set<Integer> colours = new HashSet<>();
        for (JsonNode mark : chart.get("marks")) {
            if (Set.of(names).contains(mark.get("line").get("claimant").asText())) {
                colours.add(mark.get("colour").asInt());
            }
        }
        return colours;
    }
}
