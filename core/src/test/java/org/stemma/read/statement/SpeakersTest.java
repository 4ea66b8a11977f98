package org.stemma.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.compare.Comparison;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Claimant;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.When;
import org.stemma.read.ArticleReader;
import org.stemma.read.text.Passage;

/** Whom the words that name a speaker mean. */
class SpeakersTest {
    private static final ArticleReader READER = new ArticleReader(LanguageAnalyser.english());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a website speaks for its owner | The Riverside Casino closed on Friday. She left long ago, according to the casino's website. | Riverside Casino
            an account speaks for the one who writes it | Susan Miller lives in Port Hall. She worked at the harbour until May, according to her LinkedIn account. | Susan Miller
            the noun behind a name means that body | The Harbour Institute think tank said on Monday that the dam was safe. The think tank said the gates had been tested. | Harbour Institute
            a militant group is the armed body before it | Hamas fired on the convoy, witnesses told Reuters. The militant group said that the trucks were empty. | Hamas
            the group is the one body near by | The Harbour Institute published its figures on Monday. The group said that the gates had never been tested. | Harbour Institute
            the one who is cited speaks | “The gates are open,” Reuters cited Susan Miller. | Susan Miller
            the one who is quoted by a report speaks | The gates have been open since noon, Reuters reported, citing two engineers. | two engineers
            a name between commas behind a role is the speaker | The water came at night, the brother of the mayor, Peter Novak, from Port Hall, said. | Peter Novak
            a description is followed by a name | A local engineer, identified as Rook, said that the gates had jammed. | Rook
            a signature behind a dash names the speaker | “We have to leave these houses for good” – Susan Miller | Susan Miller
            a website without a name is the one named elsewhere | The dam was blown up, according to a Moscow-based website. “We opened the gates,” wrote Agora, a Moscow-based website. | Agora
            the name stands before its bracket | Harbour Watch (HW, formerly PW) said that the gates were shut. | Harbour Watch
            """)
    void theSpeakerIs(String rule, String body, String speaker) {
        assertThat(read(body))
                .as(rule)
                .anySatisfy(statement -> assertThat(statement.speaker().name()).isEqualTo(speaker));
    }

    @Test
    void whoPassesItOnIsTheVenue() {
        Statement statement =
                read("The gates have been open since noon, Reuters reported, citing two engineers.").stream()
                        .filter(found -> found.speaker().name().equals("two engineers"))
                        .findFirst()
                        .orElseThrow();
        assertThat(statement.venue()).isPresent();
    }

    @Test
    void theGroupIsNobodyWhereTwoCouldBeMeant() {
        assertThat(
                        read(
                                "The Harbour Institute and the River Foundation met on Monday. The group said that the gates had never been tested."))
                .allSatisfy(statement ->
                        assertThat(statement.speaker().name()).isNotIn("Harbour Institute", "River Foundation"));
    }

    @Test
    void theActressIsNoRobert() {
        assertThat(read("Robert Hall said that the film was late. The actress said that she had been ill."))
                .filteredOn(statement -> statement.speaker().words().isPresent())
                .extracting(statement -> statement.speaker().name())
                .contains("The actress");
    }

    @Test
    void anArticleAloneDescribesNobody() {
        String body = "The that shook the valley was strong.";
        Passage passage = new Passage(
                ArticleId.of("the", body.getBytes(StandardCharsets.UTF_8)),
                Part.BODY,
                LanguageAnalyser.english().analyse(body));

        assertThat(new Descriptions(passage, List.of())
                        .antecedent(passage.text().sentences().get(0), 0, new Span(0, 3)))
                .isEmpty();
    }

    @Test
    void theSameWordsMeanTheSameBrother() {
        List<Statement> found =
                read("Peter Novak, the brother of the mayor, said nothing on Friday. Tom Novak said he was"
                        + " shocked. The brother told Reuters that the dam was old.\n\n“It should have been closed,” the brother"
                        + " said.");
        assertThat(found)
                .filteredOn(statement ->
                        statement.speaker().words().isPresent() && statement.form() == Statement.Form.DIRECT)
                .extracting(statement -> statement.speaker().name())
                .containsExactly("Tom Novak");
    }

    @Test
    void wordsFromARecordingAreNobodysButTheRecordings() {
        List<Statement> found = read("The account below is drawn from recordings of fire brigade calls.\n\nThe water"
                + " keeps rising.\n\n“We have forty children up here with us.”\n\n“The stairs are gone, we cannot get"
                + " down any more.”");
        assertThat(found)
                .extracting(statement -> statement.speaker().name())
                .containsExactly("recordings of fire brigade calls", "recordings of fire brigade calls");
        assertThat(found.get(0).speaker().kind()).isEqualTo(Claimant.Kind.ANONYMOUS);
    }

    @Test
    void onlyNamingASourceSaysNothing() {
        assertThat(read("The gates have been open since noon, Reuters reported, citing two engineers."))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Susan Miller said on Monday that the dam would hold. | 2024-03-04
            “The dam will hold,” Susan Miller told Reuters yesterday. | 2024-03-05
            Susan Miller warned on 2 March that the dam was old. | 2024-03-02
            On Sunday, the ministry said the gates had been tested. | 2024-03-03
            """)
    void theDayOfACueIsSaidOn(String body, String day) {
        Reading reading = reading(body);
        Statement statement = reading.statements().get(0);
        assertThat(statement.saidOn()).as(body).isPresent();
        String words = reading.dates().stream()
                .filter(date -> date.id().equals(statement.saidOn().get()))
                .map(date -> reading.article().words(date.citation()))
                .findFirst()
                .orElseThrow();
        assertThat(body).contains(words);
        assertThat(new Comparison()
                        .compare(List.of(reading))
                        .statements()
                        .get(statement.id())
                        .saidOn()
                        .orElseThrow()
                        .value())
                .isEqualTo(day);
    }

    @Test
    void aDayInsideWhatWasSaidIsNotSaidOn() {
        assertThat(read("Susan Miller said that the gates had been tested on Monday.")
                        .get(0)
                        .saidOn())
                .isEmpty();
    }

    @Test
    void aQuotationThatRunsOnIsOfTheSameDay() {
        List<Statement> found = read("“The dam will hold,” Susan Miller said on Monday. “We have tested every gate.”");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).saidOn()).isEqualTo(found.get(0).saidOn()).isPresent();
    }

    private static List<Statement> read(String body) {
        return reading(body).statements();
    }

    private static Reading reading(String body) {
        Article.Published published = new Article.Published(
                "2024-03-06",
                Part.metadata("published"),
                Optional.of(When.day(LocalDate.of(2024, 3, 6), Basis.STATED, List.of())));
        return READER.read(new Article(
                ArticleId.of("speakers-test", body.getBytes(StandardCharsets.UTF_8)),
                "speakers-test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.of(published),
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length())));
    }
}
