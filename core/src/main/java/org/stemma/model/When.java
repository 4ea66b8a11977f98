package org.stemma.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of calendar time and how it is known.
 *
 * @param start first moment, local to the zone where one is known
 * @param end the moment after the last, later than {@code start}: the day 11 February ends at 12 February 00:00
 * @param granularity how fine it was named
 * @param zone the zone, where it was named
 * @param value TIMEX3 value: {@code 2025-02-11}, {@code 2025-W07}, {@code 2024-SU}, {@code 2025-01-06TNI}; for
 *     {@link Granularity#INTERVAL} an ISO 8601 interval {@code 2025-01-06/2025-01-31} with inclusive days
 * @param basis how it is known
 * @param because the words it rests on; may be of several articles when inferred
 */
public record When(
        LocalDateTime start,
        LocalDateTime end,
        Granularity granularity,
        Optional<ZoneOffset> zone,
        String value,
        Basis basis,
        List<Citation> because) {
    public When {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "a stretch of time that ends at " + end + " before it starts at " + start);
        }
        because = List.copyOf(because);
    }

    /** One day. */
    public static When day(LocalDate day, Basis basis, List<Citation> because) {
        return new When(
                day.atStartOfDay(),
                day.plusDays(1).atStartOfDay(),
                Granularity.DAY,
                Optional.empty(),
                day.toString(),
                basis,
                because);
    }

    /** The days from {@code first} to {@code last}, both included; a single day has the granularity of a day. */
    public static When days(LocalDate first, LocalDate last, Basis basis, List<Citation> because) {
        if (first.equals(last)) {
            return day(first, basis, because);
        }
        return new When(
                first.atStartOfDay(),
                last.plusDays(1).atStartOfDay(),
                Granularity.INTERVAL,
                Optional.empty(),
                first + "/" + last,
                basis,
                because);
    }

    /** The first day that it touches. */
    public LocalDate firstDay() {
        return start.toLocalDate();
    }

    /** The last day that it touches. */
    public LocalDate lastDay() {
        return end.minusNanos(1).toLocalDate();
    }

    /** Whether it lies within one day. */
    public boolean isWithinADay() {
        return firstDay().equals(lastDay());
    }

    /** The moment half way between its ends. */
    public LocalDateTime midpoint() {
        return start.plus(Duration.between(start, end).dividedBy(2));
    }

    /** Whether they share a moment. */
    public boolean overlaps(When other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether it is over when {@code other} begins. */
    public boolean isBefore(When other) {
        return !end.isAfter(other.start);
    }

    /** Whether all of {@code other} lies in it. */
    public boolean contains(When other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** The same time on another basis. */
    public When withBasis(Basis newBasis, List<Citation> newBecause) {
        return new When(start, end, granularity, zone, value, newBasis, newBecause);
    }
}
