package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.compare.Stage;
import org.stemma.compare.place.gazetteer.OwnPlace;
import org.stemma.decide.Desk;
import org.stemma.model.Decision;
import org.stemma.model.Figure;
import org.stemma.model.Ledger;
import org.stemma.model.Place;
import org.stemma.model.Reading;
import org.stemma.pipeline.Pipeline;
import org.stemma.record.KeptRecord;
import org.stemma.record.KeptRecord.Scope;
import org.stemma.record.ReadingsInMemory;
import org.stemma.report.Report;
import org.stemma.store.Json;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.Links;
import org.stemma.view.Site;

/** The record that is kept in the store is the one that comparing gives, and is compared again when it is of something else. */
class KeptRecordTest {
    private static final Clock CLOCK = Clock.fixed(Program.NOW, ZoneOffset.UTC);

    private static final List<String> PAGES = List.of(
            "/",
            "/story.json",
            "/figures",
            "/figures.json",
            "/statements.json",
            "/timeline",
            "/timeline.json",
            "/places",
            "/places.json",
            "/sources.json",
            "/articles.json",
            "/actors.json",
            "/review.json",
            "/problems.json",
            "/search.json?q=killed");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void story() {
        Program.in(folder).withStory();
        file = folder.resolve("story.stemma");
    }

    /** What a look at the record gave, and which stages were compared for it. */
    private record Look(Ledger ledger, Desk desk, List<Stage> compared) {}

    private Look look(Pipeline pipeline, Scope scope) {
        List<Stage> compared = new ArrayList<>();
        try (Store store = Store.read(file)) {
            List<Reading> readings = store.readings();
            Desk desk = pipeline.decide(readings, store.decisions());
            Ledger ledger = new KeptRecord(pipeline, 1).ledger(scope, store, readings, desk, compared::add);
            return new Look(ledger, desk, compared);
        }
    }

    private Look look() {
        return look(Program.PIPELINE, Scope.WHOLE);
    }

    private void decide(Decision.Action action, Figure figure, Reading reading, Instant at) {
        try (Store store = Store.write(file, "a test", CLOCK)) {
            store.decide(Decision.of(
                    Decision.Anchor.of(reading.article(), figure.id()), action, "", "because", "A. Tester", at));
        }
    }

    @Test
    void whatIsKeptEqualsWhatWasComparedToTheLastByteOfEveryPageAndTable() throws IOException {
        Look compared = look();
        Look kept = look();

        assertThat(compared.compared()).containsExactly(Stage.values());
        assertThat(kept.compared()).isEmpty();
        assertThat(kept.ledger()).isEqualTo(compared.ledger());
        assertThat(Json.write(kept.ledger())).isEqualTo(Json.write(compared.ledger()));
        assertThat(pages(kept, "kept")).isEqualTo(pages(compared, "compared"));
    }

    private Map<String, String> pages(Look look, String name) throws IOException {
        LedgerView view = LedgerView.of(look.ledger(), look.desk());
        Path target = folder.resolve(name);
        Report.write(view, List.of(), List.of(), target);
        Files.writeString(
                target.resolve("site.json"),
                Json.write(Site.of(Links.SERVER, view, List.of(), List.of()).overview()));
        return Program.files(target);
    }

    @Test
    void theCommandsAndTheWorkspacePrintTheSameWithAndWithoutIt() {
        Map<String, String> exported = Program.in(folder).export("story.stemma");
        Map<String, String> served = served();
        look();
        look(Program.PIPELINE, Scope.HANDED_ON);

        assertThat(Program.in(folder).export("story.stemma")).isEqualTo(exported);
        assertThat(served()).isEqualTo(served);
        assertThat(Program.in(folder).ok("audit")).contains("the kept record compared again");
    }

    private Map<String, String> served() {
        Map<String, String> pages = new TreeMap<>();
        try (Served server = Served.of(file)) {
            for (String page : PAGES) {
                pages.put(page, server.get(page).body());
            }
        }
        return pages;
    }

    @Test
    void toAcceptAFigureComparesNothingAgainAndToRejectItDoes() {
        Look first = look();
        Reading reading = first.ledger().readings().values().stream()
                .filter(each -> !each.figuresToCompare().isEmpty())
                .findFirst()
                .orElseThrow();
        Figure figure = reading.figuresToCompare().get(0);

        decide(Decision.Action.ACCEPT, figure, reading, Program.NOW);
        assertThat(look().compared()).isEmpty();

        decide(Decision.Action.REJECT, figure, reading, Program.NOW.plusSeconds(1));
        Look rejected = look();
        assertThat(rejected.compared()).isNotEmpty();
        assertThat(rejected.ledger()).isEqualTo(Program.PIPELINE.compare(rejected.desk()));
        assertThat(look().compared()).isEmpty();
    }

    @Test
    void otherPlacesOrOtherArticlesAreComparedAgain() {
        look();
        Pipeline withPlaces = Program.PIPELINE.withPlaces(List.of(
                new OwnPlace("Berdin", 51.2, 35.4, Place.Precision.SETTLEMENT, "RU", 0, List.of(), "own:berdin")));
        assertThat(look(withPlaces, Scope.WHOLE).compared()).isNotEmpty();

        Program.in(folder)
                .ok("add", Program.STORY.resolve("later").toAbsolutePath().toString());
        Look more = look();
        assertThat(more.compared()).isNotEmpty();
        assertThat(more.ledger()).isEqualTo(Program.PIPELINE.compare(more.desk()));
    }

    @Test
    void aDamagedOneIsFoundByTheAuditAndComparedAgain() throws SQLException {
        Look whole = look();
        change("update kept_record set document = substr(document, 1, 2000)");

        assertThat(Program.in(folder).run("audit").out()).contains("Audit failed", "kept record 'whole'");
        Look again = look();
        assertThat(again.compared()).isNotEmpty();
        assertThat(again.ledger()).isEqualTo(whole.ledger());
        assertThat(Program.in(folder).ok("audit")).contains("Audit passed");
    }

    @Test
    void nothingOfItIsLeftWhenAnArticleIsRemovedOrADecisionForgotten() throws SQLException {
        look();
        assertThat(keptRecords()).isEqualTo(1);
        Program.in(folder)
                .ok("remove", Path.of(Program.storyFiles().get(0)).getFileName().toString());
        assertThat(keptRecords()).isZero();
    }

    @Test
    void readingsThatDidNotChangeAreTheSameObjects() {
        ReadingsInMemory memory = new ReadingsInMemory();
        List<Reading> before;
        try (Store store = Store.read(file)) {
            before = memory.of(store);
            assertThat(before).isEqualTo(store.readings());
        }
        Program.in(folder)
                .ok("add", Program.STORY.resolve("later").toAbsolutePath().toString());
        try (Store store = Store.read(file)) {
            List<Reading> after = memory.of(store);
            assertThat(after).isEqualTo(store.readings()).hasSizeGreaterThan(before.size());
            Set<Reading> same = Collections.newSetFromMap(new IdentityHashMap<>());
            same.addAll(before);
            assertThat(after.stream().filter(same::contains)).hasSameSizeAs(before);
        }
    }

    private int keptRecords() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from kept_record")) {
            return rows.getInt(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(connection.createStatement().executeUpdate(sql)).isPositive();
        }
    }
}
