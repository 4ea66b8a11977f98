package org.stemma.eval.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.eval.PrecisionRecall;

class QuantityScoreTest {
    private static PrintedQuantity printed(String unit, String change, Double... values) {
        return new PrintedQuantity(List.of(values), unit, change);
    }

    /** Gold: ten users; about 19 percent; 8 to 9 euros. Found: ten users; 19 percent (not about); 8 euros; a stray 3. */
    @Test
    void valueUnitAndChangeAreCountedOneToOne() {
        QuantityScore score = new QuantityScore();
        score.add(
                List.of(printed("user", "=", 10.0), printed("percentage", "~", 19.0), printed("euro", "=", 8.0, 9.0)),
                List.of(
                        printed("users", "=", 10.0),
                        printed("percentage", "=", 19.0),
                        printed("euro", "=", 8.0),
                        printed("-", "=", 3.0)));
        assertThat(score.value()).isEqualTo(new PrecisionRecall(2, 4, 3));
        assertThat(score.valueAndUnit()).isEqualTo(new PrecisionRecall(2, 4, 3));
        assertThat(score.valueUnitAndChange()).isEqualTo(new PrecisionRecall(1, 4, 3));
    }

    @Test
    void aCountedNounMatchesByItsHeadAndAUnitOfMeasurementByItsWholeName() {
        QuantityScore nouns = new QuantityScore();
        nouns.add(List.of(printed("people responsible creation", "=", 1.0)), List.of(printed("people", "=", 1.0)));
        assertThat(nouns.valueAndUnit().right()).isEqualTo(1);
        QuantityScore units = new QuantityScore();
        units.add(List.of(printed("mile per hour", "=", 1.0)), List.of(printed("mile", "=", 1.0)));
        assertThat(units.value().right()).isEqualTo(1);
        assertThat(units.valueAndUnit().right()).isZero();
    }

    @Test
    void theBetterOfTwoEqualValuesIsTaken() {
        QuantityScore score = new QuantityScore();
        score.add(List.of(printed("year", "=", 5.0)), List.of(printed("house", "=", 5.0), printed("year", "=", 5.0)));
        assertThat(score.valueAndUnit()).isEqualTo(new PrecisionRecall(1, 2, 1));
    }
}
