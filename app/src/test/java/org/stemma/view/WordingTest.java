package org.stemma.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.Basis;
import org.stemma.model.Granularity;
import org.stemma.model.Quantity;
import org.stemma.model.Unit;
import org.stemma.model.When;

class WordingTest {
    @Test
    void aDescriptionIsOneWhereverInASentenceItStands() {
        assertThat(Wording.withinSentence("The finance ministry")).isEqualTo("the finance ministry");
        assertThat(Wording.withinSentence("Two officials")).isEqualTo("two officials");
        assertThat(Wording.withinSentence("The Hague")).isEqualTo("The Hague");
        assertThat(Wording.withinSentence("Thea lind")).isEqualTo("Thea lind");
        assertThat(Wording.withinSentence("A")).isEqualTo("A");
        assertThat(Wording.withinSentence("Its head, the judge,")).isEqualTo("its head, the judge");
    }

    private static String quantity(String number, Quantity.Bound bound, String unit) {
        return Wording.quantity(Quantity.of(new BigDecimal(number), bound, new Unit(unit)));
    }

    @Test
    void aQuantityIsANumberWithItsBoundAndUnit() {
        assertThat(quantity("3", Quantity.Bound.AT_LEAST, "{person}")).isEqualTo("≥ 3 people");
        assertThat(quantity("1", Quantity.Bound.EXACT, "{person}")).isEqualTo("1 person");
        assertThat(quantity("2000", Quantity.Bound.OVER, "{person}")).isEqualTo("> 2,000 people");
        assertThat(quantity("20", Quantity.Bound.UNDER, "%")).isEqualTo("< 20%");
        assertThat(quantity("22", Quantity.Bound.ABOUT, "[mi_i]")).isEqualTo("≈ 22 mi");
        assertThat(quantity("180000000", Quantity.Bound.EXACT, "[EUR]")).isEqualTo("180,000,000 EUR");
        assertThat(quantity("1850", Quantity.Bound.EXACT, "m3/s")).isEqualTo("1,850 m³/s");
        assertThat(quantity("12", Quantity.Bound.EXACT, "{house}")).isEqualTo("12 (house)");
        assertThat(quantity("7", Quantity.Bound.EXACT, "1")).isEqualTo("7");
    }

    @Test
    void aRangeHasBothEnds() {
        Quantity range = new Quantity(
                Optional.of(new BigDecimal("10")),
                Optional.of(new BigDecimal("12")),
                false,
                false,
                new Unit("km2"),
                Quantity.Bound.RANGE);

        assertThat(Wording.quantity(range)).isEqualTo("10–12 km²");
    }

    @Test
    void convertedNumbersAreShownToTwoDecimals() {
        assertThat(Wording.number(new BigDecimal("1294.994055168"))).isEqualTo("1,294.99");
        assertThat(Wording.number(new BigDecimal("0.0625"))).isEqualTo("0.0625");
        assertThat(Wording.number(new BigDecimal("-1234567"))).isEqualTo("-1,234,567");
    }

    @Test
    void anHourThatIsOnlyAssumedIsNotShown() {
        LocalDateTime moment = LocalDateTime.of(2024, 10, 8, 4, 10);
        When stated = new When(
                moment,
                moment.plusMinutes(1),
                Granularity.INSTANT,
                Optional.empty(),
                "2024-10-08T04:10",
                Basis.STATED,
                List.of());

        assertThat(Wording.known(stated)).isEqualTo("8 Oct 2024 04:10");
        assertThat(Wording.known(stated.withBasis(Basis.ASSUMED, List.of()))).isEqualTo("8 Oct 2024");
    }

    @Test
    void daysOfAMonthAreWrittenShort() {
        assertThat(Wording.when(
                        When.days(LocalDate.of(2024, 10, 8), LocalDate.of(2024, 10, 15), Basis.STATED, List.of())))
                .isEqualTo("8–15 Oct 2024");
        assertThat(Wording.when(
                        When.days(LocalDate.of(2024, 9, 30), LocalDate.of(2024, 10, 2), Basis.STATED, List.of())))
                .isEqualTo("30 Sep–2 Oct 2024");
    }
}
