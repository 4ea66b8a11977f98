package org.stemma.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** The days of movable festivals whose date can be computed. */
final class Festivals {
    private Festivals() {}

    /**
     * The day of a festival in a year, or nothing if the name is not one of those known or cannot be computed for the
     * year.
     *
     * @param code {@code EASTER}, {@code EASTER-2} (two days before it), {@code EASTER+49}, {@code THANKSGIVING},
     *     {@code RAMADAN} (its first day by the Umm al-Qura calendar, 1882 to 2077), {@code EID}
     */
    static Optional<LocalDate> day(String code, int year) {
        if (code.startsWith("EASTER")) {
            String offset = code.substring("EASTER".length());
            return Optional.of(easter(year).plusDays(offset.isEmpty() ? 0 : Integer.parseInt(offset)));
        }
        return switch (code) {
            case "THANKSGIVING" ->
                Optional.of(LocalDate.of(year, 11, 1)
                        .with(java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(4, java.time.DayOfWeek.THURSDAY)));
            case "RAMADAN" -> hijri(year, 9);
            case "EID" -> hijri(year, 10);
            default -> Optional.empty();
        };
    }

    /** The first day of an Islamic month that falls into a Gregorian year; the earlier one where two do. */
    private static Optional<LocalDate> hijri(int year, int month) {
        try {
            int hijriYear =
                    HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int candidate = hijriYear; candidate <= hijriYear + 1; candidate++) {
                LocalDate day = LocalDate.from(HijrahDate.of(candidate, month, 1));
                if (day.getYear() == year) {
                    return Optional.of(day);
                }
            }
            return Optional.empty();
        } catch (DateTimeException outsideTheTable) {
            return Optional.empty();
        }
    }

    /** Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991). */
    static LocalDate easter(int year) {
        int a = Math.floorMod(year, 19);
        int b = Math.floorDiv(year, 100);
        int c = Math.floorMod(year, 100);
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = Math.floorMod(19 * a + b - d - g + 15, 30);
        int i = c / 4;
        int k = c % 4;
        int l = Math.floorMod(32 + 2 * e + 2 * i - h - k, 7);
        int m = (a + 11 * h + 19 * l) / 433;
        int month = (h + l - 7 * m + 90) / 25;
        int day = (h + l - 7 * m + 33 * month + 19) % 32;
        return LocalDate.of(year, month, day);
    }
}
