package org.stemma.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves symbolic dates: a function of the date and the anchors, nothing else. */
final class Calendar {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");
    private static final Map<String, Integer> SEASON_START = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    private Calendar() {}

    static Optional<When> resolve(SymbolicDate date, Anchors anchors) {
        return switchOn(date, anchors);
    }

    private static Optional<When> switchOn(SymbolicDate date, Anchors anchors) {
        if (date instanceof SymbolicDate.Fixed fixed) {
            return interval(fixed.timex()).map(when -> part(when, fixed.modifier()));
        }
        if (date instanceof SymbolicDate.Present) {
            return anchors.published();
        }
        if (date instanceof SymbolicDate.Weekday weekday) {
            return anchor(weekday.from(), anchors)
                    .filter(When::isWithinADay)
                    .map(anchor -> part(day(weekday(weekday, anchor.firstDay())), weekday.modifier()));
        }
        if (date instanceof SymbolicDate.Offset offset) {
            return anchor(offset.from(), anchors).flatMap(anchor -> offset(offset, anchor));
        }
        if (date instanceof SymbolicDate.Yearless yearless) {
            return anchor(yearless.from(), anchors).flatMap(anchor -> yearless(yearless, anchor));
        }
        if (date instanceof SymbolicDate.Range range) {
            return resolve(range.from(), anchors)
                    .flatMap(from -> resolve(range.to(), anchors)
                            .filter(to -> from.start().isBefore(to.end()))
                            .map(to -> When.days(from.firstDay(), to.lastDay(), Basis.STATED, List.of())));
        }
        return Optional.empty();
    }

    static String timex(SymbolicDate date, Anchors anchors) {
        Optional<When> when = resolve(date, anchors);
        if (when.isPresent() && !(date instanceof SymbolicDate.Present)) {
            return when.get().value();
        }
        if (date instanceof SymbolicDate.Fixed fixed) {
            return fixed.timex();
        }
        if (date instanceof SymbolicDate.Yearless yearless) {
            return yearless.timex();
        }
        if (date instanceof SymbolicDate.Weekday weekday) {
            return "XXXX-WXX-" + weekday.day().getValue();
        }
        if (date instanceof SymbolicDate.Length length) {
            return length.timex();
        }
        if (date instanceof SymbolicDate.Repeating repeating) {
            return repeating.timex();
        }
        if (date instanceof SymbolicDate.Vague vague) {
            return vague.direction() == SymbolicDate.Direction.FUTURE ? "FUTURE_REF" : "PAST_REF";
        }
        return date instanceof SymbolicDate.Present ? "PRESENT_REF" : "XXXX-XX-XX";
    }

    private static Optional<When> anchor(SymbolicDate.Anchor from, Anchors anchors) {
        return from == SymbolicDate.Anchor.PREVIOUS ? anchors.previous() : anchors.published();
    }

    private static LocalDate weekday(SymbolicDate.Weekday weekday, LocalDate anchor) {
        DayOfWeek day = weekday.day();
        return switch (weekday.direction()) {
            case PAST -> anchor.with(TemporalAdjusters.previous(day));
            case RECENT, NEAREST -> anchor.with(TemporalAdjusters.previousOrSame(day));
            case SAME -> anchor.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
            case FUTURE -> anchor.with(TemporalAdjusters.next(day));
        };
    }

    private static Optional<When> offset(SymbolicDate.Offset offset, When anchor) {
        LocalDate day = anchor.firstDay();
        LocalDate moved = offset.unit().isDateBased() ? day.plus(offset.amount(), offset.unit()) : day;
        Optional<When> when = offset.unit().isDateBased()
                ? interval(name(moved, offset.unit()))
                : Optional.of(
                        day(anchor.start().plus(offset.amount(), offset.unit()).toLocalDate()));
        return when.map(found -> part(found, offset.modifier()));
    }

    private static String name(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> day.toString();
            case WEEKS ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHS -> YearMonth.from(day).toString();
            case DECADES -> String.format(Locale.ROOT, "%03d", day.getYear() / 10);
            case CENTURIES -> String.format(Locale.ROOT, "%02d", day.getYear() / 100);
            default -> String.format(Locale.ROOT, "%04d", day.getYear());
        };
    }

    private static Optional<When> yearless(SymbolicDate.Yearless yearless, When anchor) {
        int year = anchor.firstDay().getYear();
        When best = null;
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            Optional<When> when =
                    interval(yearless.timex().replace("XXXX", String.format(Locale.ROOT, "%04d", candidate)));
            if (when.isPresent() && fits(yearless.direction(), when.get(), anchor, year == candidate)) {
                if (best == null || nearer(yearless.direction(), when.get(), best, anchor)) {
                    best = when.get();
                }
            }
        }
        return Optional.ofNullable(best).map(when -> part(when, yearless.modifier()));
    }

    private static boolean fits(SymbolicDate.Direction direction, When when, When anchor, boolean sameYear) {
        return switch (direction) {
            case PAST -> when.isBefore(anchor);
            case RECENT -> !anchor.end().isBefore(when.start());
            case SAME -> sameYear;
            case FUTURE -> anchor.isBefore(when);
            case NEAREST -> true;
        };
    }

    private static boolean nearer(SymbolicDate.Direction direction, When when, When best, When anchor) {
        long a = Math.abs(ChronoUnit.DAYS.between(anchor.midpoint(), when.midpoint()));
        long b = Math.abs(ChronoUnit.DAYS.between(anchor.midpoint(), best.midpoint()));
        return direction == SymbolicDate.Direction.RECENT ? when.start().isAfter(best.start()) : a < b;
    }

    /** The interval of a TIMEX3 calendar value, or nothing if it is none or impossible (30 February). */
    static Optional<When> interval(String timex) {
        Matcher day = DAY.matcher(timex);
        if (day.matches()) {
            YearMonth month = month(day.group(1), day.group(2));
            int number = Integer.parseInt(day.group(3));
            return month != null && month.isValidDay(number) ? Optional.of(day(month.atDay(number))) : Optional.empty();
        }
        Matcher month = MONTH.matcher(timex);
        if (month.matches()) {
            YearMonth found = month(month.group(1), month.group(2));
            return found == null
                    ? Optional.empty()
                    : Optional.of(stretch(found.atDay(1), found.plusMonths(1).atDay(1), Granularity.MONTH, timex));
        }
        Matcher week = WEEK.matcher(timex);
        if (week.matches()) {
            int number = Integer.parseInt(week.group(2));
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(DayOfWeek.MONDAY)
                    .plusWeeks(number - 1L);
            return number < 1 || number > 53
                    ? Optional.empty()
                    : Optional.of(stretch(monday, monday.plusWeeks(1), Granularity.WEEK, timex));
        }
        Matcher quarter = QUARTER.matcher(timex);
        if (quarter.matches()) {
            LocalDate first =
                    LocalDate.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2, 1);
            return Optional.of(stretch(first, first.plusMonths(3), Granularity.QUARTER, timex));
        }
        Matcher season = SEASON.matcher(timex);
        if (season.matches()) {
            LocalDate first =
                    LocalDate.of(Integer.parseInt(season.group(1)), SEASON_START.getOrDefault(season.group(2), 3), 1);
            return Optional.of(stretch(first, first.plusMonths(3), Granularity.SEASON, timex));
        }
        return YEARS.matcher(timex).matches() ? Optional.of(years(timex)) : Optional.empty();
    }

    private static When years(String timex) {
        int span = timex.length() == 4 ? 1 : timex.length() == 3 ? 10 : 100;
        Granularity granularity = span == 1 ? Granularity.YEAR : span == 10 ? Granularity.DECADE : Granularity.CENTURY;
        LocalDate first = LocalDate.of(Integer.parseInt(timex) * span, 1, 1);
        return stretch(first, first.plusYears(span), granularity, timex);
    }

    private static @org.jspecify.annotations.Nullable YearMonth month(String year, String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12 ? YearMonth.of(Integer.parseInt(year), number) : null;
    }

    private static When day(LocalDate day) {
        return When.day(day, Basis.STATED, List.of());
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

    private static When part(When when, SymbolicDate.Modifier modifier) {
        if (modifier == SymbolicDate.Modifier.NONE) {
            return when;
        }
        if (when.granularity() == Granularity.DAY) {
            return partOfDay(when, modifier);
        }
        long days = ChronoUnit.DAYS.between(when.start(), when.end());
        LocalDateTime third = when.start().plusDays(Math.max(1, days / 3));
        LocalDateTime lastThird = when.end().minusDays(Math.max(1, days / 3));
        return switch (modifier) {
            case START -> with(when, when.start(), third, when.granularity(), when.value());
            case MID -> with(when, third, lastThird, when.granularity(), when.value());
            case END -> with(when, lastThird, when.end(), when.granularity(), when.value());
            default -> when;
        };
    }

    private static When partOfDay(When day, SymbolicDate.Modifier modifier) {
        return switch (modifier) {
            case MORNING -> hours(day, 5, 12, "TMO");
            case AFTERNOON -> hours(day, 12, 18, "TAF");
            case EVENING -> hours(day, 17, 23, "TEV");
            case NIGHT -> hours(day, 18, 30, "TNI");
            case DAYTIME -> hours(day, 6, 18, "TDT");
            default -> day;
        };
    }

    private static When hours(When day, int from, int to, String code) {
        return with(
                day,
                day.start().plusHours(from),
                day.start().plusHours(to),
                Granularity.PART_OF_DAY,
                day.value() + code);
    }

    private static When with(When when, LocalDateTime start, LocalDateTime end, Granularity granularity, String value) {
        if (!start.isBefore(end)) {
            return when;
        }
        return new When(start, end, granularity, when.zone(), value, when.basis(), when.because());
    }
}
