package org.stemma.read.time;

import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * A counted length of time.
 *
 * @param timex its TIMEX3 value
 * @param period on the calendar; zero for hours and unknown counts
 * @param unit the finest unit of it
 * @param amount the whole number of units, or -1 where it is not one
 * @param end index of the lexeme after it
 * @param hyphened whether the unit hangs on the number: "27-year"
 */
record TimeLength(String timex, Period period, Lexicon.Unit unit, int amount, int end, boolean hyphened) {
    /** "an hour and a half". */
    static TimeLength half(TimeLength whole, int end) {
        String timex = whole.timex().replaceAll("(\\d+)(\\D+)$", "$1.5$2");
        return new TimeLength(timex, whole.period(), whole.unit(), -1, end, false);
    }

    /** Both lengths together: "1 year" and "1 month" as {@code P1Y1M}. */
    static TimeLength sum(TimeLength a, TimeLength b) {
        boolean finer = b.unit().calendar().compareTo(a.unit().calendar()) < 0;
        return new TimeLength(
                joined(finer ? a : b, finer ? b : a),
                a.period().plus(b.period()),
                finer ? b.unit() : a.unit(),
                2,
                b.end(),
                false);
    }

    /** {@code P1Y} and {@code P1M} as {@code P1Y1M}; hours and finer stand behind one T. */
    private static String joined(TimeLength coarse, TimeLength fine) {
        boolean both = coarse.timex().contains("T") && fine.timex().startsWith("PT");
        return coarse.timex() + fine.timex().substring(both ? 2 : 1);
    }

    /** The length of a count of units. */
    static TimeLength measured(Counts.Count count, Lexicon.Unit unit, int end, boolean dash) {
        int whole = count.whole();
        String amount = whole > 0 ? Integer.toString(whole * unit.times()) : count.value();
        String code = unit.code();
        if (whole < 0 && unit.calendar() == ChronoUnit.DECADES) {
            code = count.value().equals("X") ? "DE" : "Y";
            amount = count.value().equals("0.5") ? "5" : count.value();
        }
        Period period = whole > 0 ? period(whole * unit.times(), unit) : Period.ZERO;
        return new TimeLength("P" + (unit.clock() ? "T" : "") + amount + code, period, unit, whole, end, dash);
    }

    private static Period period(int amount, Lexicon.Unit unit) {
        return switch (unit.calendar()) {
            case DAYS -> Period.ofDays(amount);
            case WEEKS -> Period.ofWeeks(amount);
            case MONTHS -> Period.ofMonths(unit.code().equals("Q") ? 3 * amount : amount);
            case YEARS, DECADES -> Period.ofYears(amount);
            case CENTURIES -> Period.ofYears(100 * amount);
            default -> Period.ZERO;
        };
    }
}
