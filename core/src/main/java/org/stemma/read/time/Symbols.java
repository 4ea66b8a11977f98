package org.stemma.read.time;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Anchor;
import org.stemma.model.SymbolicDate.Direction;
import org.stemma.model.SymbolicDate.Modifier;

/** Makes and changes symbolic dates. */
final class Symbols {
    private Symbols() {}

    /** A calendar value with its year or, for want of one, next to its anchor. */
    static SymbolicDate calendar(Optional<String> year, String rest) {
        return year.<SymbolicDate>map(known -> new SymbolicDate.Fixed(known + "-" + rest, Modifier.NONE))
                .orElseGet(() -> yearless("XXXX-" + rest, Direction.NEAREST));
    }

    static String monthDay(int month, int day) {
        return String.format(Locale.ROOT, "%02d-%02d", month, day);
    }

    static String month(int month) {
        return String.format(Locale.ROOT, "%02d", month);
    }

    static SymbolicDate yearless(String timex, Direction direction) {
        return new SymbolicDate.Yearless(timex, direction, Anchor.CONTEXT, Modifier.NONE);
    }

    static SymbolicDate offset(int amount, ChronoUnit unit, Anchor from) {
        return new SymbolicDate.Offset(amount, unit, from, Modifier.NONE, true);
    }

    static SymbolicDate fixed(String timex) {
        return new SymbolicDate.Fixed(timex, Modifier.NONE);
    }

    /** The same date, but only this part of it; a date that has no parts stays as it is. */
    static SymbolicDate part(SymbolicDate date, Modifier modifier) {
        if (modifier == Modifier.NONE) {
            return date;
        }
        if (date instanceof SymbolicDate.Fixed fixed) {
            return new SymbolicDate.Fixed(fixed.timex(), modifier);
        }
        if (date instanceof SymbolicDate.Yearless yearless) {
            return new SymbolicDate.Yearless(yearless.timex(), yearless.direction(), yearless.from(), modifier);
        }
        if (date instanceof SymbolicDate.Weekday weekday) {
            return new SymbolicDate.Weekday(weekday.day(), weekday.direction(), weekday.from(), modifier);
        }
        if (date instanceof SymbolicDate.Offset offset) {
            return new SymbolicDate.Offset(offset.amount(), offset.unit(), offset.from(), modifier, offset.exact());
        }
        if (date instanceof SymbolicDate.Moved moved) {
            return new SymbolicDate.Moved(moved.base(), moved.by(), modifier);
        }
        if (date instanceof SymbolicDate.PartOf part) {
            return new SymbolicDate.PartOf(part.timex(), part.whole(), modifier);
        }
        return date;
    }

    /** Whether a part of the day can be said of it: a single day. */
    static boolean isDay(SymbolicDate date) {
        if (date instanceof SymbolicDate.Fixed fixed) {
            return isDay(fixed.timex());
        }
        if (date instanceof SymbolicDate.Yearless yearless) {
            return isDay(yearless.timex());
        }
        if (date instanceof SymbolicDate.PartOf part) {
            return isDay(part.timex());
        }
        if (date instanceof SymbolicDate.Offset offset) {
            return offset.unit() == ChronoUnit.DAYS;
        }
        if (date instanceof SymbolicDate.Moved moved) {
            return moved.by().getDays() != 0;
        }
        if (date instanceof SymbolicDate.NthOf nth) {
            return nth.unit() == ChronoUnit.DAYS;
        }
        return date instanceof SymbolicDate.Weekday;
    }

    private static boolean isDay(String timex) {
        int lastDash = timex.lastIndexOf('-');
        return timex.indexOf('-') < lastDash || timex.matches("XXXX-[A-Z]{3,}.*");
    }

    /** The same date, looked for in this direction where its words do not say which. */
    static SymbolicDate directed(SymbolicDate date, Direction direction) {
        if (date instanceof SymbolicDate.Yearless yearless && yearless.direction() == Direction.NEAREST) {
            return new SymbolicDate.Yearless(yearless.timex(), direction, yearless.from(), yearless.modifier());
        }
        if (date instanceof SymbolicDate.Weekday weekday && weekday.direction() == Direction.NEAREST) {
            return new SymbolicDate.Weekday(weekday.day(), direction, weekday.from(), weekday.modifier());
        }
        if (date instanceof SymbolicDate.Clock clock) {
            return new SymbolicDate.Clock(directed(clock.day(), direction), clock.minute(), clock.zone());
        }
        if (date instanceof SymbolicDate.Moved moved) {
            return new SymbolicDate.Moved(directed(moved.base(), direction), moved.by(), moved.modifier());
        }
        if (date instanceof SymbolicDate.PartOf part) {
            return new SymbolicDate.PartOf(part.timex(), directed(part.whole(), direction), part.modifier());
        }
        if (date instanceof SymbolicDate.NthOf nth) {
            return new SymbolicDate.NthOf(nth.ordinal(), nth.unit(), nth.weekday(), directed(nth.whole(), direction));
        }
        return date;
    }
}
