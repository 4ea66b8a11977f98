package org.stemma.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.eval.Scores;
import org.stemma.model.Span;

class AttributionScorerTest {
    private static final String TEXT = "Ann said it rained. Bob left.";
    private static final Marked ANN = new Marked(spans(0, 3), spans(4, 8), spans(9, 18));

    @Test
    void aTokenIsARunOfLettersAndDigitsOrOneOtherVisibleCharacter() {
        assertThat(AttributionScorer.tokens("a_b 3½km, \uD83D\uDE00!"))
                .containsExactly(
                        new Span(0, 1),
                        new Span(1, 2),
                        new Span(2, 3),
                        new Span(4, 8),
                        new Span(8, 9),
                        new Span(10, 12),
                        new Span(12, 13));
    }

    @Test
    void theSameMarksScoreOneThroughout() {
        assertThat(score(List.of(ANN), List.of(ANN)).byName().values())
                .allSatisfy(value -> assertThat(value.orElseThrow()).isEqualByComparingTo("1"));
    }

    @Test
    void halfTheContentIsHalfTheTokensNoExactSpanAndStillTheSameAttribution() {
        Scores scores = score(List.of(ANN), List.of(new Marked(spans(0, 3), spans(4, 8), spans(9, 11))));
        assertThat(value(scores, "content_token_p")).isEqualByComparingTo("1");
        assertThat(value(scores, "content_token_r")).isEqualByComparingTo("0.5");
        assertThat(value(scores, "content_span_f1")).isEqualByComparingTo("0");
        assertThat(value(scores, "attribution_f1")).isEqualByComparingTo("1");
    }

    @Test
    void anotherSourceIsAnotherAttribution() {
        Scores scores = score(List.of(ANN), List.of(new Marked(spans(20, 23), spans(4, 8), spans(9, 18))));
        assertThat(value(scores, "attribution_f1")).isEqualByComparingTo("0");
        assertThat(value(scores, "content_span_f1")).isEqualByComparingTo("1");
    }

    @Test
    void aGoldWithoutSourceTakesAnySource() {
        Marked open = new Marked(List.of(), spans(4, 8), spans(9, 18));
        assertThat(value(score(List.of(open), List.of(ANN)), "attribution_f1")).isEqualByComparingTo("1");
    }

    @Test
    void whiteSpaceAtTheEndsOfASpanIsIgnoredAndEmptyContentsAreSkipped() {
        Marked loose = new Marked(spans(0, 4), spans(3, 9), spans(8, 18));
        Marked empty = new Marked(spans(20, 23), spans(24, 28), List.of());
        assertThat(score(List.of(ANN, empty), List.of(loose)).byName().values())
                .allSatisfy(value -> assertThat(value.orElseThrow()).isEqualByComparingTo("1"));
    }

    private static Scores score(List<Marked> gold, List<Marked> predicted) {
        AttributionScorer scorer = new AttributionScorer();
        scorer.add(TEXT, gold, predicted);
        return scorer.scores();
    }

    private static BigDecimal value(Scores scores, String name) {
        return scores.byName().get(name).orElseThrow();
    }

    private static List<Span> spans(int start, int end) {
        return List.of(new Span(start, end));
    }
}
