package org.stemma.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.compare.actor.Actors;
import org.stemma.compare.actor.Voices;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Actor;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Reading;
import org.stemma.model.Rulings;
import org.stemma.model.SameStatement;
import org.stemma.model.Statement;
import org.stemma.model.Story;
import org.stemma.read.ArticleReader;

/** Which statements of two articles of one story are one. */
class SameStatementsTest {
    private static final ArticleReader READER = new ArticleReader(LanguageAnalyser.english());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            two ways to name what was claimed | Hamas claimed responsibility for the blast. | Hamas has claimed responsibility for the attack on the harbour.
            an acronym and what it stands for | ISIS claimed responsibility for the bombing in Karsk. | Islamic State claimed responsibility for the blast in Karsk.
            a spelling and another | Hizbullah claimed responsibility for the rocket fire. | Hezbollah claimed responsibility for the attack.
            a group and its news arm | Hezbollah said that the driver had converted in prison last winter. | “The driver converted in prison last winter,” said Al-Manar.
            a news arm that an article explains | “The driver converted in prison last winter,” said Harbour News, the official media arm of Hamas. | Hamas said that the driver had converted in prison last winter.
            a description and the name it stands for | Hamas fired on the convoy, witnesses told Reuters. The militant group said that the driver had converted in prison last winter. | Hamas said the driver had converted in prison last winter.
            a rendering and the quotation | Susan Miller said she did not belong to any political or religious organisation. | “No political organisation, no religious organisation,” Susan Miller said.
            one number in digits and in words | Susan Miller said that at least nine engineers drowned in the tunnel. | Susan Miller said at least 9 engineers had drowned in the tunnel.
            """)
    void theyAreOne(String rule, String first, String second) {
        assertThat(crossing(first, second)).as(rule).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            two numbers | Susan Miller said that at least three engineers drowned in the tunnel. | Susan Miller said that at least nine engineers drowned in the tunnel.
            two numbers in digits | Susan Miller said that 30 engineers drowned in the flooded tunnel. | Susan Miller said that 90 engineers drowned in the flooded tunnel.
            two places | Hamas claimed responsibility for the bombing in Karsk. | Hamas claimed responsibility for the bombing in Velna.
            two bodies | Hamas claimed responsibility for the bombing in Karsk. | Hezbollah claimed responsibility for the bombing in Karsk.
            a claim and its denial | Hamas claimed responsibility for the bombing in Karsk. | Hamas denied responsibility for the bombing in Karsk.
            an agency that reports is not the state | Tass reported that the driver had converted in prison last winter. | Moscow said that the driver had converted in prison last winter.
            two speakers of much the same | Susan Miller said that the engineers drowned in the flooded tunnel. | Robert Hall said that the engineers drowned in the flooded tunnel.
            """)
    void theyAreTwo(String rule, String first, String second) {
        assertThat(crossing(first, second)).as(rule).isEmpty();
    }

    @Test
    void twoQuotationsInOneArticleAreNotRenderingsOfEachOther() {
        assertThat(groups(
                        "“The flooded tunnel drowned the engineers,” Susan Miller said.\n\n“The engineers drowned in the"
                                + " flooded tunnel because of the gate,” she said."))
                .isEmpty();
    }

    /** The groups with statements of both articles. */
    private static List<SameStatement> crossing(String first, String second) {
        return groups(first, second).stream()
                .filter(group ->
                        group.members().stream().map(ItemId::article).distinct().count() > 1)
                .toList();
    }

    private static List<SameStatement> groups(String... bodies) {
        List<Reading> readings = new ArrayList<>();
        for (String body : bodies) {
            readings.add(READER.read(article(body)));
        }
        List<ArticleId> ids = readings.stream().map(Reading::id).sorted().toList();
        Story story = new Story(ids.get(0), "story", ids);
        Actors actors = Actors.among(readings, List.of(story), Rulings.NONE);
        Voices voices = Voices.among(readings, actors);
        List<Said> said = new ArrayList<>();
        for (Reading reading : readings) {
            for (Statement statement : reading.statements()) {
                Optional<ItemId> actor = actors.of(reading.id(), statement.speaker())
                        .map(Actor::id)
                        .map(voices::whose);
                said.add(Said.of(statement, reading.article(), story.id(), actor));
            }
        }
        return new SameStatements().among(said);
    }

    private static Article article(String body) {
        return new Article(
                ArticleId.of("same-test", body.getBytes(StandardCharsets.UTF_8)),
                "same-test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length()));
    }
}
