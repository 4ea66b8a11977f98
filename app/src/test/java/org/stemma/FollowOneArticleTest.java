package org.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.ingest.Ingest;
import org.stemma.ingest.IngestSettings;
import org.stemma.ingest.IngestSink;
import org.stemma.ingest.Ingested;
import org.stemma.language.AnalysedText;
import org.stemma.language.LanguageAnalyser;
import org.stemma.language.Sentence;
import org.stemma.model.Anchors;
import org.stemma.model.Article;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.Ledger;
import org.stemma.model.Mention;
import org.stemma.model.Numeral;
import org.stemma.model.Problem;
import org.stemma.model.Quantity;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;
import org.stemma.model.Unit;
import org.stemma.model.When;
import org.stemma.pipeline.Pipeline;
import org.stemma.store.Store;

/**
 * Follows one article from its bytes to the record, one method a stage, in the order in which the stages run. A newcomer reads
 * this from top to bottom; {@code stemma explain ARTICLE} prints the same for any article.
 */
class FollowOneArticleTest {
    private static final String TEXT = """
            LOWEN, March 5: At least 12 people were killed when a ferry sank off Lowen on Tuesday, the coast guard said.

            “We are still looking for survivors,” its commander, Mara Jensen, told reporters. Jensen denied that the ship had been overloaded.

            The operator said 240 passengers were on board. About 15 miles (24 km) of coast were being searched.

            Sign up for our newsletter
            """;

    @TempDir
    static Path folder;

    private static Ingested ingested;
    private static Reading reading;

    @BeforeAll
    static void readTheArticle() throws IOException {
        Files.writeString(folder.resolve("ferry.txt"), TEXT);
        Files.writeString(folder.resolve("articles.csv"), """
                file,outlet,url,published
                ferry.txt,The Lantern,https://lantern.example/ferry?utm_source=x,2024-03-06
                """);
        Everything everything = new Everything();
        new Ingest(new IngestSettings(LocalDate.of(2024, 3, 7)))
                .read(List.of(folder.toString()), InputStream.nullInputStream(), everything);
        assertThat(everything.problems).isEmpty();
        assertThat(everything.articles).hasSize(1);
        ingested = everything.articles.get(0);
        reading = Pipeline.english().read(ingested.article());
    }

    private static final class Everything implements IngestSink {
        private final List<Ingested> articles = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void article(Ingested article) {
            articles.add(article);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }

    @Test
    void stage1IngestKeepsTheBytesAndWhatTheSidecarSays() {
        Article article = ingested.article();
        assertThat(ingested.original()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(article.body()).isEqualTo(TEXT);
        assertThat(article.sourceKey()).isEqualTo("https://lantern.example/ferry");
        assertThat(article.label()).isEqualTo("The Lantern");
        assertThat(article.publishedWhen()).map(When::firstDay).contains(LocalDate.of(2024, 3, 6));
    }

    @Test
    void stage2CleanMarksWhatIsNotRunningText() {
        assertThat(ingested.article().regions())
                .extracting(Region::kind)
                .containsExactly(Region.Kind.DATELINE, Region.Kind.CHROME);
    }

    @Test
    void stage3LanguageCutsTheRestIntoSentences() {
        AnalysedText text = LanguageAnalyser.english()
                .analyse(ingested.article().body(), ingested.article().skipped());
        assertThat(text.sentences()).extracting(Sentence::text).hasSize(5).noneMatch(it -> it.contains("Sign up"));
    }

    @Test
    void stage4NamesAreTiedToTheirFullestForm() {
        assertThat(reading.mentions())
                .filteredOn(mention -> mention.text().equals("Jensen"))
                .extracting(Mention::name)
                .containsExactly("Mara Jensen");
    }

    @Test
    void stage5DatesStaySymbolicUntilTheArticlesDateIsKnown() {
        TimeExpression tuesday = reading.dates().stream()
                .filter(date -> date.text().contains("Tuesday"))
                .findFirst()
                .orElseThrow();
        assertThat(tuesday.resolve(Anchors.NONE)).isEmpty();
        When published = ingested.article().publishedWhen().orElseThrow();
        assertThat(tuesday.resolve(Anchors.published(published)))
                .map(When::firstDay)
                .contains(LocalDate.of(2024, 3, 5));
    }

    @Test
    void stage6StatementsHaveTheirSpeaker() {
        Statement direct = statement("still looking for survivors");
        assertThat(direct.form()).isEqualTo(Statement.Form.DIRECT);
        assertThat(direct.speaker().name()).isEqualTo("Mara Jensen");
        assertThat(statement("overloaded").polarity()).isEqualTo(Statement.Polarity.DENIED);
    }

    @Test
    void stage7FiguresHaveTheirMeasureAndClaimant() {
        Figure killed = figure("At least 12");
        assertThat(killed.quantity().bound()).isEqualTo(Quantity.Bound.AT_LEAST);
        assertThat(killed.measure().value().name()).isEqualTo("killed");
        assertThat(killed.claimant().name()).isEqualTo("coast guard");
        Figure coast = figure("15 miles");
        assertThat(coast.quantity().unit()).isEqualTo(new Unit("km"));
        assertThat(coast.converted()).isPresent();
        assertThat(coast.claimant().kind()).isEqualTo(Claimant.Kind.OUTLET);
    }

    @Test
    void stage8EveryNumeralIsAccountedFor() {
        assertThat(reading.numerals()).extracting(Numeral::use).contains(Numeral.Use.FIGURE, Numeral.Use.DATE);
        assertThat(reading.numerals())
                .extracting(numeral -> ingested.article().words(numeral.citation()))
                .anyMatch(words -> words.contains("240"));
    }

    @Test
    void stage9CompareResolvesDatesAndLinesFiguresUp() {
        Ledger ledger = Pipeline.english().compare(List.of(reading));
        Figure killed = figure("At least 12");
        assertThat(ledger.figures().get(killed.id())).isNotNull();
        assertThat(ledger.figures().get(killed.id()).asOf())
                .map(When::lastDay)
                .isIn(Optional.of(LocalDate.of(2024, 3, 5)), Optional.of(LocalDate.of(2024, 3, 6)));
    }

    @Test
    void stage10TheStoreGivesBackWhatItWasGivenAndCanBeProved() {
        Clock clock = Clock.fixed(Instant.parse("2024-03-07T08:00:00Z"), ZoneOffset.UTC);
        try (Store store = Store.write(folder.resolve("ferry.stemma"), "a test", clock)) {
            store.save(ingested.article(), ingested.retrieval(), ingested.original(), reading);
            assertThat(store.readings()).containsExactly(reading);
            assertThat(store.audit().faults()).isEmpty();
        }
    }

    private static Statement statement(String words) {
        return reading.statements().stream()
                .filter(statement ->
                        ingested.article().words(statement.citation()).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement with '" + words + "'"));
    }

    private static Figure figure(String words) {
        return reading.figures().stream()
                .filter(figure -> ingested.article().words(figure.citation()).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure with '" + words + "'"));
    }
}
