package org.stemma.model;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the year of what comes every year, and the month of what comes every month. */
final class Yearly {
    private static final String ANY_MONTH = "XXXX-XX-";

    private static final String ANY_QUARTER = "-QX";

    /** In a narrative, how many times nearer a date of another year must be than the one of the same year. */
    private static final int OTHER_YEAR = 5;

    private Yearly() {}

    /** The occurrence that the direction picks, seen from the anchor. */
    static Optional<When> near(SymbolicDate.Yearless date, When anchor, boolean narrative) {
        When best = null;
        if (narrative && isByTense(date.direction())) {
            return told(date, anchor);
        }
        for (When when : candidates(date.timex(), anchor)) {
            if (fits(date, when, anchor) && (best == null || nearer(date.direction(), when, best, anchor))) {
                best = when;
            }
        }
        return Optional.ofNullable(best).map(when -> PartsOfTime.part(when, date.modifier()));
    }

    private static boolean isByTense(SymbolicDate.Direction direction) {
        return direction == SymbolicDate.Direction.NEAREST
                || direction == SymbolicDate.Direction.RECENT
                || direction == SymbolicDate.Direction.COMING;
    }

    /** In a narrative all is past, and it goes on rather than back: the tense does not tell the year. */
    private static Optional<When> told(SymbolicDate.Yearless date, When anchor) {
        When best = null;
        for (When when : candidates(date.timex(), anchor)) {
            if (best == null || fromTold(when, anchor) < fromTold(best, anchor)) {
                best = when;
            }
        }
        return Optional.ofNullable(best).map(when -> PartsOfTime.part(when, date.modifier()));
    }

    private static long fromTold(When when, When anchor) {
        boolean sameYear = when.start().getYear() == anchor.start().getYear();
        return distance(when, anchor) * (sameYear ? 1 : OTHER_YEAR);
    }

    /** The occurrence that lies within a stretch; one that begins in it (a winter) counts. */
    static Optional<When> within(SymbolicDate.PartOf part, When whole) {
        for (When when : candidates(part.timex(), whole)) {
            if (whole.contains(when)
                    || !when.start().isBefore(whole.start()) && when.start().isBefore(whole.end())) {
                return Optional.of(PartsOfTime.part(when, part.modifier()));
            }
        }
        return Optional.empty();
    }

    /** Occurrences from a year (or a month) before the anchor to one after, in order. */
    private static List<When> candidates(String timex, When anchor) {
        List<When> found = new ArrayList<>();
        if (timex.startsWith(ANY_MONTH)) {
            return days(timex.substring(ANY_MONTH.length()), YearMonth.from(anchor.start()));
        }
        int year = anchor.firstDay().getYear();
        for (int candidate = year - 2; candidate <= year + 2; candidate++) {
            String dated = timex.replace("XXXX", Timex.year(candidate));
            for (String value : dated.endsWith(ANY_QUARTER) ? quarters(dated) : List.of(dated)) {
                Timex.interval(value).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Days of the months around one: {@code 13}, or {@code 13-W5} for a Friday the 13th. */
    private static List<When> days(String day, YearMonth month) {
        List<When> found = new ArrayList<>();
        int weekdayAt = day.indexOf("-W");
        int months = weekdayAt < 0 ? 2 : 12;
        for (int step = -months; step <= months; step++) {
            String number = weekdayAt < 0 ? day : day.substring(0, weekdayAt);
            Timex.interval(Timex.name(month.plusMonths(step).atDay(1), ChronoUnit.MONTHS) + "-" + number)
                    .filter(when -> weekdayAt < 0
                            || when.firstDay().getDayOfWeek().getValue() == day.charAt(weekdayAt + 2) - '0')
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<String> quarters(String timex) {
        List<String> values = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            values.add(timex.substring(0, timex.length() - 1) + quarter);
        }
        return values;
    }

    private static boolean fits(SymbolicDate.Yearless date, When when, When anchor) {
        return switch (date.direction()) {
            case PAST -> when.isBefore(anchor);
            case RECENT -> when.start().isBefore(anchor.end());
            case SAME -> same(date.timex(), when, anchor);
            case COMING -> anchor.start().isBefore(when.end());
            case FUTURE -> anchor.isBefore(when);
            case NEAREST -> true;
        };
    }

    private static boolean same(String timex, When when, When anchor) {
        if (timex.startsWith(ANY_MONTH)) {
            return YearMonth.from(when.start()).equals(YearMonth.from(anchor.start()));
        }
        return timex.endsWith(ANY_QUARTER)
                ? when.overlaps(anchor)
                : when.start().getYear() == anchor.start().getYear();
    }

    private static boolean nearer(SymbolicDate.Direction direction, When when, When best, When anchor) {
        if (direction == SymbolicDate.Direction.RECENT || direction == SymbolicDate.Direction.PAST) {
            return when.start().isAfter(best.start());
        }
        return direction == SymbolicDate.Direction.NEAREST && distance(when, anchor) < distance(best, anchor);
    }

    private static long distance(When when, When anchor) {
        return Math.abs(ChronoUnit.HOURS.between(anchor.midpoint(), when.midpoint()));
    }
}
