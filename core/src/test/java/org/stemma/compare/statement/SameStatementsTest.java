package org.stemma.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.ItemId;
import org.stemma.model.SameStatement;

/** Which statements of two articles of one story are one. */
class SameStatementsTest {
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

    @Test
    void aQuotationWithAConditionBeforeItJoinsTheQuotationAndNotWhatIsToldLikeIt() {
        OneStory story = OneStory.of(
                "Susan Miller said she was ready to swap the northern harbour with Robert Hall as part of a deal. She"
                        + " described that if the engineers come to the table, “We will swap one harbour for another.”",
                "Susan Miller said that she intended to propose a harbour swap to Robert Hall.\n\n“We will swap one harbour"
                        + " for another,” Miller said.");

        SameStatement group = new SameStatements()
                .among(story.said()).stream()
                        .filter(one -> one.members().stream()
                                .anyMatch(member -> story.words(member).startsWith("if the engineers")))
                        .findFirst()
                        .orElseThrow();

        assertThat(group.members()).extracting(story::words).contains("We will swap one harbour for another,");
        int bare = group.members().stream().map(story::words).toList().indexOf("We will swap one harbour for another,");
        assertThat(group.renderings().get(bare))
                .as("the quotation alone is the fullest, not the one with the outlet's words around it")
                .isEqualTo(SameStatement.Rendering.EXACT);
        assertThat(group.renderings()).contains(SameStatement.Rendering.ALTERED);
    }

    /** The groups with statements of both articles. */
    private static List<SameStatement> crossing(String first, String second) {
        return groups(first, second).stream()
                .filter(group ->
                        group.members().stream().map(ItemId::article).distinct().count() > 1)
                .toList();
    }

    private static List<SameStatement> groups(String... bodies) {
        return new SameStatements().among(OneStory.of(bodies).said());
    }
}
