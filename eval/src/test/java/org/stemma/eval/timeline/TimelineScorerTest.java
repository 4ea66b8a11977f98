package org.stemma.eval.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineScorerTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static SortedMap<LocalDate, List<String>> timeline(Map<Integer, String> days) {
        SortedMap<LocalDate, List<String>> timeline = new TreeMap<>();
        days.forEach((day, sentence) -> timeline.put(FIRST.withDayOfMonth(day), List.of(sentence)));
        return timeline;
    }

    private static void assertScore(TimelineScorer.Score score, double precision, double recall) {
        assertThat(score.precision()).isEqualTo(precision, within(1e-9));
        assertThat(score.recall()).isEqualTo(recall, within(1e-9));
    }

    @Test
    void daysInCommonCountOnceForPrecisionAndForRecall() {
        TimelineScorer scorer =
                new TimelineScorer(timeline(Map.of(1, "a", 2, "b", 3, "c")), timeline(Map.of(2, "b", 9, "d")));
        assertScore(scorer.days(), 1.0 / 3, 1.0 / 2);
    }

    @Test
    void whatIsSaidADayOffCountsHalf() {
        // words that count, gold: dam broke karsk | engin close gate; predicted: dam broke | engin close gate dam
        SortedMap<LocalDate, List<String>> gold =
                timeline(Map.of(1, "The dam broke near Karsk.", 4, "Engineers closed the gates."));
        SortedMap<LocalDate, List<String>> predicted =
                timeline(Map.of(1, "The dam broke.", 5, "Engineers closed the gates of the dam."));
        TimelineScorer scorer = new TimelineScorer(predicted, gold);
        assertScore(scorer.aligned(1), (2 + 3 / 2.0) / 6, (2 + 3 / 2.0) / 6);
        // bigrams, gold: dam+broke broke+karsk | engin+close close+gate; predicted: dam+broke | engin+close close+gate
        // gate+dam
        assertScore(scorer.aligned(2), (1 + 2 / 2.0) / 4, (1 + 2 / 2.0) / 4);
    }

    @Test
    void severalGoldDaysMayAlignWithOnePredictedDay() {
        SortedMap<LocalDate, List<String>> gold = timeline(Map.of(1, "rising flood", 2, "flood", 3, "storm"));
        SortedMap<LocalDate, List<String>> predicted = timeline(Map.of(2, "flood"));
        TimelineScorer scorer = new TimelineScorer(predicted, gold);
        // precision: 2 January, the same word. recall: one of two words a day off, the same day, and nothing in common
        assertScore(scorer.aligned(1), 1, (1 / 2.0 + 1 + 0) / 4);
    }

    @Test
    void wordsDecideAmongDaysThatAreAlmostAsNear() {
        SortedMap<LocalDate, List<String>> gold = timeline(Map.of(10, "storm", 13, "flood"));
        SortedMap<LocalDate, List<String>> predicted = timeline(Map.of(11, "flood"));
        // to the 10th it costs 1/2, to the 13th 2/3 × 0: so the 13th, where the word counts a third
        assertThat(new TimelineScorer(predicted, gold).aligned(1).precision()).isEqualTo(1 / 3.0, within(1e-9));
    }

    @Test
    void anEmptyTimelineScoresNothing() {
        TimelineScorer scorer = new TimelineScorer(new TreeMap<>(), timeline(Map.of(1, "flood")));
        assertScore(scorer.days(), 0, 0);
        assertScore(scorer.aligned(1), 0, 0);
    }

    @Test
    void aGoldTimelineIsReadSortedAndWithoutWhatHasNoProperDate(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("gold.txt"),
                "2020-01-04\nEngineers did n't close it .\nIt held -LRB- barely -RRB- .\n--------\n"
                        + "2020-01-0\nNobody knows when .\n--------\n2020-01-01\nThe dam broke .\n--------\n",
                StandardCharsets.UTF_8);
        GoldTimeline gold = GoldTimeline.read(file);
        assertThat(gold.days())
                .containsExactly(
                        Map.entry(FIRST, List.of("The dam broke.")),
                        Map.entry(FIRST.plusDays(3), List.of("Engineers didn't close it.", "It held (barely).")));
        assertThat(gold.length()).isEqualTo(2);
        assertThat(gold.sentencesADay()).as("1.5, rounded to the even number").isEqualTo(2);
    }

    @Test
    void wordsAreStemmedAsPorterDoes() {
        assertThat(List.of(
                        "caresses",
                        "ponies",
                        "relational",
                        "hopping",
                        "agreed",
                        "conflated",
                        "revival",
                        "electricity",
                        "sky"))
                .map(PorterStemmer::stem)
                .containsExactly("caress", "poni", "relat", "hop", "agre", "conflat", "reviv", "electr", "sky");
    }

    @Test
    void textsThatWereCutIntoTokensArePutTogetherAgain() {
        assertThat(Untokenised.text(
                        "TRIPOLI -LRB- Reuters -RRB- - `` We ca n't , '' said Gaddafi 's son , who has $ 57m . \nNext"))
                .isEqualTo("TRIPOLI (Reuters) - “We can't,” said Gaddafi's son, who has $57m.\nNext");
    }
}
