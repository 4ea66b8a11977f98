package org.stemma.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Resolves symbolic dates: a function of the date and the anchors, nothing else.
 *
 * <p>Where an article appeared on one of several days, a date counted from there is resolved on each of them: "last
 * Tuesday" is a day if it is the same on all of them, else the interval that holds what it is on each.
 */
final class Calendar {
    /** Where so many days are possible, what is counted from them tells nothing. */
    private static final int MOST_DAYS = 31;

    private Calendar() {}

    static Optional<When> resolve(SymbolicDate date, Anchors anchors) {
        Optional<When> published = anchors.published().filter(when -> when.granularity() == Granularity.INTERVAL);
        if (published.isEmpty() || date instanceof SymbolicDate.Present) {
            return resolveFrom(date, anchors);
        }
        When possible = published.get();
        if (ChronoUnit.DAYS.between(possible.start(), possible.end()) > MOST_DAYS) {
            return resolveFrom(date, new Anchors(Optional.empty(), anchors.previous(), anchors.narrative()));
        }
        Optional<When> hull = Optional.empty();
        for (LocalDate day = possible.firstDay(); !day.isAfter(possible.lastDay()); day = day.plusDays(1)) {
            Optional<When> onThatDay =
                    resolveFrom(date, new Anchors(Optional.of(day(day)), anchors.previous(), anchors.narrative()));
            if (onThatDay.isEmpty()) {
                return Optional.empty();
            }
            hull = hull.isEmpty() ? onThatDay : Optional.of(hull(hull.get(), onThatDay.get()));
        }
        return hull;
    }

    private static When hull(When one, When other) {
        if (one.equals(other)) {
            return one;
        }
        LocalDate first = one.firstDay().isBefore(other.firstDay()) ? one.firstDay() : other.firstDay();
        LocalDate last = one.lastDay().isAfter(other.lastDay()) ? one.lastDay() : other.lastDay();
        return When.days(first, last, Basis.INFERRED, List.of());
    }

    private static Optional<When> resolveFrom(SymbolicDate date, Anchors anchors) {
        if (date instanceof SymbolicDate.Fixed fixed) {
            return Timex.interval(fixed.timex()).map(when -> PartsOfTime.part(when, fixed.modifier()));
        }
        if (date instanceof SymbolicDate.Present) {
            return anchors.published();
        }
        if (date instanceof SymbolicDate.Weekday weekday) {
            return anchor(weekday.from(), anchors)
                    .filter(When::isWithinADay)
                    .map(anchor -> PartsOfTime.part(day(weekday(weekday, anchor.firstDay())), weekday.modifier()));
        }
        if (date instanceof SymbolicDate.Offset offset) {
            return anchor(offset.from(), anchors).flatMap(anchor -> offset(offset, anchor));
        }
        if (date instanceof SymbolicDate.Yearless yearless) {
            return anchor(yearless.from(), anchors)
                    .flatMap(anchor -> Yearly.near(
                            yearless, anchor, anchors.narrative() && yearless.from() == SymbolicDate.Anchor.CONTEXT));
        }
        if (date instanceof SymbolicDate.Lasting lasting) {
            return anchor(lasting.from(), anchors).flatMap(anchor -> Lengths.stretch(lasting, anchor));
        }
        return composed(date, anchors);
    }

    private static Optional<When> composed(SymbolicDate date, Anchors anchors) {
        if (date instanceof SymbolicDate.Range range) {
            return resolveFrom(range.from(), anchors)
                    .flatMap(from -> resolveFrom(range.to(), anchors)
                            .filter(to -> from.start().isBefore(to.end()))
                            .map(to -> When.days(from.firstDay(), to.lastDay(), Basis.STATED, List.of())));
        }
        if (date instanceof SymbolicDate.Moved moved) {
            return resolveFrom(moved.base(), anchors).flatMap(base -> moved(moved, base));
        }
        if (date instanceof SymbolicDate.PartOf part) {
            return resolveFrom(part.whole(), anchors).flatMap(whole -> Yearly.within(part, whole));
        }
        if (date instanceof SymbolicDate.NthOf nth) {
            return resolveFrom(nth.whole(), anchors).flatMap(whole -> nth(nth, whole));
        }
        if (date instanceof SymbolicDate.Clock clock) {
            return resolveFrom(clock.day(), anchors)
                    .filter(When::isWithinADay)
                    .map(day -> PartsOfTime.clock(clock, day));
        }
        return Optional.empty();
    }

    static String timex(SymbolicDate date, Anchors anchors) {
        if (date instanceof SymbolicDate.Lasting lasting) {
            return lasting.timex();
        }
        if (date instanceof SymbolicDate.Present) {
            return "PRESENT_REF";
        }
        return resolve(date, anchors).map(When::value).orElseGet(() -> open(date, anchors));
    }

    /** The value of what could not be resolved, with X for what is not known. */
    private static String open(SymbolicDate date, Anchors anchors) {
        if (date instanceof SymbolicDate.Fixed fixed) {
            return fixed.timex();
        }
        if (date instanceof SymbolicDate.Yearless yearless) {
            return yearless.timex().replaceFirst("-W\\d$", "");
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
        if (date instanceof SymbolicDate.PartOf part) {
            return part.timex();
        }
        if (date instanceof SymbolicDate.Clock clock) {
            return timex(clock.day(), anchors) + PartsOfTime.clockSuffix(clock.minute());
        }
        if (date instanceof SymbolicDate.Offset offset) {
            return openUnit(offset.unit()) + PartsOfTime.code(offset.modifier());
        }
        return "XXXX-XX-XX";
    }

    private static String openUnit(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> "XXXX-WXX";
            case MONTHS -> "XXXX-XX";
            case YEARS -> "XXXX";
            case DECADES -> "XXX";
            case CENTURIES -> "XX";
            default -> "XXXX-XX-XX";
        };
    }

    private static Optional<When> anchor(SymbolicDate.Anchor from, Anchors anchors) {
        return switch (from) {
            case PUBLISHED -> anchors.published();
            case PREVIOUS -> anchors.previous();
            case CONTEXT -> anchors.narrative() ? anchors.previous() : anchors.published();
        };
    }

    private static LocalDate weekday(SymbolicDate.Weekday weekday, LocalDate anchor) {
        DayOfWeek day = weekday.day();
        return switch (weekday.direction()) {
            case PAST -> anchor.with(TemporalAdjusters.previous(day));
            case RECENT, NEAREST -> anchor.with(TemporalAdjusters.previousOrSame(day));
            case SAME -> anchor.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
            case COMING -> anchor.with(TemporalAdjusters.nextOrSame(day));
            case FUTURE -> anchor.with(TemporalAdjusters.next(day));
        };
    }

    private static Optional<When> offset(SymbolicDate.Offset offset, When anchor) {
        if (offset.unit() == ChronoUnit.FOREVER) {
            return Optional.of(anchor);
        }
        if (!offset.unit().isDateBased()) {
            LocalDateTime moved = anchor.start().plus(offset.amount(), offset.unit());
            return Optional.of(day(moved.toLocalDate()));
        }
        if (tooCoarse(anchor, offset.unit())) {
            return Optional.empty();
        }
        LocalDate moved = anchor.firstDay().plus(offset.amount(), offset.unit());
        return Timex.interval(Timex.name(moved, offset.unit())).map(when -> PartsOfTime.part(when, offset.modifier()));
    }

    /** Whether "two days later" is said of a month or a year, so that no day can be told. */
    private static boolean tooCoarse(When anchor, ChronoUnit unit) {
        long days = ChronoUnit.DAYS.between(anchor.start(), anchor.end());
        return switch (unit) {
            case DAYS -> days > 1;
            case WEEKS -> days > 7;
            case MONTHS -> days > 31;
            case YEARS -> days > 366;
            default -> false;
        };
    }

    private static Optional<When> moved(SymbolicDate.Moved moved, When base) {
        Period by = moved.by();
        if (by.getMonths() == 0 && by.getDays() == 0 && base.value().matches("\\d{4}.*")) {
            int year = base.start().getYear() + by.getYears();
            return Timex.interval(Timex.year(year) + base.value().substring(4))
                    .map(when -> PartsOfTime.part(when, moved.modifier()));
        }
        ChronoUnit unit =
                by.getDays() != 0 ? ChronoUnit.DAYS : by.getMonths() != 0 ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        if (base.isWithinADay()) {
            unit = ChronoUnit.DAYS;
        }
        if (tooCoarse(base, unit)) {
            return Optional.empty();
        }
        return Timex.interval(Timex.name(base.firstDay().plus(by), unit))
                .map(when -> PartsOfTime.part(when, moved.modifier()));
    }

    private static Optional<When> nth(SymbolicDate.NthOf nth, When whole) {
        if (nth.weekday().isPresent()) {
            DayOfWeek weekday = nth.weekday().get();
            LocalDate found = nth.ordinal() > 0
                    ? whole.firstDay()
                            .with(TemporalAdjusters.nextOrSame(weekday))
                            .plusWeeks(nth.ordinal() - 1L)
                    : whole.lastDay().with(TemporalAdjusters.previousOrSame(weekday));
            return Optional.of(day(found)).filter(whole::contains);
        }
        if (nth.ordinal() == 0) {
            return Timex.interval(Timex.name(whole.firstDay(), nth.unit()));
        }
        LocalDate found = nth.ordinal() > 0 ? whole.firstDay().plus(nth.ordinal() - 1L, nth.unit()) : whole.lastDay();
        if (nth.unit() == ChronoUnit.WEEKS) {
            // a week belongs to the month or year that holds its Thursday
            found = nth.ordinal() > 0 ? found.plusDays(3) : found.minusDays(3);
        }
        return Timex.interval(Timex.name(found, nth.unit())).filter(when -> when.overlaps(whole));
    }

    static When day(LocalDate day) {
        return Timex.interval(Timex.name(day, ChronoUnit.DAYS)).orElseThrow();
    }

    /** The value of a month and year. */
    static String month(YearMonth month) {
        return String.format(Locale.ROOT, "%04d-%02d", month.getYear(), month.getMonthValue());
    }
}
