package org.stemma.eval.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.model.Article;
import org.stemma.model.Reading;
import org.stemma.pipeline.Pipeline;

class SeriesTaskTest {
    private static final Path REPOSITORY = Path.of("..");
    /** Few enough for every build; the whole set is a command, see docs/compare.md. */
    private static final int SAMPLE = 24;

    @Test
    void theDemonstrationStoryHasConflictsAndNoneRestsOnAnAssumedDate() throws IOException {
        Scores scores = new SeriesTask()
                .score(
                        REPOSITORY.resolve("examples/karsk-dam/articles"),
                        new Task.Options(Optional.empty(), Optional.empty()));
        assertThat(count(scores, "conflicts")).isPositive();
        assertThat(count(scores, "conflicts_on_an_assumed_date")).isZero();
    }

    @Test
    void noConflictOfTheFirstNewsStoriesRestsOnAnAssumedDate() throws IOException {
        Path benchmarks = REPOSITORY.resolve(System.getProperty("stemma.benchmarks", "../shared/benchmarks"));
        Path stories = benchmarks.resolve("stories/news-cluster.jsonl.gz");
        assumeTrue(Files.exists(stories), "not checked, there is nothing at " + stories);
        List<Article> articles = SeriesTask.articles(stories);
        Pipeline pipeline = Pipeline.english();
        List<Reading> readings =
                articles.stream().limit(SAMPLE).map(pipeline::read).toList();
        Scores scores = SeriesTask.of(pipeline.compare(readings));
        assertThat(count(scores, "series_of_two_or_more")).isPositive();
        assertThat(count(scores, "conflicts_on_an_assumed_date")).isZero();
    }

    private static int count(Scores scores, String name) {
        return scores.byName()
                .getOrDefault(name, Optional.empty())
                .map(BigDecimal::intValue)
                .orElseThrow();
    }
}
