package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private static final List<String> CODES = List.of(
            "km2",
            "[mi_i]2",
            "har",
            "[acr_us]",
            "km",
            "[mi_i]",
            "[ft_i]",
            "kg",
            "[lb_av]",
            "[ston_av]",
            "L",
            "[gal_us]",
            "[bbl_us]",
            "Cel",
            "[degF]",
            "K",
            "km/h",
            "[mi_i]/h",
            "[kn_i]",
            "kW.h",
            "J",
            "h",
            "d",
            "a",
            "%",
            "{of one}",
            "MBy",
            "bit",
            "hPa",
            "mm[Hg]",
            "L/d",
            "[gal_us]/min");

    @Test
    void aSquareMileIsExactlySoManySquareMetres() {
        assertThat(Units.convert(BigDecimal.ONE, new Unit("[mi_i]2"), new Unit("m2")))
                .contains(new BigDecimal("2589988.110336"));
    }

    @Test
    void waterFreezesAtThirtyTwoFahrenheit() {
        assertThat(Units.convert(new BigDecimal("32"), new Unit("[degF]"), new Unit("Cel")))
                .hasValueSatisfying(celsius -> assertThat(celsius).isEqualByComparingTo("0"));
    }

    @Test
    void halfOfSomethingIsFiftyPercentOfIt() {
        assertThat(Units.convert(new BigDecimal("0.5"), Unit.SHARE, Unit.PERCENT))
                .contains(new BigDecimal("50"));
    }

    @Test
    void ratesConvertOnBothSides() {
        assertThat(Units.convert(new BigDecimal("1440"), new Unit("L/d"), new Unit("L/min")))
                .contains(BigDecimal.ONE);
    }

    @Test
    void moneyIsNeverConverted() {
        assertThat(Units.convert(BigDecimal.ONE, new Unit("[USD]"), new Unit("[EUR]")))
                .isEmpty();
    }

    @Test
    void percentagePointsAreNotPercent() {
        assertThat(Units.areComparable(Unit.PERCENT, Unit.PERCENTAGE_POINT)).isFalse();
    }

    @Test
    void aBoundStaysWhenAQuantityIsConverted() {
        Quantity miles = Quantity.of(BigDecimal.TEN, Quantity.Bound.OVER, new Unit("[mi_i]"));
        assertThat(Units.convert(miles, new Unit("km")))
                .contains(new Quantity(
                        Optional.of(new BigDecimal("16.09344")),
                        Optional.empty(),
                        true,
                        false,
                        new Unit("km"),
                        Quantity.Bound.OVER));
    }

    @Test
    void thereAndBackGivesTheNumberOneStartedFrom() {
        long seed = 20250211L;
        Random random = new Random(seed);
        int tried = 0;
        for (String from : CODES) {
            for (String to : CODES) {
                Unit one = new Unit(from);
                Unit other = new Unit(to);
                if (!Units.areComparable(one, other)) {
                    continue;
                }
                for (int i = 0; i < 50; i++) {
                    BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000_000_000), random.nextInt(7));
                    BigDecimal there = Units.convert(value, one, other).orElseThrow();
                    assertThat(Units.convert(there, other, one).orElseThrow())
                            .as("%s %s in %s and back (seed %d)", value, from, to, seed)
                            .isEqualByComparingTo(value);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(2000);
    }
}
