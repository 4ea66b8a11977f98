package org.stemma.read.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Quantity;
import org.stemma.model.Span;

class QuantityReaderTest {
    private static ReadQuantity only(String text) {
        List<ReadQuantity> found = QuantityReader.read(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static String show(Quantity quantity) {
        return quantity.low().map(BigDecimal::toPlainString).orElse("") + ".."
                + quantity.high().map(BigDecimal::toPlainString).orElse("") + " " + quantity.unit() + " "
                + quantity.bound();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 boats | 12..12 1 EXACT",
                "1,234,567 votes | 1234567..1234567 1 EXACT",
                "1 414 021 votes | 1414021..1414021 1 EXACT",
                "two dozen boats | 24..24 1 EXACT",
                "half a million boats | 500000..500000 1 EXACT",
                "a couple of days | 2..2 d EXACT",
                "a hundred and five boats | 105..105 1 EXACT",
                "two hundred and two thousand boats | 202000..202000 1 EXACT",
                "2.5bn boats | 2500000000..2500000000 1 EXACT",
                "35m of its phones | 35000000..35000000 1 EXACT",
                "35m high | 35..35 m EXACT",
                "two and a half million boats | 2500000..2500000 1 EXACT",
                "hundreds of miles | 200..999 [mi_i] VAGUE",
                "tens of thousands of boats | 20000..99999 1 VAGUE",
                "hundreds of thousands of boats | 200000..999999 1 VAGUE",
                "several hundred feet | 300..900 [ft_i] VAGUE",
                "dozens of boats | 24..99 1 VAGUE",
                "10 to 12 boats | 10..12 1 RANGE",
                "between one hundred and five hundred boats | 100..500 1 RANGE",
                "10-12 boats | 10..12 1 RANGE",
                "$10-12 million | 10000000..12000000 [USD] RANGE",
                "between $48,000 and $90,000 a year | 48000..90000 [USD]/a RANGE",
                "about 12 boats | 12..12 1 ABOUT",
                "just under 20% | ..20 % UNDER",
                "no fewer than 12 boats | 12.. 1 AT_LEAST",
                "as many as 12 boats | ..12 1 AT_MOST",
                "well over 12 boats | 12.. 1 OVER",
                "12 or more boats | 12.. 1 AT_LEAST",
                "£5m | 5000000..5000000 [GBP] EXACT",
                "US$2.5 billion | 2500000000..2500000000 [USD] EXACT",
                "AUD1.5m | 1500000..1500000 [AUD] EXACT",
                "20 million euros | 20000000..20000000 [EUR] EXACT",
                "60 percentage points | 60..60 {percentage point} EXACT",
                "60 basis points | 60..60 {basis point} EXACT",
                "500,000 barrels a day | 500000..500000 [bbl_us]/d EXACT",
                "90 kilometres per hour | 90..90 km/h EXACT",
                "a 20-kilometre zone | 20..20 km EXACT",
                "minus 5 degrees Celsius | -5..-5 Cel EXACT",
                "half an hour | 0.5..0.5 h EXACT",
                "a 64-year-old | 64..64 a EXACT",
                "one in five boats | 0.2..0.2 {of one} EXACT",
                "halved the fleet | 0.5..0.5 {of one} EXACT",
                "a threefold rise | 3..3 {time} EXACT",
                "a year and a half | 1.5..1.5 a EXACT",
                "two years and a half | 2.5..2.5 a EXACT",
                "an hour and a half | 1.5..1.5 h EXACT",
                "plus or minus three percentage points | 3..3 {percentage point} EXACT",
                "a high of 13C | 13..13 Cel EXACT",
            })
    void aQuantityIsReadWithItsUnitAndBound(String text, String expected) {
        assertThat(show(only(text).quantity())).as(text).isEqualTo(expected);
    }

    @Test
    void aParenthesisedConversionIsOneFigureNotTwo() {
        ReadQuantity read = only("about 500 sq miles (1,300 sq km) of forest");
        assertThat(show(read.quantity())).isEqualTo("1300..1300 km2 ABOUT");
        assertThat(read.converted().map(QuantityReaderTest::show)).contains("500..500 [mi_i]2 ABOUT");
        assertThat(read.span()).isEqualTo(new Span(0, 32));
    }

    @Test
    void aSumInBracketsOfAnotherCurrencyIsTheSameSum() {
        ReadQuantity read = only("a grant of €20 million ($22 million)");
        assertThat(show(read.quantity())).isEqualTo("20000000..20000000 [EUR] EXACT");
        assertThat(read.converted().map(QuantityReaderTest::show)).contains("22000000..22000000 [USD] EXACT");
    }

    @Test
    void aPercentageInBracketsIsAFigureOfItsOwn() {
        assertThat(QuantityReader.read("12 boats (40%)")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the dam failed on 8 September | DATE",
                "the dam of 1937 held | DATE",
                "the dam failed on 2021-03-04 | DATE",
                "since the 1990s | DECADE",
                "at 6:30 in the evening | CLOCK",
                "at 6 p.m. | CLOCK",
                "call 641-228-1820 | PHONE",
                "they won 3-1 | SCORE",
                "he lives at 12 Harbour Street | ADDRESS",
                "they took Route 66 | ROAD",
                "the A320 landed | ROAD",
                "the COVID-19 ward | NAME",
                "the third boat | ORDINAL",
                "on the 32nd floor | FLOOR",
                "see page 12 | LABEL",
                "the new iPhone 11 | NAME",
                "she told 60 Minutes so | NAME",
                "a Boeing 777F landed | NAME",
                "the fund filed its 13F form | NAME",
                "Selna%2C a town | WEB",
            })
    void numbersThatAreNoFiguresAreToldApart(String text, Reason reason) {
        assertThat(QuantityReader.read(text))
                .as(text)
                .isNotEmpty()
                .allSatisfy(read -> assertThat(read.toldApart()).contains(reason));
    }

    @Test
    void fromToAfterAChangeIsTwoNumbersAndNotARange() {
        assertThat(QuantityReader.read("The level rose from 10 to 12 metres.")).hasSize(2);
        assertThat(QuantityReader.read("Boats from 10 to 12 metres.")).hasSize(1);
    }

    @Test
    void randomTextGivesSpansInRangeInOrderAndNoException() {
        String[] pieces = {
            "12",
            "1,300",
            "3.5",
            ".5",
            "½",
            "three",
            "hundred",
            "thousand",
            "a",
            "half",
            "of",
            "and",
            "to",
            "from",
            "between",
            "-",
            "–",
            "(",
            ")",
            "$",
            "£",
            "€",
            "%",
            "percent",
            "km",
            "sq",
            "miles",
            "m",
            "bn",
            "k",
            "over",
            "at",
            "least",
            "about",
            "per",
            "day",
            "an",
            "hour",
            "dozen",
            "dozens",
            "tens",
            "third",
            "th",
            "2nd",
            "May",
            "2019",
            ":",
            "/",
            ".",
            ",",
            "or",
            "more",
            "people",
            "in",
            "\uD83D\uDE00",
            "one",
            "twice",
            "doubled",
            "couple",
            "few",
            "several",
            "A320",
            "point",
            "e10",
            "minus",
            "°",
            "C",
            "old",
            "year",
            "No",
            "+",
            "=",
            ">",
            "'",
            "\u00a0",
            "\n",
            "US",
            "\u202f"
        };
        long seed = 20240812L;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(14);
            for (int i = 0; i < length; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String soup = text.toString();
            int last = 0;
            for (ReadQuantity read : QuantityReader.read(soup)) {
                assertThat(read.span().end()).as("seed %d: %s", seed, soup).isLessThanOrEqualTo(soup.length());
                assertThat(read.span().start()).as("seed %d: %s", seed, soup).isGreaterThanOrEqualTo(last);
                assertThat(read.span().contains(read.number()))
                        .as("seed %d: %s", seed, soup)
                        .isTrue();
                last = read.span().end();
            }
        }
    }

    @Test
    void aTextOfAMegabyteIsReadInLinearTime() {
        String sentence = "Between 10 and 12 people of 3,000 lost about $5 million (€4.5 million) in 2019, or 2-1. ";
        String text = sentence.repeat(1_000_000 / sentence.length());
        assertThat(assertTimeout(
                        Duration.ofMinutes(3), // a busy machine; what is quadratic takes hours
                        () -> QuantityReader.read(text)))
                .isNotEmpty();
    }
}
