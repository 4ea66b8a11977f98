package org.stemma.model;

import java.time.DayOfWeek;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a text means it, before it is known when the text was published.
 *
 * <p>Reading an article must not depend on other articles, and the article's own date may only follow from others; so a
 * reading keeps "last Tuesday" as {@link Weekday}, and {@code compare} resolves it. Resolving is a function of the
 * symbolic date and the {@link Anchors} alone.
 */
public sealed interface SymbolicDate {

    /** Which way from the anchor to look. */
    enum Direction {
        /** Strictly earlier: "last Tuesday". */
        PAST,
        /** The same or the nearest earlier: "on Tuesday … said". */
        RECENT,
        /** The unit that holds the anchor: "this Tuesday", "this year". */
        SAME,
        /** The same or the nearest later: "will … on Tuesday". */
        COMING,
        /** Strictly later: "next Tuesday". */
        FUTURE,
        /** The nearest on either side: nothing in the text tells. */
        NEAREST
    }

    /** What it is counted from. */
    enum Anchor {
        /** The day the article appeared: "yesterday". */
        PUBLISHED,
        /** The last date before it in the text: "the next day". */
        PREVIOUS,
        /** The previous date in a narrative of past times, the day of publication in news: "on 6 June", "in August". */
        CONTEXT
    }

    /** A part of the stretch, as "early January" or "Monday night". TIMEX3's MOD and part-of-day codes. */
    enum Modifier {
        NONE,
        /** Saturday and Sunday of a week: "this weekend". */
        WEEKEND,
        START,
        MID,
        END,
        MORNING,
        AFTERNOON,
        EVENING,
        NIGHT,
        DAYTIME
    }

    /**
     * A full calendar value that needs no anchor: {@code 2024-12-26}, {@code 2022-09}, {@code 2024-SU}, {@code 199},
     * {@code BC0264}, {@code FY2007}.
     *
     * @param timex a TIMEX3 value
     */
    record Fixed(String timex, Modifier modifier) implements SymbolicDate {}

    /**
     * A day, month, season, quarter or festival without its year: "Jan. 6", "December", "last summer"; or a day without
     * its month: "the 28th".
     *
     * @param timex TIMEX3 value with {@code XXXX} for the year: {@code XXXX-01-06}, {@code XXXX-12}, {@code XXXX-SU},
     *     {@code XXXX-EASTER}; {@code XXXX-XX-28} for a day without its month,
     *     {@code XXXX-XX-13-W5} with its weekday, {@code XXXX-QX} for any quarter
     */
    record Yearless(String timex, Direction direction, Anchor from, Modifier modifier) implements SymbolicDate {}

    /** A day of the week, perhaps with the part of the day. */
    record Weekday(DayOfWeek day, Direction direction, Anchor from, Modifier modifier) implements SymbolicDate {}

    /**
     * So many units from the anchor: "yesterday", "five months ago", "last week", "two days later", "this year".
     *
     * @param amount negative for the past, 0 for the unit that holds the anchor
     * @param unit of the count and of the granularity of the answer; {@code FOREVER} with the amount 0 is the anchor as
     *     it stands: "the same period"
     * @param exact whether the amount is stated as exact rather than about, some or nearly
     */
    record Offset(int amount, ChronoUnit unit, Anchor from, Modifier modifier, boolean exact) implements SymbolicDate {}

    /**
     * A day so far from another date: "two days after Christmas", "2 years 1 month and 21 days ago".
     *
     * @param base the date it is counted from
     * @param by negative for the past; the answer is as fine as its finest unit
     */
    record Moved(SymbolicDate base, Period by, Modifier modifier) implements SymbolicDate {}

    /**
     * A named part of a stretch: "August of that year", "the 20th of next month", "the third quarter of last year".
     *
     * @param timex as in {@link Yearless}
     */
    record PartOf(String timex, SymbolicDate whole, Modifier modifier) implements SymbolicDate {}

    /**
     * A counted part of a stretch: "the last week of March", "the first Friday of next month".
     *
     * @param ordinal from 1; -1 for the last; 0 for the one that holds the whole ("the week of 3 February")
     * @param unit days, weeks, months or years; days with a {@code weekday}
     */
    record NthOf(int ordinal, ChronoUnit unit, Optional<DayOfWeek> weekday, SymbolicDate whole)
            implements SymbolicDate {}

    /**
     * A time of day: "at 16:00 UTC on Monday".
     *
     * @param day the date it belongs to
     * @param minute of the day, from 0
     * @param zone an abbreviation ({@code UTC}, {@code ET}) or an offset ({@code +08:00}); absent for local time
     */
    record Clock(SymbolicDate day, int minute, Optional<String> zone) implements SymbolicDate {}

    /**
     * A length of time that ends or begins at an anchor: "the past five years", "five months since". Its TIMEX3 value
     * is the length; it resolves to the stretch.
     *
     * @param timex a TIMEX3 duration
     * @param direction {@link Direction#PAST} if it ends at the anchor, {@link Direction#FUTURE} if it begins there
     */
    record Lasting(String timex, Direction direction, Anchor from) implements SymbolicDate {}

    /** The article's present: "now", "currently", "today" is {@link Offset}. */
    record Present() implements SymbolicDate {}

    /** The indefinite past or future: "recently", "in the past", "soon". */
    record Vague(Direction direction) implements SymbolicDate {}

    /**
     * A length of time.
     *
     * @param timex a TIMEX3 duration: {@code P6M}, {@code PT24H}, {@code PXY}
     */
    record Length(String timex) implements SymbolicDate {}

    /**
     * Something that comes again: "every Monday".
     *
     * @param timex a TIMEX3 value, such as {@code XXXX-WXX-1} or {@code P1D}
     */
    record Repeating(String timex) implements SymbolicDate {}

    /**
     * The days between two dates: "from 3 to 7 March". Unresolved unless both ends are.
     */
    record Range(SymbolicDate from, SymbolicDate to) implements SymbolicDate {}

    /** The calendar time, without basis or citation ({@link TimeExpression#resolve} adds them), or nothing. */
    default Optional<When> resolve(Anchors anchors) {
        return Calendar.resolve(this, anchors);
    }

    /** The TIMEX3 value with what the anchors tell filled in and {@code X} for what stays unknown. */
    default String timex(Anchors anchors) {
        return Calendar.timex(this, anchors);
    }

    /** The number of days that this says to lie between itself and the anchor, where it says so exactly. */
    default OptionalInt exactDays() {
        return this instanceof Offset offset && offset.exact() && offset.unit() == ChronoUnit.DAYS
                ? OptionalInt.of(offset.amount())
                : OptionalInt.empty();
    }
}
