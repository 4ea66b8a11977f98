package org.stemma.eval.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.eval.run.Pinned.Entry;

/** Every build scores the story that is in the repository; the public sets are scored where they are there. */
class DemonstrationScoresTest {
    private static final Path REPOSITORY = Path.of("..");

    @Test
    void theDemonstrationStoryScoresAtLeastAsPinned() throws IOException {
        List<Entry> sets = Pinned.read(REPOSITORY.resolve("eval/pinned.json")).sets().stream()
                .filter(entry -> entry.root() == Pinned.Root.REPOSITORY)
                .toList();
        assertThat(sets).isNotEmpty();
        for (Entry entry : sets) {
            assertThat(entry.scores()).as("pinned scores of " + entry.label()).isNotEmpty();
            Scores scores = Tasks.named(entry.task())
                    .orElseThrow()
                    .score(
                            entry.in(REPOSITORY),
                            new Task.Options(entry.articles().map(REPOSITORY::resolve), Optional.empty()));
            assertThat(entry.drops(scores)).isEmpty();
        }
    }
}
