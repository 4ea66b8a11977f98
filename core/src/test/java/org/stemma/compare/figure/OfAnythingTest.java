package org.stemma.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.compare.figure.Sample.about;
import static org.stemma.compare.figure.Sample.atLeast;
import static org.stemma.compare.figure.Sample.between;
import static org.stemma.compare.figure.Sample.exactly;
import static org.stemma.compare.figure.Sample.over;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.model.Measure.Nature;
import org.stemma.model.Quantity.Bound;

/** One line for each ground on which two figures of a measure that anything has are taken, or not taken, for one thing. */
class OfAnythingTest {
    private static final String PIPELINE = "the review of the Keystone pipeline lasted before regulators rejected it";
    private static final String SAME_PIPELINE = "regulators rejected the Keystone pipeline after a review that lasted";

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void theWordsBesideANumberOfAnythingTellWhetherItIsOneThing(String pair, Sample a, Sample b, boolean one) {
        assertThat(OfAnything.isOneThing(a.comparand(), b.comparand())).isEqualTo(one);
        assertThat(OfAnything.isOneThing(b.comparand(), a.comparand())).isEqualTo(one);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(
                        "seven years of one review in two articles",
                        of("x", "7").context(PIPELINE),
                        of("y", "7").context(SAME_PIPELINE),
                        true),
                Arguments.of(
                        "seven years and eight of one review in two articles",
                        of("x", "7").context(PIPELINE),
                        of("y", "8").context(SAME_PIPELINE),
                        true),
                Arguments.of(
                        "seven years and eight in one article",
                        of("x", "7").context(PIPELINE),
                        of("x", "8").context(SAME_PIPELINE),
                        false),
                Arguments.of(
                        "seven years and eight in one article, of two claimants",
                        of("x", "7").by("regulator").context(PIPELINE),
                        of("x", "8").by("company").context(SAME_PIPELINE),
                        true),
                Arguments.of(
                        "to eight from seven in one article",
                        of("x", "8").insteadOf("7").context(PIPELINE),
                        of("x", "7").former().context(PIPELINE),
                        true),
                Arguments.of(
                        "seven years and seventy",
                        of("x", "7").context(PIPELINE),
                        of("y", "70").context(SAME_PIPELINE),
                        false),
                Arguments.of(
                        "two numbers without a word in common",
                        of("x", "47").context(PIPELINE),
                        of("y", "47").context("the ferry crossed the strait at night"),
                        false),
                Arguments.of(
                        "more than 40 beside 95 in one article",
                        over("x", "40")
                                .unit("min")
                                .measure("duration", Nature.EVENT)
                                .context(PIPELINE),
                        of("x", "95").context(SAME_PIPELINE),
                        false),
                Arguments.of(
                        "two to three, and two, in one article",
                        between("x", "2", "3", Bound.RANGE)
                                .measure("duration", Nature.EVENT)
                                .context(PIPELINE),
                        of("x", "2").context(SAME_PIPELINE),
                        true),
                Arguments.of(
                        "about 1,400 and 1,373 in one article",
                        about("x", "1400").measure("distance", Nature.PROPERTY).context(PIPELINE),
                        exactly("x", "1373")
                                .measure("distance", Nature.PROPERTY)
                                .context(SAME_PIPELINE),
                        true),
                Arguments.of(
                        "different distances of launches weeks apart",
                        exactly("x", "550")
                                .measure("distance", Nature.PROPERTY)
                                .stated("2024-08-28")
                                .context(PIPELINE),
                        exactly("y", "770")
                                .measure("distance", Nature.PROPERTY)
                                .stated("2024-11-26")
                                .context(SAME_PIPELINE),
                        false),
                Arguments.of(
                        "different prices weeks apart",
                        exactly("x", "550")
                                .measure("price", Nature.STOCK)
                                .stated("2024-08-28")
                                .context(PIPELINE),
                        exactly("y", "770")
                                .measure("price", Nature.STOCK)
                                .stated("2024-11-26")
                                .context(SAME_PIPELINE),
                        true),
                Arguments.of(
                        "the ages of two people",
                        exactly("x", "57")
                                .measure("age", Nature.PROPERTY)
                                .of("Anna Weld")
                                .context(PIPELINE),
                        exactly("y", "57")
                                .measure("age", Nature.PROPERTY)
                                .of("Rolf Marten")
                                .context(SAME_PIPELINE),
                        false),
                Arguments.of(
                        "one person, by full name and by surname",
                        exactly("x", "57")
                                .measure("age", Nature.PROPERTY)
                                .of("Anna Weld")
                                .context(PIPELINE),
                        exactly("y", "57")
                                .measure("age", Nature.PROPERTY)
                                .of("Weld")
                                .context(SAME_PIPELINE),
                        true),
                Arguments.of(
                        "voters asked in two places",
                        exactly("x", "420")
                                .measure("voter", Nature.UNKNOWN)
                                .of("likely Florida voters")
                                .context(PIPELINE),
                        exactly("y", "400")
                                .measure("voter", Nature.UNKNOWN)
                                .of("likely Ohio voters")
                                .context(SAME_PIPELINE),
                        false),
                Arguments.of(
                        "voters, and likely voters",
                        exactly("x", "420")
                                .measure("voter", Nature.UNKNOWN)
                                .of("voters")
                                .context(PIPELINE),
                        exactly("y", "400")
                                .measure("voter", Nature.UNKNOWN)
                                .of("likely voters")
                                .context(SAME_PIPELINE),
                        true),
                Arguments.of(
                        "shares of two groups",
                        exactly("x", "64")
                                .unit("%")
                                .measure("share", Nature.UNKNOWN)
                                .of("voters")
                                .context(PIPELINE),
                        exactly("y", "40")
                                .unit("%")
                                .measure("share", Nature.UNKNOWN)
                                .of("farms")
                                .context(SAME_PIPELINE),
                        false));
    }

    @Test
    void aShareIsOfAnythingUnlessItsMeasureIsAShare() {
        assertThat(OfAnything.holds(exactly("x", "20")
                        .unit("%")
                        .measure("population", Nature.STOCK)
                        .comparand()))
                .isTrue();
        assertThat(OfAnything.holds(exactly("x", "20")
                        .unit("%")
                        .measure("share-held", Nature.STOCK)
                        .comparand()))
                .isFalse();
        assertThat(OfAnything.holds(atLeast("x", "20").comparand())).isFalse();
    }

    private static Sample of(String article, String value) {
        return exactly(article, value).measure("duration", Nature.EVENT);
    }
}
