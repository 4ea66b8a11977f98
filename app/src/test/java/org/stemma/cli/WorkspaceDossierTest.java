package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.view.Links;

/** A dossier that is made in the workspace, asked without a browser. */
class WorkspaceDossierTest extends ServedStory {
    /** Accepts what these rows are of. */
    private void accept(JsonNode rows, String where) {
        int accepted = 0;
        for (JsonNode row : rows) {
            if (accepted < 3 && row.get("where").asText().contains(where)) {
                served.post(
                        "/item/" + Links.rowAnchor(ItemId.parse(row.get("id").asText())) + "/decide",
                        "action=accept&who=Ana&reason=read");
                accepted++;
            }
        }
        assertThat(accepted).as(where).isPositive();
    }

    private String make(String fields) {
        HttpResponse<String> answer = served.post("/dossier", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void aDossierIsMadeAndItsFilesAreThoseOfTheCommand() throws IOException {
        JsonNode rows = data("/review.json?kind=figures").get("rows");
        accept(rows, "Ostrel Courier");
        accept(rows, "Sluice");
        assertThat(served.get("/dossier").body()).contains("restricted", "1 article");
        String page = make("cut-off=now&question=How+many%3F");
        assertThat(served.get(page).body())
                .contains("How many?", "1 article marked “restricted”", "that nobody reviewed");

        JsonNode made = data(page + ".json");
        Program program = Program.in(folder).at(Instant.parse("2025-01-01T00:00:00Z"));
        program.ok(
                "dossier",
                "--cut-off",
                made.get("cutOff").asText(),
                "--question",
                "How many?",
                "-o",
                "out",
                "--db",
                "story.stemma");
        assertThat(made.get("files")).hasSize(4);
        for (JsonNode file : made.get("files")) {
            String name = file.get("name").asText();
            assertThat(file.get("sha256").asText())
                    .as(name)
                    .isEqualTo(ArticleId.sha256(
                            Files.readAllBytes(folder.resolve("out").resolve(name))));
        }
        HttpResponse<String> sums = served.get(page + "/SHA256SUMS");
        assertThat(sums.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(sums.body()).isEqualTo(Files.readString(folder.resolve("out/SHA256SUMS"), StandardCharsets.UTF_8));
        assertThat(served.get(page + "/dossier.html").body()).doesNotContain("Sluice");
    }

    @Test
    void aPermittedLabelIsInIt() throws IOException {
        accept(data("/review.json?kind=figures").get("rows"), "Sluice");
        String page = make("cut-off=now&permit=restricted");
        assertThat(data(page + ".json").get("mark").asText()).isEqualTo("restricted");
        assertThat(served.get(page + "/dossier.html").body()).contains("Sluice");
    }

    @Test
    void aCutOffThatIsNoneIsSaidPlainlyAndWhatWasTypedIsKept() {
        HttpResponse<String> answer = served.post("/dossier", "cut-off=yesterday&question=Who%3F");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing was made", "yesterday", "value=\"Who?\"");
        assertThat(served.post("/dossier", "cut-off=1999-01-01").body()).contains("no article");
        assertThat(served.get("/dossier/99").statusCode()).isEqualTo(404);
    }
}
