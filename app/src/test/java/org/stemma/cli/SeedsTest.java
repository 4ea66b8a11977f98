package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.compare.place.gazetteer.OwnPlace;
import org.stemma.model.Actor;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Origin;
import org.stemma.model.Place;
import org.stemma.model.Reading;
import org.stemma.model.When;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.StatementLine;
import org.stemma.view.StatementTable;

/**
 * Five real articles on one story, as they come, with nothing beside them that says whose they are. They are not in this
 * repository: the setting {@code stemma.seeds} names their folder.
 */
class SeedsTest {
    private static final Path SEEDS = Path.of(System.getProperty(
            "stemma.seeds",
            Path.of(System.getProperty("stemma.home", ".."))
                    .resolve("../shared/seeds")
                    .toString()));

    @TempDir
    static Path folder;

    private static List<Reading> readings = List.of();
    private static Ledger ledger = Program.PIPELINE.compare(List.of());

    @BeforeAll
    static void add() {
        addTo(folder);
        try (Store store = Store.read(folder.resolve("story.stemma"))) {
            readings = store.readings();
        }
        assertThat(readings).hasSize(5);
        ledger = Program.PIPELINE.compare(readings);
    }

    /** Puts them into a store in this folder; the test is not checked where they are not there. */
    static void addTo(Path folder) {
        assumeTrue(Files.isDirectory(SEEDS), () -> "not checked: no folder " + SEEDS);
        Program.in(folder).ok("add", SEEDS.toAbsolutePath().normalize().toString());
    }

    private static Stream<Place> placesWritten(Ledger in, String name) {
        return in.places().stream()
                .filter(place -> place.name().equals(name) || place.variants().contains(name));
    }

    private static Optional<Origin> origin(ItemId item) {
        Optional<ItemId> origin = item.kind() == ItemId.Kind.FIGURE
                ? Optional.ofNullable(ledger.figures().get(item)).flatMap(Ledger.FigureInContext::origin)
                : Optional.ofNullable(ledger.statements().get(item)).flatMap(Ledger.StatementInContext::origin);
        return origin.flatMap(id ->
                ledger.origins().stream().filter(one -> one.id().equals(id)).findFirst());
    }

    @Test
    void aQuotationOfOneInterviewIsOneClaimantHoweverManyArticlesCarryIt() {
        List<StatementLine> swap = StatementTable.of(LedgerView.of(ledger)).speakers().stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.quoted() && line.content().contains("swap one territory for another"))
                .toList();
        assertThat(swap)
                .singleElement()
                .extracting(StatementLine::carried)
                .isEqualTo("1 claimant, told to the Guardian, carried by 2 articles");
    }

    @Test
    void whatAnOutletSaysInItsOwnVoiceHasNoStatedOrigin() {
        LedgerView view = LedgerView.of(ledger);
        List<Figure> area = readings.stream()
                .flatMap(reading -> reading.figures().stream())
                .filter(figure -> view.words(figure.id().anchor()).contains("500 sq miles"))
                .toList();
        assertThat(area)
                .singleElement()
                .satisfies(figure -> assertThat(origin(figure.id()))
                        .hasValueSatisfying(origin -> assertThat(origin.kind()).isEqualTo(Origin.Kind.NOT_STATED)));
    }

    @Test
    void spellingsOfOneCityAndOfOnePresidentAreOne() {
        assertThat(placesWritten(ledger, "Kyiv").toList())
                .hasSize(1)
                .isEqualTo(placesWritten(ledger, "Kiev").toList());
        List<Actor> presidents = ledger.actors().stream()
                .filter(actor -> actor.variants().stream().anyMatch(name -> name.startsWith("Zelensk")))
                .toList();
        assertThat(presidents)
                .singleElement()
                .satisfies(actor -> assertThat(actor.variants()).contains("Zelensky", "Zelenskyy"));
    }

    @Test
    void aVillageThatNoGazetteerHasIsListedUntilAPersonPlacesIt() throws IOException {
        assertThat(placesWritten(ledger, "Berdin").toList())
                .singleElement()
                .satisfies(place -> assertThat(place.location()).isEmpty());
        Path overlay = folder.resolve("places.tsv");
        Files.writeString(overlay, "Berdin\t51.41\t35.47\tsettlement\tRU\t\t\n");
        Ledger withOverlay = Program.PIPELINE.withPlaces(OwnPlace.read(overlay)).compare(readings);
        assertThat(placesWritten(withOverlay, "Berdin").toList())
                .singleElement()
                .satisfies(place -> assertThat(place.location()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "000_154de6e47e97a5bd.txt,2025-02-11",
        "001_b1b2894cc52a18b9.txt,2025-02-12",
        "002_906c5bb01a62694b.txt,2025-01-07",
        "003_2b3c9c5aee47423a.txt,2024-08-13"
    })
    void anArticleWithoutADateIsDatedByItsWordsAndItsNeighbours(String file, LocalDate day) {
        When published = Optional.ofNullable(ledger.published().get(article(file)))
                .orElseThrow(() -> new AssertionError(file + " has no date"));
        assertThat(Math.abs(ChronoUnit.DAYS.between(published.midpoint(), day.atTime(12, 0))))
                .as("days between %s and %s", published.value(), day)
                .isLessThanOrEqualTo(3);
        assertThat(published.because()).isNotEmpty();
        assertThat(Program.in(folder).ok("explain", file))
                .contains(published.basis() == Basis.INFERRED ? "(inferred: “" : "published     11 Feb 2025");
    }

    @Test
    void whatNothingDatesStaysUnknownAndSaysWhatWouldSettleIt() {
        String file = "004_571edeb3e6f15f24.txt";

        assertThat(ledger.published()).doesNotContainKey(article(file));
        assertThat(Program.in(folder).ok("explain", file)).contains("not known. It says “Sunday”", "would settle it");
    }

    @Test
    void lastTuesdayIsADayWhereItIsTheSameOnAllDaysThatTheArticleMayBeOf() {
        assertThat(ledger.events())
                .filteredOn(event -> event.when().value().equals("2024-08-06"))
                .extracting(event -> LedgerView.of(ledger).words(event.headline()))
                .anySatisfy(words -> assertThat(words).startsWith("Last Tuesday, Ukrainian forces launched"));
    }

    private static ArticleId article(String file) {
        return readings.stream()
                .map(Reading::article)
                .filter(article -> article.sourceKey().equals(file))
                .map(Article::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRepublishedArticleGoesBackToWhomItCredits() {
        assertThat(ledger.origins())
                .filteredOn(origin -> origin.kind() == Origin.Kind.REPUBLISHED)
                .extracting(Origin::label)
                .containsExactly("ABC News");
        assertThat(ledger.origins())
                .filteredOn(origin -> origin.told().isPresent())
                .extracting(origin -> origin.told().orElseThrow())
                .contains("told to the Guardian", "told to ABC News");
    }
}
