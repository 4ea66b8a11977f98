package org.stemma.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calendar values of TIMEX3: from text to interval and back. */
final class Timex {
    private static final Pattern VALUE = Pattern.compile("(BC|FY)?(\\d{2,4})(?:-(.+))?");
    private static final Pattern WEEK = Pattern.compile("W(\\d{2})(-WE)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{2})(?:-(\\d{2}))?");
    private static final Map<String, Integer> SEASON_START = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    private Timex() {}

    /** The interval of a calendar value, or nothing if it is none or impossible (30 February). */
    static Optional<When> interval(String timex) {
        Matcher value = VALUE.matcher(timex);
        if (!value.matches()) {
            return Optional.empty();
        }
        String era = value.group(1) == null ? "" : value.group(1);
        String digits = value.group(2);
        int number = Integer.parseInt(digits);
        if (value.group(3) == null) {
            return era.equals("BC") ? Optional.of(beforeChrist(digits, timex)) : Optional.of(years(digits, timex));
        }
        int year = era.equals("BC") ? 1 - number : number;
        return digits.length() == 4 ? within(year, value.group(3), timex) : Optional.empty();
    }

    private static Optional<When> within(int year, String rest, String timex) {
        Matcher month = MONTH.matcher(rest);
        if (month.matches()) {
            return month(year, Integer.parseInt(month.group(1)), Optional.ofNullable(month.group(2)), timex);
        }
        Matcher week = WEEK.matcher(rest);
        if (week.matches()) {
            return week(year, Integer.parseInt(week.group(1)), week.group(2) != null, timex);
        }
        if (rest.length() == 2 && (rest.charAt(0) == 'Q' || rest.charAt(0) == 'H')) {
            return piece(year, rest, timex);
        }
        Integer season = SEASON_START.get(rest);
        if (season != null) {
            return Optional.of(months(LocalDate.of(year, season, 1), 3, Granularity.SEASON, timex));
        }
        return Festivals.day(rest, year).map(day -> When.day(day, Basis.STATED, List.of()));
    }

    private static Optional<When> month(int year, int month, Optional<String> day, String timex) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth found = YearMonth.of(year, month);
        if (day.isEmpty()) {
            return Optional.of(months(found.atDay(1), 1, Granularity.MONTH, timex));
        }
        int number = Integer.parseInt(day.get());
        return found.isValidDay(number)
                ? Optional.of(stretch(found.atDay(number), found.atDay(number).plusDays(1), Granularity.DAY, timex))
                : Optional.empty();
    }

    private static Optional<When> week(int year, int number, boolean weekend, String timex) {
        LocalDate monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(number - 1L);
        if (number < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            return Optional.empty();
        }
        return Optional.of(
                weekend
                        ? stretch(monday.plusDays(5), monday.plusWeeks(1), Granularity.INTERVAL, timex)
                        : stretch(monday, monday.plusWeeks(1), Granularity.WEEK, timex));
    }

    private static Optional<When> piece(int year, String rest, String timex) {
        int number = rest.charAt(1) - '0';
        int length = rest.charAt(0) == 'Q' ? 3 : 6;
        if (number < 1 || number > 12 / length) {
            return Optional.empty();
        }
        Granularity granularity = length == 3 ? Granularity.QUARTER : Granularity.INTERVAL;
        return Optional.of(months(LocalDate.of(year, length * (number - 1) + 1, 1), length, granularity, timex));
    }

    private static When years(String digits, String timex) {
        int span = digits.length() == 4 ? 1 : digits.length() == 3 ? 10 : 100;
        LocalDate first = LocalDate.of(Integer.parseInt(digits) * span, 1, 1);
        return stretch(first, first.plusYears(span), ofYears(span), timex);
    }

    private static When beforeChrist(String digits, String timex) {
        int span = digits.length() == 4 ? 1 : digits.length() == 3 ? 10 : 100;
        int last = 1 - Integer.parseInt(digits) * span;
        LocalDate first = LocalDate.of(last - span + 1, 1, 1);
        return stretch(first, first.plusYears(span), ofYears(span), timex);
    }

    private static Granularity ofYears(int span) {
        return span == 1 ? Granularity.YEAR : span == 10 ? Granularity.DECADE : Granularity.CENTURY;
    }

    private static When months(LocalDate first, int length, Granularity granularity, String timex) {
        return stretch(first, first.plusMonths(length), granularity, timex);
    }

    private static When stretch(LocalDate first, LocalDate after, Granularity granularity, String timex) {
        return new When(
                first.atStartOfDay(),
                after.atStartOfDay(),
                granularity,
                Optional.empty(),
                timex,
                Basis.STATED,
                List.of());
    }

    /** The value of the day, week, month, year, decade or century that holds a day. */
    static String name(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> year(day.getYear()) + format("-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
            case WEEKS ->
                year(day.get(IsoFields.WEEK_BASED_YEAR)) + format("-W%02d", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHS -> year(day.getYear()) + format("-%02d", day.getMonthValue());
            case DECADES -> counted(day.getYear(), 10, "%03d");
            case CENTURIES -> counted(day.getYear(), 100, "%02d");
            default -> year(day.getYear());
        };
    }

    /** Four digits, with {@code BC} for the year 0 and before. */
    static String year(int year) {
        return counted(year, 1, "%04d");
    }

    private static String counted(int year, int span, String format) {
        return year > 0 ? format(format, year / span) : "BC" + format(format, (1 - year) / span);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
