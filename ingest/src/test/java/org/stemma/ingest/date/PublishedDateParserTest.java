package org.stemma.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.Granularity;
import org.stemma.model.When;

class PublishedDateParserTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-11 | 2025-02-11 |",
                "20250211 | 2025-02-11 |",
                "2025/2/11 | 2025-02-11 |",
                "2025.02.11 | 2025-02-11 |",
                "2025-02-11T09:30:00Z | 2025-02-11T09:30 | Z",
                "2025-02-11T09:30:15.123+01:00 | 2025-02-11T09:30 | +01:00",
                "2025-02-11T09:30-0500 | 2025-02-11T09:30 | -05:00",
                "2025-02-11 09:30:00 | 2025-02-11T09:30 |",
                "20250211T093015Z | 2025-02-11 |",
                "2025-02-11T00:00:00Z | 2025-02-11 |",
                "Tue, 11 Feb 2025 09:30:00 GMT | 2025-02-11T09:30 | Z",
                "Tue, 11 Feb 2025 09:30:00 +0200 | 2025-02-11T09:30 | +02:00",
                "Tue Feb 11 09:30:00 EST 2025 | 2025-02-11T09:30 | -05:00",
                "February 11, 2025 | 2025-02-11 |",
                "Feb. 11, 2025, 9:30 p.m. | 2025-02-11T21:30 |",
                "Tuesday 11 February 2025 09:30 GMT | 2025-02-11T09:30 | Z",
                "11th of February 2025 | 2025-02-11 |",
                "Published on Feb 11, 2025 at 12:05 AM EST | 2025-02-11T00:05 | -05:00",
                "20. Mai 2024 | 2024-05-20 |",
                "le 15 septembre 2009 | 2009-09-15 |",
                "13 de diciembre de 2023 | 2023-12-13 |",
                "15 августа 2016, 13:43 | 2016-08-15T13:43 |",
                "11.02.2025 | 2025-02-11 |",
                "25/12/2024 | 2024-12-25 |",
                "12/25/2024 | 2024-12-25 |",
                "5/5/18 | 2018-05-05 |",
                "1739266200 | 2025-02-11T09:30 | Z",
                "1739266200000 | 2025-02-11T09:30 | Z",
            })
    void aDateIsReadAsWritten(String written, String value, String zone) {
        When when = PublishedDateParser.parse(written, TODAY).when(List.of()).orElseThrow();
        assertThat(when.value()).isEqualTo(value);
        assertThat(when.zone().map(Object::toString).orElse(null)).isEqualTo(zone);
        assertThat(when.granularity()).isEqualTo(value.contains("T") ? Granularity.INSTANT : Granularity.DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9/5/18",
                "5/9/2018",
                "yesterday",
                "2025",
                "February 2025",
                "13/13/2024",
                "2025-02-30",
                "",
                "08:30"
            })
    void whatMayMeanTwoDaysOrNoneIsNotUnderstood(String written) {
        assertThat(PublishedDateParser.parse(written, TODAY)).isInstanceOf(PublishedDate.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01T00:00:00Z", "2050-09-30", "2025-06-03", "1970-01-01T00:00:00Z", "30 November 1799"})
    void aDayOnWhichNothingCanHaveBeenPublishedIsDistrusted(String written) {
        assertThat(PublishedDateParser.parse(written, TODAY)).isInstanceOf(PublishedDate.Distrusted.class);
    }

    @Test
    void tomorrowIsTrustedBecauseItIsTodayElsewhere() {
        assertThat(PublishedDateParser.parse("2025-06-02", TODAY)).isInstanceOf(PublishedDate.Day.class);
    }

    @Test
    void theOutletsOwnTimeGoesBeforeTheSameMomentInUtc() {
        assertThat(best("2023-12-22T18:30:00Z", "2023-12-18", "2023-12-23T05:30:00+11:00"))
                .hasValue(2);
        assertThat(best("2023-12-23T01:48:19Z", "December 22, 2023 at 8:48 p.m."))
                .hasValue(1);
    }

    @Test
    void anotherMomentDoesNotGoBeforeTheFirst() {
        assertThat(best("2023-12-22T18:30:00Z", "2023-12-23T06:30:00+11:00")).hasValue(0);
        assertThat(best("2023-12-22T18:30:00Z", "2023-12-20 11:12")).hasValue(0);
        assertThat(best("soon", "2023-12-22", "2023-12-23")).hasValue(1);
        assertThat(best("soon")).isEqualTo(OptionalInt.empty());
    }

    private static OptionalInt best(String... written) {
        return PublishedDateParser.best(List.of(written), TODAY);
    }
}
