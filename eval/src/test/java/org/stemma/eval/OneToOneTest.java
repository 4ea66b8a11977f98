package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.eval.OneToOne.Pair;

class OneToOneTest {
    @Test
    void theBestScoreIsTakenFirstAndEachItemOnce() {
        assertThat(OneToOne.match(
                        List.of(new Pair(.6, 0, 0), new Pair(.9, 0, 1), new Pair(.8, 1, 1), new Pair(.5, 1, 0))))
                .containsExactly(new Pair(.9, 0, 1), new Pair(.5, 1, 0));
    }

    @Test
    void tiesGoToTheEarlierGoldThenTheEarlierPrediction() {
        assertThat(OneToOne.match(List.of(new Pair(.5, 1, 0), new Pair(.5, 0, 1), new Pair(.5, 0, 0))))
                .containsExactly(new Pair(.5, 0, 0));
    }

    @Test
    void precisionRecallAndF1AreZeroOverNothing() {
        assertThat(PrecisionRecall.NONE.f1()).isZero();
        assertThat(new PrecisionRecall(3, 4, 6).f1()).isEqualTo(2 * .75 * .5 / 1.25);
    }
}
