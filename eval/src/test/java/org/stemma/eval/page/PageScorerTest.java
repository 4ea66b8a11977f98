package org.stemma.eval.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.eval.page.PageScorer.PageFacts;

class PageScorerTest {
    @Test
    void shinglesAreCountedByHand() {
        // Gold: abcd bcde cdef; found: abcd bcde bcdX cdXf (with "x" for X): two shared.
        assertThat(Shingles.compare("a b c d e. A", "a b c d e f")).isEqualTo(new Shingles(2, 3, 3));
        assertThat(Shingles.compare("a b", "a b")).isEqualTo(new Shingles(1, 1, 1));
        assertThat(Shingles.compare("", "a b c d")).isEqualTo(new Shingles(0, 0, 1));
        assertThat(Shingles.compare("a a a a a a", "a a a a")).isEqualTo(new Shingles(1, 3, 1));
    }

    @Test
    void precisionAndRecallAreMeansOverPages() {
        PageScorer scorer = new PageScorer();
        scorer.add(
                page("a b c d e", "A title!", Optional.of("2025-02-11"), "Ada Brunn"),
                page("a b c d", "A title", Optional.of("2025-02-11"), "Ada Brunn"));
        scorer.add(
                page("a b c d", "Other", Optional.empty(), "Tom Oake"),
                page("a b c d e", "A title", Optional.of("2025-02-12"), "Ada Brunn"));
        // Precision 1/2 and 1, recall 1 and 1/2: means .75 and .75.
        assertThat(scorer.scores().byName().toString())
                .contains("body_f1=Optional[0.7500]")
                .contains("title_accuracy=Optional[0.5000]")
                .contains("date_accuracy=Optional[0.5000]")
                .contains("byline_p=Optional[0.5000]")
                .contains("byline_r=Optional[0.5000]");
    }

    @Test
    void aPageWithoutAGoldDateDoesNotCountForDates() {
        PageScorer scorer = new PageScorer();
        scorer.add(page("a", "T", Optional.of("2025-02-11"), "X Y"), page("a", "T", Optional.empty(), "X Y"));
        assertThat(scorer.scores().byName()).containsEntry("date_accuracy", Optional.empty());
    }

    @Test
    void aWrongDayIsAFalsePositiveAndNoDayAFalseNegative() {
        PageDateTask.Tally tally = new PageDateTask.Tally();
        tally.add(Optional.of("2025-02-11"), "2025-02-11");
        tally.add(Optional.of("2025-02-12"), "2025-02-12");
        tally.add(Optional.of("2025-02-12"), "2025-02-11");
        tally.add(Optional.empty(), "2025-02-11");
        tally.add(Optional.empty(), "2025-02-11");
        // Precision 2/3, recall 2/4, F1 4/7.
        assertThat(tally.scores().byName().toString())
                .isEqualTo("{precision=Optional[0.6667], recall=Optional[0.5000], f1=Optional[0.5714]}");
    }

    @Test
    void theTasksReadAFolderOfPages(@TempDir Path folder) throws IOException {
        String html = "<html><head><title>Bridge closed</title><meta name=author content='Ada Brunn'>"
                + "<meta property='article:published_time' content='2025-02-11T09:30:00+01:00'></head><body><h1>Bridge closed</h1>"
                + "<p>The bridge at Port Vell was closed on Monday, the mayor said in a message to all.</p>"
                + "<p>Engineers will look at the piers today, and ferries run every hour until they are done.</p></body></html>";
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.html.gz")))) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(
                folder.resolve("gold.json"),
                "[{\"file\":\"a.html.gz\",\"title\":\"Bridge closed\",\"authors\":[\"Ada Brunn\"],\"published\":\"2025-02-11\","
                        + "\"body\":\"The bridge at Port Vell was closed on Monday, the mayor said in a message to all.\\n\\n"
                        + "Engineers will look at the piers today, and ferries run every hour until they are done.\"}]");
        Files.writeString(
                folder.resolve("dates.json"),
                "[{\"file\":\"a.html.gz\",\"url\":\"https://example.org/a\",\"published\":\"2025-02-11\"}]");
        Scores page = new PageTask().score(folder, Task.Options.NONE);
        assertThat(page.byName().values())
                .hasSize(8)
                .allMatch(score -> score.orElseThrow().intValueExact() == 1);
        Scores date = new PageDateTask().score(folder, Task.Options.NONE);
        assertThat(date.byName().values())
                .hasSize(3)
                .allMatch(score -> score.orElseThrow().intValueExact() == 1);
    }

    private static PageFacts page(String body, String title, Optional<String> day, String author) {
        return new PageFacts(body, title, day, List.of(author));
    }
}
