package org.stemma.eval.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.eval.Scores;
import org.stemma.eval.timeline.DatingScorer.Interval;

class DatingScorerTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    private static Interval interval(int from, int to) {
        return new Interval(DAY.plusDays(from), DAY.plusDays(to));
    }

    private static Optional<BigDecimal> score(Scores scores, String name) {
        return scores.byName().get(name);
    }

    @Test
    void theAnswerIsTheMidpointAndAllHiddenArticlesCount() {
        Map<String, LocalDate> hidden = Map.of("a", DAY, "b", DAY, "c", DAY, "d", DAY, "e", DAY);
        // a: off by 0, width 0. b: midpoint 1.5 after, width 3, covered. c: midpoint 5 before, width 4, not covered.
        // d: midpoint 7 after, width 20: too wide to be an answer, covered. e: nothing.
        Map<String, Interval> found =
                Map.of("a", interval(0, 0), "b", interval(0, 3), "c", interval(-7, -3), "d", interval(-3, 17));
        Scores scores = DatingScorer.score(hidden, found);
        assertThat(score(scores, "hidden")).contains(new BigDecimal("5"));
        assertThat(score(scores, "answered")).contains(new BigDecimal("0.6000"));
        assertThat(score(scores, "within_1_day")).contains(new BigDecimal("0.2000"));
        assertThat(score(scores, "within_3_days")).contains(new BigDecimal("0.4000"));
        assertThat(score(scores, "within_7_days")).contains(new BigDecimal("0.8000"));
        assertThat(score(scores, "covered")).contains(new BigDecimal("0.7500"));
        // widths 0, 3, 4, 20: the upper one of the two in the middle
        assertThat(score(scores, "median_width_days")).contains(new BigDecimal("4"));
    }

    @Test
    void withoutAnyIntervalCoverageIsNotDefined() {
        Scores scores = DatingScorer.score(Map.of("a", DAY), Map.of());
        assertThat(score(scores, "within_3_days")).contains(new BigDecimal("0.0000"));
        assertThat(score(scores, "covered")).isEmpty();
        assertThat(score(scores, "median_width_days")).isEmpty();
    }

    @Test
    void anArticleIsHiddenWhenTheHashOfItsIdEndsInAnEvenByte() {
        // sha256sum of these letters: a ends in bb, b in 9d, c in c6, d in e4
        assertThat(DatingTask.isHidden("a")).isFalse();
        assertThat(DatingTask.isHidden("b")).isFalse();
        assertThat(DatingTask.isHidden("c")).isTrue();
        assertThat(DatingTask.isHidden("d")).isTrue();
    }
}
