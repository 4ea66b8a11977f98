package org.stemma.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Article;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Mention;
import org.stemma.model.Statement;
import org.stemma.read.name.NameReader;
import org.stemma.read.text.ArticleText;

class StatementReaderTest {
    private static final LanguageAnalyser ENGLISH = LanguageAnalyser.english();
    private static final StatementReader READER = new StatementReader();

    @Test
    void aQuotationIsCitedWithoutItsMarks() {
        Found found = only("“The dam will hold,” Susan Miller said.");
        assertThat(found.content()).containsExactly("The dam will hold,");
        assertThat(found.statement().form()).isEqualTo(Statement.Form.DIRECT);
        assertThat(found.statement().speaker().name()).isEqualTo("Susan Miller");
        assertThat(found.cue()).contains("said");
    }

    @Test
    void aClauseIsCitedWithoutThat() {
        Found found = only("The governor said that the dam would hold.");
        assertThat(found.content()).containsExactly("the dam would hold");
        assertThat(found.statement().form()).isEqualTo(Statement.Form.INDIRECT);
    }

    @Test
    void aClauseWithQuotedWordsIsMixed() {
        Found found = only("Miller said the dam was “old and tired” and should be closed.");
        assertThat(found.statement().form()).isEqualTo(Statement.Form.MIXED);
    }

    @Test
    void accordingToNamesItsSource() {
        Found found = only("According to the ministry, twelve houses were destroyed.");
        assertThat(found.content()).containsExactly("twelve houses were destroyed");
        assertThat(found.statement().speaker().kind()).isEqualTo(Claimant.Kind.ORGANISATION);
    }

    @Test
    void aRoleBesideTheNameIsKept() {
        Found found = only("Robert Hall’s spokesman, Peter Novak, told reporters on Monday that the talks had failed.");
        assertThat(found.statement().speaker().name()).isEqualTo("Peter Novak");
        assertThat(found.statement().speaker().role())
                .hasValueSatisfying(role -> assertThat(role).contains("spokesman"));
        assertThat(found.words(found.statement().addressee())).isEqualTo("reporters");
    }

    @Test
    void aPronounTakesTheSpeakerBeforeWhoAgrees() {
        List<Found> all = read("Susan Miller met Robert Hall on Friday. “The dam will hold,” she said.");
        Statement last = all.get(all.size() - 1).statement();
        assertThat(last.speaker().name()).isEqualTo("Susan Miller");
        assertThat(last.speaker().basis()).isEqualTo(Basis.INFERRED);
        assertThat(last.speaker().antecedent()).isPresent();
    }

    @Test
    void aQuotationThatRunsOnIsAStatementOfItsOwnWithoutCue() {
        List<Found> all = read("“The dam will hold,” Susan Miller said. “We have tested every gate.”");
        assertThat(all).hasSize(2);
        assertThat(all.get(1).content()).containsExactly("We have tested every gate.");
        assertThat(all.get(1).statement().cue()).isEmpty();
        assertThat(all.get(1).statement().speaker().name()).isEqualTo("Susan Miller");
        assertThat(all.get(1).statement().speaker().basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void whatIsToldOnBothSidesOfTheCueIsTakenFromItsBeginning() {
        List<Found> found = read(
                "Nine people are now known to have drowned, the harbour office said on Monday, and two are missing.");
        assertThat(found)
                .filteredOn(one -> one.cue().equals(Optional.of("said")))
                .extracting(Found::content)
                .containsExactly(List.of("Nine people are now known to have drowned", "and two are missing"));
    }

    @Test
    void whatAnotherCueHoldsLeavesTheStatementBesideIt() {
        List<Found> found = read(
                "Susan Miller questioned the count of the votes, urging her supporters to watch the polling places.");
        assertThat(found).extracting(Found::content).first().isEqualTo(List.of("the count of the votes"));
    }

    @Test
    void aQuotationOfTheNextParagraphIsNoPartOfTheStatementBeforeIt() {
        List<Found> found =
                read("The mayor said the dam was old.\n\n“I am staying here whatever comes of it.” ― Ana Lind");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).content()).containsExactly("the dam was old");
        assertThat(found.get(1).statement().cue()).isEmpty();
    }

    @Test
    void aPronounTakesTheUnnamedSubjectOfTheSentenceBefore() {
        List<Found> found = read(
                "“It shook for a minute,” Susan Miller said.\n\nAn officer on the bridge sounds the alarm. “We got water coming"
                        + " over the wall,” he says.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).statement().speaker().name()).isEqualTo("An officer");
        assertThat(found.get(1).statement().speaker().kind()).isEqualTo(Claimant.Kind.ANONYMOUS);
    }

    @Test
    void aQuotationWithoutACueBelongsToThePersonOfTheSentenceBefore() {
        List<Found> found =
                read("At dawn the officers reach the roof of the school.\n\n“We have forty children up here with us.”");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).statement().speaker().name()).isEqualTo("the officers");
        assertThat(found.get(0).statement().speaker().basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void aQuotationAfterASentenceAboutAThingStaysWithoutASpeaker() {
        List<Found> found = read("By noon the water had fallen.\n\n“We have forty children up here with us.”");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).statement().speaker().kind()).isEqualTo(Claimant.Kind.UNKNOWN);
    }

    @Test
    void whoAskedNotToBeNamedIsNotNamedAndAskedForNothingElse() {
        Found found = only(
                "Two former engineers of Harbour Steel, who asked not to be named, said that the crane was unsafe.");
        assertThat(found.content()).containsExactly("the crane was unsafe");
        assertThat(found.statement().speaker().name()).isEqualTo("Two former engineers of Harbour Steel");
        assertThat(found.statement().speaker().kind()).isEqualTo(Claimant.Kind.ANONYMOUS);
    }

    @Test
    void toCallAThingANameIsToJudgeItAndToCallForAThingIsToDemandIt() {
        assertThat(only("The mayor called the plan “a dangerous theatre” on Monday.")
                        .statement()
                        .modality())
                .isEqualTo(Statement.Modality.PLAIN);
        assertThat(only("The mayor called for a ban on heavy trucks.")
                        .statement()
                        .modality())
                .isEqualTo(Statement.Modality.COMMAND);
    }

    @Test
    void aDescriptionEndsBeforeWhatItGoesOnToTell() {
        Found found = only("The minister, who visited the town, said that twelve people died.");
        assertThat(found.statement().speaker().name()).isEqualTo("The minister");
    }

    @Test
    void whoDeniesIsNoPartOfWhatIsDenied() {
        List<Found> found = read("The company, which denied the report, said it had sold forty boats.");
        assertThat(found).extracting(Found::content).first().isEqualTo(List.of("the report"));
    }

    @Test
    void aQuotationByItselfAfterAReportIsOfTheSameSpeaker() {
        List<Found> found = read(
                "The river had never risen so fast, Susan Miller said.\n\n“We had ten minutes to leave the house.”");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).statement().speaker().name()).isEqualTo("Susan Miller");
        assertThat(found.get(1).cue()).isEmpty();
    }

    @Test
    void theBrotherIsThePersonWhoJustSpoke() {
        List<Found> found = read(
                "Another brother, Peter Hall, said he knew nothing.\n\nEric Hall said that the family was shocked. The"
                        + " brother told reporters that the house was empty.");
        assertThat(found).hasSize(3);
        assertThat(found.get(2).statement().speaker().name()).isEqualTo("Eric Hall");
    }

    @Test
    void hisRelativesAreNotHim() {
        List<Found> found = read("Stephen Hall lived alone. He went to the market every day, his relatives said.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).statement().speaker().name()).isEqualTo("his relatives");
    }

    @Test
    void whatIsBelievedIsNotSaid() {
        assertThat(only("Susan Miller believes that the dam will hold.")
                        .statement()
                        .kind())
                .isEqualTo(Statement.Kind.BELIEVED);
    }

    @Test
    void whatIsPlannedIsNotSaid() {
        assertThat(only("Susan Miller plans to close the dam in the spring.")
                        .statement()
                        .kind())
                .isEqualTo(Statement.Kind.INTENDED);
    }

    @Test
    void aDenialIsNotAClaim() {
        assertThat(only("The company denied that the gates had failed.")
                        .statement()
                        .polarity())
                .isEqualTo(Statement.Polarity.DENIED);
    }

    @Test
    void whoDeclinesToSayHasSaidNothing() {
        assertThat(only("The company declined to say whether the gates had failed.")
                        .statement()
                        .polarity())
                .isEqualTo(Statement.Polarity.REFUSED);
    }

    @Test
    void theAnonymousKeepTheirDescription() {
        Claimant speaker = only("Two sources close to the company said that the gates had failed.")
                .statement()
                .speaker();
        assertThat(speaker.kind()).isEqualTo(Claimant.Kind.ANONYMOUS);
        assertThat(speaker.name()).startsWith("Two sources close to the company");
    }

    @Test
    void aCapitalThatSpeaksIsAGovernment() {
        assertThat(only("Moscow said that the talks had failed.")
                        .statement()
                        .speaker()
                        .kind())
                .isEqualTo(Claimant.Kind.GOVERNMENT);
    }

    @Test
    void aVenueIsFoundBesideTheCue() {
        Found found = only("“The talks have failed,” Susan Miller wrote on Telegram.");
        assertThat(found.words(found.statement().venue())).isEqualTo("on Telegram");
    }

    @Test
    void theArticlesOwnWordsAboutCheckingAreKept() {
        Found found =
                only("The army said that it had taken the village. The claim could not be independently verified.");
        assertThat(found.words(found.statement().checking())).isEqualTo("could not be independently verified");
    }

    @Test
    void wordsReportedInsideAStatementAreNestedInIt() {
        List<Found> all = read("Susan Miller said that the engineer had said that the gates were closed.");
        assertThat(all).hasSizeGreaterThanOrEqualTo(2);
        assertThat(all).anyMatch(found -> found.statement().nestedIn().isPresent());
    }

    @Test
    void aPlainReportHasNoStatement() {
        assertThat(read("The river rose by two metres in the night. Three bridges were closed."))
                .isEmpty();
    }

    @Test
    void anySoupOfQuotationsGivesTheSameStatementsInRangeAndInOrder() {
        String[] pieces = {
            "\"",
            "“",
            "”",
            "'",
            "’s ",
            "said ",
            "Susan Miller ",
            "told him ",
            "that ",
            "the dam will hold",
            ", ",
            ". ",
            "\n\n",
            "according to ",
            "he ",
            "\uD83D\uDE00 ",
            "— ",
            ": "
        };
        long seed = Long.getLong("stemma.seed", 23L);
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            StringBuilder body = new StringBuilder();
            for (int piece = random.nextInt(40); piece >= 0; piece--) {
                body.append(pieces[random.nextInt(pieces.length)]);
            }
            List<Found> all = read(body.toString());
            int start = 0;
            for (Found found : all) {
                assertThat(found.content()).as("seed %d: %s", seed, body).noneMatch(String::isEmpty);
                int next = found.statement().citation().span().start();
                assertThat(next).isGreaterThanOrEqualTo(start);
                start = next;
            }
            assertThat(read(body.toString())).isEqualTo(all);
            assertThat(all.stream().map(found -> found.statement().id()).distinct())
                    .hasSize(all.size());
        }
    }

    private record Found(Article article, Statement statement) {
        List<String> content() {
            return statement.content().stream().map(article::words).toList();
        }

        Optional<String> cue() {
            return statement.cue().map(article::words);
        }

        String words(Optional<Citation> citation) {
            return citation.map(article::words).orElse("");
        }
    }

    private static Found only(String body) {
        List<Found> all = read(body);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Found> read(String body) {
        Article article = Article.ofText("statement-test", body);
        ArticleText text = ArticleText.of(article, ENGLISH);
        List<Mention> mentions = new NameReader().read(text);
        List<Found> found = new ArrayList<>();
        for (Statement statement : READER.read(text, mentions, List.of())) {
            found.add(new Found(article, statement));
        }
        return found;
    }
}
