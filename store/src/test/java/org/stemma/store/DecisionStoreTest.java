package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Decision;
import org.stemma.model.Decision.Action;
import org.stemma.model.Decision.Anchor;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Retrieval;
import org.stemma.model.Span;

class DecisionStoreTest {
    private static final Instant NOON = Instant.parse("2025-02-11T12:00:00.123456789Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final String BODY = "Xyzzyplugh the informant said 77 crates were moved.";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("story.stemma");
    }

    private static Article article(Optional<String> handling) {
        return new Article(
                ArticleId.of("a.txt", BODY.getBytes(StandardCharsets.UTF_8)),
                "a.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                handling,
                BODY,
                List.of(),
                Alignment.identity(BODY.length()));
    }

    private static void save(Store store, Article article) {
        byte[] bytes = BODY.getBytes(StandardCharsets.UTF_8);
        store.save(
                article,
                new Retrieval(
                        article.id(),
                        "a.txt",
                        Optional.empty(),
                        ArticleId.sha256(bytes),
                        "UTF-8",
                        "text/plain",
                        bytes.length),
                bytes,
                new Reading(article, "1", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Anchor crates() {
        return Anchor.ofWords(article(Optional.empty()), ItemId.Kind.FIGURE, Part.BODY, new Span(30, 39));
    }

    private static List<Decision> some() {
        Decision reject = Decision.of(crates(), Action.REJECT, "", "“no”,\nnot so", "Ädä", NOON);
        Decision merge = Decision.ofTwo(
                crates(),
                Action.MERGE,
                "",
                Anchor.ofWords(article(Optional.empty()), ItemId.Kind.FIGURE, Part.BODY, new Span(30, 32)),
                "",
                "Bo",
                NOON.plusSeconds(2));
        return List.of(reject, merge, Decision.undo(reject, "after all", "Bo", NOON.plusSeconds(3)));
    }

    @Test
    void decisionsComeBackAsTheyWereByTimeAndOnce() {
        try (Store store = Store.write(file(), "a test", CLOCK)) {
            store.decide(some().get(2));
            assertThat(store.decide(some())).isEqualTo(2);
            assertThat(store.decide(some())).isZero();
        }
        try (Store store = Store.read(file())) {
            assertThat(store.decisions()).isEqualTo(some());
        }
    }

    @Test
    void aFileOfDecisionsIsTheSameForTheSameSetAndReadsBack() {
        String file = DecisionFile.write(some());
        assertThat(DecisionFile.write(List.of(some().get(2), some().get(0), some().get(1), some().get(0))))
                .isEqualTo(file);
        assertThat(file.lines()).hasSize(3);
        assertThat(DecisionFile.read(file + "\n")).isEqualTo(some());
    }

    @Test
    void aLineThatWasChangedIsRefusedByItsNumber() {
        String changed = DecisionFile.write(some()).replaceFirst("\"who\":\"Bo\"", "\"who\":\"Cy\"");
        assertThatThrownBy(() -> DecisionFile.read(changed))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Line 2")
                .hasMessageContaining("hash");
    }

    @Test
    void theAuditNamesADecisionThatWasChanged() throws SQLException {
        try (Store store = Store.write(file(), "a test", CLOCK)) {
            store.decide(some());
            assertThat(store.audit().faults()).isEmpty();
            assertThat(store.audit().decisions()).isEqualTo(3);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            connection.createStatement().execute("update decision set document = replace(document, 'after all', 'no')");
        }
        try (Store store = Store.read(file())) {
            assertThat(store.audit().faults())
                    .singleElement()
                    .asString()
                    .contains("decision " + some().get(2).hash());
        }
    }

    @Test
    void decisionsOutliveTheirArticleAndItsLabelIsKeptWithThem() {
        try (Store store = Store.write(file(), "a test", CLOCK)) {
            save(store, article(Optional.of("confidential")));
            store.decide(some());
            store.remove(article(Optional.empty()).id());
            assertThat(store.decisions()).isEqualTo(some());
            assertThat(store.labelsOfRemoved())
                    .hasSize(3)
                    .containsEntry(some().get(0).hash(), "confidential");
        }
    }

    @Test
    void forgottenDecisionsLeaveNoByteOfTheWordsTheyQuoted() throws IOException {
        try (Store store = Store.write(file(), "a test", CLOCK)) {
            save(store, article(Optional.empty()));
            store.decide(some());
            store.remove(article(Optional.empty()).id());
            assertThat(contents()).contains("Xyzzyplugh");
            store.forget(some());
            assertThat(store.decisions()).isEmpty();
            assertThat(contents()).doesNotContain("Xyzzyplugh");
        }
    }

    private String contents() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path part : files.toList()) {
                all.append(new String(Files.readAllBytes(part), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void aVisitIsTheLastOneOfThatPerson() {
        try (Store store = Store.write(file(), "a test", CLOCK)) {
            assertThat(store.lastVisit("Ada")).isEmpty();
            store.visit("Ada");
            store.visit("Ada");
            assertThat(store.lastVisit("Ada")).contains(NOON);
            assertThat(store.lastVisit("Bo")).isEmpty();
        }
    }
}
