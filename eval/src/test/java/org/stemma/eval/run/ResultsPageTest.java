package org.stemma.eval.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ResultsPageTest {
    private static final Path REPOSITORY = Path.of("..");

    @Test
    void theCommittedPageIsTheOneThatThePinnedScoresGive() throws IOException {
        Pinned pinned = Pinned.read(REPOSITORY.resolve("eval/pinned.json"));
        assertThat(REPOSITORY.resolve("docs/results.md"))
                .as("docs/results.md; './stemma eval --update DIR' writes it")
                .hasContent(new ResultsPage(pinned, Published.RESULTS).text());
    }

    @Test
    void everyPinnedSetIsOfATaskThatExists() throws IOException {
        Pinned pinned = Pinned.read(REPOSITORY.resolve("eval/pinned.json"));
        assertThat(pinned.sets())
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(Tasks.named(entry.task())).as(entry.task()).isPresent());
    }
}
