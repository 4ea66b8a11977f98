package org.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.model.Series;
import org.stemma.model.Story;

/** A ledger is a function of the set of readings; {@code -Dstemma.seed=N} repeats one case. */
class ComparisonIsOfASetTest {
    private static final int CASES = 12;

    private final Comparison comparison = new Comparison();

    static Stream<Long> seeds() {
        String given = System.getProperty("stemma.seed");
        return given == null ? LongStream.range(0, CASES).boxed() : Stream.of(Long.valueOf(given));
    }

    private static List<Reading> readings(long seed) {
        return new RandomReadings(seed).some(4 + new Random(seed).nextInt(16));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfReadingsDoesNotMatter(long seed) {
        List<Reading> readings = readings(seed);
        Ledger ledger = comparison.compare(readings);
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(new Comparison().compare(shuffled)).isEqualTo(ledger);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWasComparedBeforeDoesNotMatter(long seed) {
        List<Reading> readings = readings(seed);
        List<Reading> half = readings.subList(0, readings.size() / 2);
        comparison.compare(half);
        assertThat(comparison.compare(readings)).isEqualTo(new Comparison().compare(readings));
        assertThat(comparison.compare(half)).isEqualTo(new Comparison().compare(half));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aReadingGivenTwiceCountsOnce(long seed) {
        List<Reading> readings = readings(seed);
        List<Reading> twice = new ArrayList<>(readings);
        twice.addAll(readings);
        assertThat(comparison.compare(twice)).isEqualTo(comparison.compare(readings));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void comparingInParallelGivesTheSame(long seed) {
        List<Reading> readings = readings(seed);
        Ledger ledger = comparison.compare(readings);
        List<Ledger> parallel = Stream.of(1, 2, 3, 4)
                .parallel()
                .map(thread -> comparison.compare(readings))
                .toList();
        assertThat(parallel).allMatch(ledger::equals);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aGroupIsNamedByItsSmallestMember(long seed) {
        Ledger ledger = comparison.compare(readings(seed));
        assertThat(ledger.series()).isNotEmpty();
        for (Series series : ledger.series()) {
            assertThat(series.id()).isEqualTo(Collections.min(series.members()));
        }
        for (Story story : ledger.stories()) {
            assertThat(story.id()).isEqualTo(Collections.min(story.articles()));
        }
        ledger.same().forEach(same -> assertThat(same.id()).isEqualTo(Collections.min(same.members())));
        ledger.origins().forEach(origin -> assertThat(origin.id()).isEqualTo(Collections.min(origin.members())));
        ledger.actors().forEach(actor -> assertThat(actor.id()).isEqualTo(Collections.min(actor.mentions())));
        ledger.events().forEach(event -> assertThat(event.id()).isEqualTo(Collections.min(event.sentences())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyItemIsInOneGroupAndEveryGroupIsOfTheSet(long seed) {
        Ledger ledger = comparison.compare(readings(seed));
        List<ItemId> members = ledger.series().stream()
                .flatMap(series -> series.members().stream())
                .toList();
        assertThat(members).doesNotHaveDuplicates();
        assertThat(ledger.figures().keySet()).containsAll(members);
        assertThat(ledger.stories().stream().flatMap(story -> story.articles().stream()))
                .containsExactlyInAnyOrderElementsOf(ledger.readings().keySet());
        assertThat(ledger.origins().stream().flatMap(origin -> origin.members().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsPrintedAsAConflictOnAnAssumedDate(long seed) {
        Ledger ledger = comparison.compare(readings(seed));
        ledger.series().stream()
                .flatMap(series -> series.relations().stream())
                .filter(relation -> relation.family() == org.stemma.model.Relation.Family.CONFLICTS)
                .forEach(relation -> assertThat(
                                ledger.figures().get(relation.a()).asOf())
                        .hasValueSatisfying(
                                when -> assertThat(when.basis().isFromText()).isTrue()));
    }
}
