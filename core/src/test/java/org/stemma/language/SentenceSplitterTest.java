package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static List<String> sentences(String body) {
        return LanguageAnalyser.english().analyse(body).sentences().stream()
                .map(Sentence::text)
                .toList();
    }

    @Test
    void titlesAndAbbreviationsDoNotEndASentence() {
        assertThat(
                        sentences(
                                "Ex-Rep. Ada Moss met Gen. Lee, Sgt. Ray and Lt. Col. Jo Pike at 5 p.m. on Jan. 5 in St. Marn."))
                .hasSize(1);
        assertThat(sentences("The U.S. Army and J. K. Brandt of Alder Inc. left at 3 a.m. Tuesday."))
                .hasSize(1);
    }

    @Test
    void anAbbreviationBeforeAWordThatBeginsSentencesEndsOne() {
        assertThat(sentences("It came to the U.S. The water rose at 4 p.m. She fled from Alder Inc. But it followed."))
                .containsExactly(
                        "It came to the U.S.",
                        "The water rose at 4 p.m.",
                        "She fled from Alder Inc.",
                        "But it followed.");
    }

    @Test
    void closingMarksOfAnyKindStayWithTheSentence() {
        assertThat(
                        sentences(
                                "He said: \u201CShe told me, \u2018Go.\u2019\u201D Then (as he put it.) \u00ABWe went.\u00BB So."))
                .containsExactly(
                        "He said: \u201CShe told me, \u2018Go.\u2019\u201D",
                        "Then (as he put it.)",
                        "\u00ABWe went.\u00BB",
                        "So.");
    }

    @Test
    void aStraightMarkOpensOrClosesByTheSpacesAroundIt() {
        assertThat(sentences("\"It failed.\" \"It did not.\" They left.\"We stayed.\""))
                .containsExactly("\"It failed.\"", "\"It did not.\"", "They left.", "\"We stayed.\"");
    }

    @Test
    void anEllipsisEndsASentenceOnlyBeforeACapital() {
        assertThat(sentences("We waited... and waited \u2026 I think. The end... Then nothing."))
                .containsExactly("We waited... and waited \u2026 I think.", "The end...", "Then nothing.");
    }

    @Test
    void aTableWithoutStopsIsCutAtTheLimit() {
        assertThat(LanguageAnalyser.english().analyse("water ".repeat(1200)).sentences())
                .extracting(Sentence::size)
                .containsExactly(SentenceSplitter.MAX_TOKENS, SentenceSplitter.MAX_TOKENS, 200);
    }
}
