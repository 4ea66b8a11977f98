package org.stemma.read.statement.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.language.LanguageAnalyser;

class QuotationsTest {
    private static final LanguageAnalyser ENGLISH = LanguageAnalyser.english();

    @Test
    void aQuotationInsideAnotherIsPartOfIt() {
        assertThat(inner("“He said ‘never’ to us,” she said.")).containsExactly("He said ‘never’ to us,");
    }

    @Test
    void anApostropheClosesNothing() {
        assertThat(inner("The miners' leader said: 'We don't want the owners' money.' Then he left."))
                .containsExactly("We don't want the owners' money.");
    }

    @Test
    void twoSingleMarksAreOneDoubleMark() {
        assertThat(inner("''We will wait,'' he said.")).containsExactly("We will wait,");
    }

    @Test
    void guillemetsAreQuotationMarks() {
        assertThat(inner("«We will wait», he said.")).containsExactly("We will wait");
    }

    @Test
    void aFurtherParagraphThatOpensAgainContinuesTheSpeech() {
        List<Quotation> all = of("“We will wait for the water to fall.\n\n“Then we will count the houses,” he said.");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).closed()).isFalse();
        assertThat(all.get(1).continues()).isTrue();
    }

    @Test
    void aParagraphOfDialogueThatNeverClosesEndsWithItsParagraph() {
        assertThat(inner("“We will wait for the water to fall.\n\nThe mayor left."))
                .containsExactly("We will wait for the water to fall.");
    }

    @Test
    void aTitleAndAWordHeldAtADistanceAreNoSpeech() {
        assertThat(of("The so-called “reform” was the theme of “The Long Night” in 1996."))
                .hasSize(2)
                .noneMatch(Quotation::isSpeech);
    }

    @Test
    void aSentenceInMarksIsSpeech() {
        assertThat(of("“We will wait for the water to fall,” he said."))
                .hasSize(1)
                .allMatch(Quotation::isSpeech);
    }

    @Test
    void quotationsOfAnySoupAreInOrderInRangeAndNeverOverlap() {
        String[] pieces = {
            "\"", "“", "”", "'", "‘", "’", "''", "«", "»", "word ", "Yes, ", ". ", "\n\n", "don't ", "\uD83D\uDE00"
        };
        long seed = Long.getLong("stemma.seed", 11L);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder body = new StringBuilder();
            for (int piece = random.nextInt(40); piece >= 0; piece--) {
                body.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            for (Quotation quotation : of(body.toString())) {
                assertThat(quotation.whole().start())
                        .as("seed %d: %s", seed, body)
                        .isGreaterThanOrEqualTo(end);
                assertThat(quotation.whole().contains(quotation.inner())).isTrue();
                assertThat(quotation.inner().length()).isPositive();
                end = quotation.whole().end();
                assertThat(end).isLessThanOrEqualTo(body.length());
            }
        }
    }

    private static List<String> inner(String body) {
        return of(body).stream().map(quotation -> quotation.inner().in(body)).toList();
    }

    private static List<Quotation> of(String body) {
        return Quotations.of(ENGLISH.analyse(body)).all();
    }
}
