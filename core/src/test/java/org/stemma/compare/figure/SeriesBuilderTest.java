package org.stemma.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.compare.figure.Sample.atLeast;
import static org.stemma.compare.figure.Sample.exactly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Relation;
import org.stemma.model.Rulings;
import org.stemma.model.Series;
import org.stemma.model.Story;

class SeriesBuilderTest {
    private static final SeriesBuilder BUILDER = new SeriesBuilder();

    private static List<Story> oneStory(List<Comparand> comparands) {
        TreeSet<ArticleId> articles = new TreeSet<>();
        comparands.forEach(comparand -> articles.add(comparand.id().article()));
        return List.of(new Story(articles.first(), "a flood", List.copyOf(articles)));
    }

    private static List<Comparand> flood() {
        return List.of(
                atLeast("a", "12").stated("2024-10-08").comparand(),
                exactly("b", "17").stated("2024-10-09").comparand(),
                exactly("c", "17").stated("2024-10-09").by("mayor").comparand(),
                exactly("d", "23").stated("2024-10-10").by("service").comparand(),
                exactly("e", "5").group("child").stated("2024-10-10").comparand(),
                exactly("f", "8").at("orlensk", "selna").stated("2024-10-10").comparand(),
                exactly("g", "40").happening("selna 1971").comparand());
    }

    @Test
    void theOrderInWhichFiguresComeDoesNotMatter() {
        List<Comparand> comparands = new ArrayList<>(flood());
        List<Series> expected = BUILDER.series(comparands, oneStory(comparands), Rulings.NONE);
        long seed = Long.getLong("stemma.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Collections.shuffle(comparands, random);
            assertThat(BUILDER.series(comparands, oneStory(comparands), Rulings.NONE))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void everyFigureIsInOneSeriesAndNoTwoOfASeriesAreNotComparable() {
        List<Comparand> comparands = flood();
        List<ItemId> placed = new ArrayList<>();
        for (Series series : BUILDER.series(comparands, oneStory(comparands), Rulings.NONE)) {
            placed.addAll(series.members());
            assertThat(series.relations())
                    .allSatisfy(relation -> assertThat(relation.family()).isNotEqualTo(Relation.Family.NOT_COMPARABLE));
        }
        assertThat(placed).hasSize(comparands.size()).doesNotHaveDuplicates();
    }

    @Test
    void childrenAndAnEarlierFloodKeepSeriesOfTheirOwn() {
        List<Comparand> comparands = flood();
        assertThat(BUILDER.series(comparands, oneStory(comparands), Rulings.NONE))
                .filteredOn(series -> series.members().size() == 1)
                .extracting(Series::id)
                .contains(comparands.get(4).id(), comparands.get(6).id());
    }

    @Test
    void aCountThatNothingTiesToTheOthersStandsAlone() {
        List<Comparand> comparands = List.of(
                exactly("a", "23")
                        .context("the flood at the dam killed villagers")
                        .comparand(),
                exactly("b", "26")
                        .context("villagers killed by the flood below the dam")
                        .comparand(),
                exactly("c", "4")
                        .context("a gunman shot shoppers in a supermarket")
                        .comparand());
        assertThat(BUILDER.series(comparands, oneStory(comparands), Rulings.NONE))
                .extracting(series -> series.members().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void oneArticleDoesNotGiveTwoBoundsForOneTotal() {
        List<Comparand> comparands = List.of(
                exactly("a", "6")
                        .context("the gunman killed passengers of the train")
                        .comparand(),
                Sample.under("a", "1000")
                        .context("the murder rate fell; killed passengers train")
                        .comparand());
        assertThat(BUILDER.series(comparands, oneStory(comparands), Rulings.NONE))
                .hasSize(2);
    }
}
