package org.stemma.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.compare.Comparison;
import org.stemma.compare.actor.Actors;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Reversal;
import org.stemma.model.Rulings;
import org.stemma.model.Story;
import org.stemma.model.When;
import org.stemma.read.ArticleReader;

/** Where a speaker says the opposite of what they said on an earlier day: an article of 4 March and one of 12 March 2024. */
class ReversalsTest {
    private static final ArticleReader READER = new ArticleReader(LanguageAnalyser.english());
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final LocalDate SECOND = LocalDate.of(2024, 3, 12);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            will and will not | Susan Miller said that she would sign the harbour treaty. | Susan Miller said on Monday that she would not sign the harbour treaty.
            will not and will | “We will never close the harbour gates,” Susan Miller said. | “We will close the harbour gates,” Susan Miller said on Monday.
            denied and said | Susan Miller denied that the harbour gates had failed. | Susan Miller said on Monday that the harbour gates had failed.
            denied and acknowledged | Susan Miller denied that the engineers had opened the flood gates. | Susan Miller acknowledged on Monday that the engineers had opened the flood gates.
            rejects and accepts | Susan Miller said that the council would reject the harbour treaty. | Susan Miller said on Monday that the council would accept the harbour treaty.
            """)
    void theLaterIsShownAgainstTheEarlier(String rule, String first, String second) {
        Compared compared = compared(first, second);

        assertThat(compared.reversals()).as(rule).hasSize(1);
        Reversal reversal = compared.reversals().get(0);
        assertThat(compared.body(reversal.earlier())).isEqualTo(first);
        assertThat(compared.body(reversal.later())).isEqualTo(second);
        assertThat(reversal.because()).as("words on which it turns").isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the same again | Susan Miller said that she would sign the harbour treaty. | Susan Miller said on Monday that she would sign the harbour treaty.
            another object | Susan Miller said that she would sign the harbour treaty. | Susan Miller said on Monday that she would not sign the railway budget.
            another name | Susan Miller said that she would sign the harbour treaty with Velmaria. | Susan Miller said on Monday that she would not sign the harbour treaty with Ostrel.
            another speaker | Susan Miller said that the council would sign the harbour treaty. | Peter Novak said on Monday that the council would not sign the harbour treaty.
            somebody else | “I will sign the harbour treaty,” Susan Miller said. | “He will not sign the harbour treaty,” Susan Miller said on Monday.
            another's words | Susan Miller said that she would sign the harbour treaty. | Susan Miller said on Monday that Peter Novak had claimed she would not sign the harbour treaty.
            a condition | Susan Miller said that she would sign the harbour treaty. | Susan Miller said on Monday that she would not sign the harbour treaty unless the gates were mended.
            a possibility | Susan Miller said that she would sign the harbour treaty. | Susan Miller said on Monday that she might not sign the harbour treaty.
            a question | “We will sign the harbour treaty,” Susan Miller said. | “We will not sign the harbour treaty?” Susan Miller asked on Monday.
            what was and what will be | Susan Miller said that the council had not opened the harbour gates. | Susan Miller said on Monday that the council would open the harbour gates.
            another number | Susan Miller said that she would close 12 harbour gates. | Susan Miller said on Monday that she would not close 20 harbour gates.
            a day that is not told | Susan Miller said that she would sign the harbour treaty. | Susan Miller said that she would not sign the harbour treaty.
            a week that may be the same | Susan Miller said that she would sign the harbour treaty. | Susan Miller said in March that she would not sign the harbour treaty.
            """)
    void itIsNoReversal(String rule, String first, String second) {
        assertThat(compared(first, second).reversals()).as(rule).isEmpty();
    }

    @Test
    void ofAGroupNobodyIsKnownToHaveTurned() {
        assertThat(compared(
                                "Two residents said that they would leave the harbour district.",
                                "Two residents said on Monday that they would not leave the harbour district.")
                        .reversals())
                .isEmpty();
    }

    @Test
    void whatIsReversedIsNotTheSameStatement() {
        Compared compared = compared(
                "Susan Miller said that the engineers would open the flooded harbour tunnel.",
                "Susan Miller said on Monday that the engineers would not open the flooded harbour tunnel.");

        assertThat(new SameStatements().among(compared.said())).isEmpty();
        assertThat(compared.reversals()).hasSize(1);
    }

    @Test
    void theOrderOfTheArticlesHasNoSay() {
        String first = "Susan Miller said that she would sign the harbour treaty.";
        String second = "Susan Miller said on Monday that she would not sign the harbour treaty.";
        Reading one = read(first, FIRST);
        Reading other = read(second, SECOND);

        assertThat(new Comparison().compare(List.of(one, other)).reversals())
                .isEqualTo(new Comparison().compare(List.of(other, one)).reversals());
    }

    private record Compared(List<Said> said, List<Reversal> reversals) {
        String body(ItemId id) {
            return said.stream()
                    .filter(one -> one.id().equals(id))
                    .map(one -> one.article().body())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Compared compared(String first, String second) {
        List<Reading> readings = List.of(read(first, FIRST), read(second, SECOND));
        Ledger ledger = new Comparison().compare(readings);
        List<ArticleId> ids = readings.stream().map(Reading::id).sorted().toList();
        Story story = new Story(ids.get(0), "story", ids);
        Actors actors = Actors.among(readings, List.of(story), Rulings.NONE);
        readings.forEach(reading ->
                assertThat(reading.statements()).as(reading.article().body()).isNotEmpty());
        List<Said> said = new Sayings().of(readings, List.of(story), actors);
        return new Compared(
                said,
                new Reversals().among(said, new SameStatements().among(said), ledger.dates(), ledger.published()));
    }

    private static Reading read(String body, LocalDate day) {
        When when = When.day(day, Basis.STATED, List.of());
        return READER.read(new Article(
                ArticleId.of("reversals-" + day, body.getBytes(StandardCharsets.UTF_8)),
                "reversals-" + day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.of(new Article.Published(day.toString(), Part.sidecar("published"), Optional.of(when))),
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length())));
    }
}
