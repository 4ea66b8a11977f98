package org.stemma.eval.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecognizerModelTest {
    private static void finds(RecognizerModel model, String text, RecognizerResult... wanted) {
        List<RecognizerResult> found = model.recognise(text);
        assertThat(found).as(text).hasSize(wanted.length);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(found.get(i).matches(wanted[i]))
                    .as("%s: %s", text, found.get(i))
                    .isTrue();
        }
    }

    @Test
    void theEndOfAResultIsItsLastCharacter() {
        finds(RecognizerModel.NUMBER, "we saw 12 boats", new RecognizerResult("12", 7, 8, "12", ""));
    }

    @Test
    void aRangeIsHalfOpenUnlessTheModeClosesIt() {
        finds(
                RecognizerModel.NUMBER_RANGE,
                "between 3 and 7 boats",
                new RecognizerResult("between 3 and 7", 0, 14, "[3,7)", ""));
        finds(
                RecognizerModel.CLOSED_NUMBER_RANGE,
                "between 3 and 7 boats",
                new RecognizerResult("between 3 and 7", 0, 14, "[3,7]", ""));
    }

    @Test
    void twoBoundsOfOneNumberAreOneInterval() {
        finds(
                RecognizerModel.NUMBER_RANGE,
                "more than 3 and less than 7 boats",
                new RecognizerResult("more than 3 and less than 7", 0, 26, "(3,7)", ""));
    }

    @Test
    void aRateLosesItsSecondUnit() {
        finds(RecognizerModel.DIMENSION, "5 barrels a day", new RecognizerResult("5 barrels", 0, 8, "5", "Barrel"));
        finds(
                RecognizerModel.DIMENSION,
                "5 miles an hour",
                new RecognizerResult("5 miles an hour", 0, 14, "5", "Mile per hour"));
    }

    @Test
    void valuesAreComparedToTwelveDigits() {
        assertThat(SpecValues.same("0.666666666666667", "0.6666666666666666666666666666666667"))
                .isTrue();
        assertThat(SpecValues.same("[20,30)", "[20,30]")).isFalse();
        assertThat(SpecValues.same("20%", "20.0%")).isTrue();
    }
}
