package org.stemma.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.compare.figure.Sample.exactly;

import org.junit.jupiter.api.Test;

class AsOfsTest {
    private static boolean isEarlier(Sample a, Sample b) {
        return AsOfs.isEarlier(a.comparand(), b.comparand());
    }

    @Test
    void aFormerNumberIsEarlierThanTheNewOneOfItsArticleAndDay() {
        Sample former = exactly("a", "29").stated("2024-10-12").former();
        Sample now = exactly("a", "26").stated("2024-10-12");

        assertThat(isEarlier(former, now)).isTrue();
        assertThat(isEarlier(now, former)).isFalse();
    }

    @Test
    void aFormerNumberIsNotEarlierThanWhatAnotherArticleTellsOfTheSameDay() {
        Sample former = exactly("a", "29").stated("2024-10-12").former();
        Sample elsewhere = exactly("b", "26").stated("2024-10-12");

        assertThat(isEarlier(former, elsewhere)).isFalse();
        assertThat(isEarlier(elsewhere, former)).isFalse();
    }

    @Test
    void aFormerNumberIsEarlierThanWhatAnotherArticleTellsOfALaterDay() {
        Sample former = exactly("a", "29").stated("2024-10-12").former();
        Sample later = exactly("b", "26").stated("2024-10-13");

        assertThat(isEarlier(former, later)).isTrue();
        assertThat(isEarlier(later, former)).isFalse();
    }

    @Test
    void ofTwoFormerNumbersTheDayDecides() {
        Sample one = exactly("a", "17").stated("2024-10-11").former();
        Sample other = exactly("a", "29").stated("2024-10-12").former();

        assertThat(isEarlier(one, other)).isTrue();
        assertThat(isEarlier(other, one)).isFalse();
    }

    @Test
    void withoutADayNothingIsEarlier() {
        assertThat(isEarlier(exactly("a", "17"), exactly("b", "29").stated("2024-10-12")))
                .isFalse();
    }
}
