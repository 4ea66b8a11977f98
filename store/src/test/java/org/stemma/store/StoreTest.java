package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Ascribed;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.Grounds;
import org.stemma.model.ItemId;
import org.stemma.model.Measure;
import org.stemma.model.Mention;
import org.stemma.model.Numeral;
import org.stemma.model.Outlet;
import org.stemma.model.Part;
import org.stemma.model.Problem;
import org.stemma.model.Quantity;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.Retrieval;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression;
import org.stemma.model.Unit;
import org.stemma.model.When;

class StoreTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-02-11T12:00:00Z"), ZoneOffset.UTC);
    private static final String BODY = "Mayor Odra Velm said at least 12 people were killed on Tuesday.";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("story.stemma");
    }

    @Test
    void anArticleAndItsReadingComeBackAsTheyWere() {
        Kept kept = kept("a.txt", BODY);
        try (Store store = Store.write(file(), "a test", NOON)) {
            kept.into(store);
        }
        try (Store store = Store.read(file())) {
            assertThat(store.readings()).containsExactly(kept.reading());
            assertThat(store.original(kept.article().id()))
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(kept.bytes()));
            assertThat(store.retrievals(kept.article().id())).containsExactly(kept.retrieval());
            assertThat(store.added()).containsEntry(kept.article().id(), NOON.instant());
            assertThat(store.has(kept.article().id(), "1")).isTrue();
            assertThat(store.has(kept.article().id(), "2")).isFalse();
        }
    }

    @Test
    void savingTwiceIsSavingOnce() {
        Kept kept = kept("a.txt", BODY);
        try (Store store = Store.write(file(), "a test", NOON)) {
            kept.into(store);
            kept.into(store);
            assertThat(store.readings()).hasSize(1);
            assertThat(store.retrievals(kept.article().id())).hasSize(1);
            assertThat(store.search("killed")).hasSize(1);
        }
    }

    @Test
    void theAuditPassesOnWhatWasKeptAndNamesTheRowOfAChangedByte() throws SQLException {
        Kept kept = kept("a.txt", BODY);
        try (Store store = Store.write(file(), "a test", NOON)) {
            kept.into(store);
            Audit.Result result = store.audit();
            assertThat(result.faults()).isEmpty();
            assertThat(result.citations()).isGreaterThan(5);
        }
        sql("update original set bytes = cast(replace(bytes, '12', '21') as blob)");
        try (Store store = Store.read(file())) {
            assertThat(store.audit().faults())
                    .anySatisfy(fault -> assertThat(fault)
                            .contains("original of article " + kept.article().id()));
        }
    }

    @Test
    void theAuditNoticesAChangedBodyAndAChangedReading() throws SQLException {
        Kept kept = kept("a.txt", BODY);
        try (Store store = Store.write(file(), "a test", NOON)) {
            kept.into(store);
        }
        sql("update article set body = replace(body, '12', '21')");
        try (Store store = Store.read(file())) {
            assertThat(store.audit().faults()).singleElement().asString().contains("is not what the original has");
        }
        sql("update article set body = replace(body, '21', '12')");
        sql("update reading set sha256 = 'other'");
        try (Store store = Store.read(file())) {
            assertThat(store.audit().faults()).singleElement().asString().contains("not what was recorded");
        }
    }

    @Test
    void aRemovedArticleLeavesNoByteInTheFileOrItsLog() throws IOException {
        Kept secret = kept("secret.txt", "Xyzzyplugh the informant said 77 crates were moved.");
        Kept other = kept("a.txt", BODY);
        try (Store store = Store.write(file(), "a test", NOON)) {
            secret.into(store);
            other.into(store);
            assertThat(contents()).contains("Xyzzyplugh").contains("xyzzyplugh");
            assertThat(store.remove(secret.article().id())).isTrue();
            assertThat(store.remove(secret.article().id())).isFalse();
            assertThat(contents()).doesNotContain("Xyzzyplugh").doesNotContain("xyzzyplugh");
            assertThat(store.readings()).containsExactly(other.reading());
            assertThat(store.search("killed")).containsExactly(other.article().id());
            assertThat(store.search("informant")).isEmpty();
            assertThat(store.audit().faults()).isEmpty();
        }
    }

    @Test
    void aSecondWriterIsToldWhoWritesAndReadersGoOn() {
        try (Store writer = Store.write(file(), "process 42 on desk7", NOON)) {
            kept("a.txt", BODY).into(writer);
            assertThatThrownBy(() -> Store.write(file(), "another", NOON))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process 42 on desk7");
            try (Store reader = Store.read(file())) {
                assertThat(reader.readings()).hasSize(1);
            }
        }
        Store.write(file(), "another", NOON).close();
    }

    @Test
    void whatIsNoStoreIsRefusedAndLeftAlone() throws IOException, SQLException {
        Files.writeString(file(), "Dear diary, it rained.");
        assertThatThrownBy(() -> Store.write(file(), "a test", NOON)).hasMessageContaining("is not a store");
        assertThat(file()).hasContent("Dear diary, it rained.");
        assertThatThrownBy(() -> Store.read(folder.resolve("none"))).hasMessageContaining("There is no store");
        assertThatThrownBy(() -> Store.read(folder)).hasMessageContaining("is a folder");
    }

    @Test
    void aStoreOfALaterVersionIsRefused() throws SQLException {
        Store.write(file(), "a test", NOON).close();
        sql("pragma user_version = 99");
        assertThatThrownBy(() -> Store.write(file(), "a test", NOON))
                .hasMessageContaining("written by a later version");
        assertThatThrownBy(() -> Store.read(file())).hasMessageContaining("written by a later version");
    }

    @Test
    void theDatabaseOfAnotherProgramIsRefused() throws SQLException {
        sql("create table song (title text)");
        assertThatThrownBy(() -> Store.write(file(), "a test", NOON)).hasMessageContaining("another program");
    }

    @Test
    void aSharedCopyIsOneFileWithTheSameReadings() {
        Kept kept = kept("a.txt", BODY);
        Path copy = folder.resolve("to hand on/copy.stemma");
        try (Store store = Store.write(file(), "a test", NOON)) {
            kept.into(store);
            store.share(copy);
            assertThatThrownBy(() -> store.share(copy)).hasMessageContaining("Not overwriting");
        }
        assertThat(copy.resolveSibling("copy.stemma-wal")).doesNotExist();
        try (Store store = Store.read(copy)) {
            assertThat(store.readings()).containsExactly(kept.reading());
        }
    }

    @Test
    void aSearchFoldsAccentsAndScriptsAndQuotesEverything() {
        Kept kept = kept("a.txt", "Зеленський met Mr. Müller in Köln; the \"plan\" was AND-ed.");
        try (Store store = Store.write(file(), "a test", NOON)) {
            kept.into(store);
            ArticleId id = kept.article().id();
            assertThat(store.search("muller")).containsExactly(id);
            assertThat(store.search("KOLN")).containsExactly(id);
            assertThat(store.search("зеленський")).containsExactly(id);
            assertThat(store.search("zelens*")).containsExactly(id);
            assertThat(store.search("\"plan OR (NEAR")).isEmpty();
            assertThat(store.search("plan \" and -ed*")).containsExactly(id);
            assertThat(store.search("  ")).isEmpty();
        }
    }

    @Test
    void aProblemIsKeptOnce() {
        Problem problem = new Problem(
                Optional.empty(), Problem.Stage.INGEST, "not JSON", "a.jsonl:3", "Line 3 of a.jsonl is not JSON.");
        try (Store store = Store.write(file(), "a test", NOON)) {
            store.save(problem);
            store.save(problem);
            assertThat(store.problems()).containsExactly(problem);
        }
    }

    private String contents() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String suffix : List.of("", "-wal")) {
            Path part = file().resolveSibling(file().getFileName() + suffix);
            if (Files.exists(part)) {
                all.append(new String(Files.readAllBytes(part), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void aStatementOfAnEarlierReaderHasNoGrounds() {
        Statement now = kept("grounds", "Some words that are long enough for it.")
                .reading()
                .statements()
                .get(0);
        assertThat(now.grounds()).isPresent();
        String earlier = Json.write(now).replaceFirst(",\"grounds\":\\{[^}]*}", "");

        Statement read = Json.read(earlier, Statement.class);

        assertThat(earlier).doesNotContain("grounds");
        assertThat(read.grounds()).isEmpty();
        assertThat(read.id()).isEqualTo(now.id());
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            connection.createStatement().execute(statement);
        }
    }

    private record Kept(Article article, Retrieval retrieval, byte[] bytes, Reading reading) {
        void into(Store store) {
            store.save(article, retrieval, bytes, reading);
        }
    }

    /** An article with one of everything that a reading can hold. */
    private static Kept kept(String name, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ArticleId id = ArticleId.of(name, bytes);
        When day = When.day(LocalDate.of(2025, 2, 11), Basis.STATED, List.of());
        Article article = new Article(
                id,
                name,
                Optional.of(Outlet.named("The Lantern")),
                Optional.empty(),
                Optional.of("A title"),
                Optional.empty(),
                Optional.of("en"),
                Optional.of(new Article.Published("2025-02-11", Part.sidecar("published"), Optional.of(day))),
                Optional.of("confidential"),
                body,
                List.of(new Region(new Span(0, 1), Region.Kind.DATELINE)),
                Alignment.identity(body.length()));
        Citation words = Citation.body(id, new Span(6, 15));
        ItemId date = ItemId.of(ItemId.Kind.DATE, words);
        Claimant claimant = new Claimant(
                "Odra Velm",
                Claimant.Kind.PERSON,
                Optional.of(words),
                Optional.empty(),
                Optional.of("Mayor"),
                Basis.STATED);
        Statement statement = new Statement(
                ItemId.of(ItemId.Kind.STATEMENT, Citation.body(id, new Span(20, 40))),
                claimant,
                Optional.of(Citation.body(id, new Span(16, 20))),
                Statement.Form.INDIRECT,
                Statement.Kind.SAID,
                List.of(Citation.body(id, new Span(20, 30)), Citation.body(id, new Span(32, 40))),
                Statement.Polarity.AFFIRMED,
                Statement.Modality.PLAIN,
                Optional.empty(),
                Optional.of(words),
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Grounds(Grounds.Finding.MODEL, Grounds.Tie.SUBJECT, Grounds.Naming.NAMED)));
        Figure figure = new Figure(
                ItemId.of(ItemId.Kind.FIGURE, words),
                Quantity.of(new BigDecimal("12.5"), Quantity.Bound.AT_LEAST, Unit.PERSON),
                Optional.empty(),
                Ascribed.stated(new Measure("killed", Measure.Nature.RUNNING_TOTAL), words),
                Optional.of(Ascribed.stated("people", words)),
                Optional.empty(),
                Optional.of(Ascribed.stated(
                        new SymbolicDate.Weekday(
                                DayOfWeek.TUESDAY,
                                SymbolicDate.Direction.RECENT,
                                SymbolicDate.Anchor.PUBLISHED,
                                SymbolicDate.Modifier.NONE),
                        words)),
                claimant,
                Optional.of(statement.id()),
                Figure.Scope.TOTAL,
                Figure.Change.LEVEL,
                Set.of(Figure.Aside.HISTORICAL, Figure.Aside.NEGATED));
        SymbolicDate range = new SymbolicDate.Range(
                new SymbolicDate.Fixed("2024-12-26", SymbolicDate.Modifier.NONE),
                new SymbolicDate.Offset(
                        -2, ChronoUnit.WEEKS, SymbolicDate.Anchor.PREVIOUS, SymbolicDate.Modifier.START, true));
        Reading reading = new Reading(
                article,
                "1",
                List.of(new Span(0, 30)),
                List.of(new Mention(
                        ItemId.of(ItemId.Kind.MENTION, words),
                        "Odra Velm",
                        Mention.Kind.PERSON,
                        "Odra Velm",
                        Optional.of("Mayor"))),
                List.of(
                        new TimeExpression(date, "Tuesday", TimeExpression.Type.DATE, range, Optional.empty()),
                        new TimeExpression(
                                new ItemId(ItemId.Kind.DATE, words, 1),
                                "now",
                                TimeExpression.Type.DATE,
                                new SymbolicDate.Present(),
                                Optional.of(Region.Kind.CAPTION))),
                List.of(statement),
                List.of(figure),
                List.of(new Numeral(words, Numeral.Use.FIGURE, "")),
                List.of());
        return new Kept(
                article,
                new Retrieval(
                        id,
                        "folder/" + name,
                        Optional.of(Instant.parse("2025-02-11T11:59:00Z")),
                        ArticleId.sha256(bytes),
                        "UTF-8",
                        "text/plain",
                        bytes.length),
                bytes,
                reading);
    }
}
