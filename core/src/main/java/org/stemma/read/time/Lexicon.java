package org.stemma.read.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.SymbolicDate.Modifier;

/** The closed vocabulary of time. */
final class Lexicon {
    /** Short month names that are words or names of their own: only with a day or a year beside them. */
    private static final Set<String> DOUBTFUL_MONTHS =
            Set.of("may", "march", "mar", "jan", "jun", "dec", "sep", "april", "june", "august", "jul", "apr", "oct");

    /** What commonly stands before the name of a time and shows that it is one: "in May", "late summer". */
    private static final Set<String> LEADS = Set.of(
            ("in since by of until till from to during before after between through throughout" + " early late mid and")
                    .split(" "));

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
    private static final Map<String, Unit> UNITS = new HashMap<>();
    private static final Map<String, Modifier> DAY_PARTS = Map.ofEntries(
            Map.entry("morning", Modifier.MORNING),
            Map.entry("mornings", Modifier.MORNING),
            Map.entry("dawn", Modifier.MORNING),
            Map.entry("afternoon", Modifier.AFTERNOON),
            Map.entry("afternoons", Modifier.AFTERNOON),
            Map.entry("evening", Modifier.EVENING),
            Map.entry("evenings", Modifier.EVENING),
            Map.entry("night", Modifier.NIGHT),
            Map.entry("nights", Modifier.NIGHT),
            Map.entry("overnight", Modifier.NIGHT),
            Map.entry("daytime", Modifier.DAYTIME));
    private static final Map<String, String> FESTIVALS = Map.ofEntries(
            Map.entry("christmas", "12-25"),
            Map.entry("christmas day", "12-25"),
            Map.entry("christmas eve", "12-24"),
            Map.entry("boxing day", "12-26"),
            Map.entry("new year's day", "01-01"),
            Map.entry("new year's eve", "12-31"),
            Map.entry("new year's", "01-01"),
            Map.entry("new years day", "01-01"),
            Map.entry("new years eve", "12-31"),
            Map.entry("valentine's day", "02-14"),
            Map.entry("valentines day", "02-14"),
            Map.entry("st patrick's day", "03-17"),
            Map.entry("st. patrick's day", "03-17"),
            Map.entry("april fools' day", "04-01"),
            Map.entry("april fool's day", "04-01"),
            Map.entry("may day", "05-01"),
            Map.entry("bastille day", "07-14"),
            Map.entry("halloween", "10-31"),
            Map.entry("all saints' day", "11-01"),
            Map.entry("armistice day", "11-11"),
            Map.entry("veterans day", "11-11"),
            Map.entry("thanksgiving", "THANKSGIVING"),
            Map.entry("thanksgiving day", "THANKSGIVING"),
            Map.entry("easter", "EASTER"),
            Map.entry("easter sunday", "EASTER"),
            Map.entry("easter day", "EASTER"),
            Map.entry("easter monday", "EASTER+1"),
            Map.entry("good friday", "EASTER-2"),
            Map.entry("palm sunday", "EASTER-7"),
            Map.entry("ash wednesday", "EASTER-46"),
            Map.entry("whit sunday", "EASTER+49"),
            Map.entry("pentecost", "EASTER+49"),
            Map.entry("ramadan", "RAMADAN"),
            Map.entry("eid al-fitr", "EID"));

    /** Words that end in a stop when they are shortened. */
    static final Set<String> ZONES = Set.of(
            "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "et", "est", "edt", "ct", "cst", "cdt", "mt",
            "mst", "mdt", "pt", "pst", "pdt", "ist", "jst", "aest", "aedt");

    /**
     * A unit of time.
     *
     * @param code its letter in a TIMEX3 duration
     * @param clock whether it stands after the T of a duration
     * @param calendar the calendar's unit
     * @param times how many of that: a fortnight is two weeks
     */
    record Unit(String code, boolean clock, ChronoUnit calendar, int times) {}

    static {
        String[] months = {
            "january jan",
            "february feb febr",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec"
        };
        for (int month = 0; month < months.length; month++) {
            for (String name : months[month].split(" ")) {
                MONTHS.put(name, month + 1);
            }
        }
        String[] weekdays = {
            "monday mon",
            "tuesday tue tues",
            "wednesday wed weds",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun"
        };
        for (int day = 0; day < weekdays.length; day++) {
            for (String name : weekdays[day].split(" ")) {
                WEEKDAYS.put(name, DayOfWeek.of(day + 1));
            }
        }
        unit(new Unit("S", true, ChronoUnit.SECONDS, 1), "second seconds sec secs");
        unit(new Unit("M", true, ChronoUnit.MINUTES, 1), "minute minutes min mins");
        unit(new Unit("H", true, ChronoUnit.HOURS, 1), "hour hours hr hrs h");
        unit(new Unit("D", false, ChronoUnit.DAYS, 1), "day days");
        unit(new Unit("W", false, ChronoUnit.WEEKS, 1), "week weeks wk wks");
        unit(new Unit("W", false, ChronoUnit.WEEKS, 2), "fortnight fortnights");
        unit(new Unit("M", false, ChronoUnit.MONTHS, 1), "month months");
        unit(new Unit("Q", false, ChronoUnit.MONTHS, 1), "quarter quarters");
        unit(new Unit("Y", false, ChronoUnit.YEARS, 1), "year years yr yrs");
        unit(new Unit("Y", false, ChronoUnit.DECADES, 10), "decade decades");
        unit(new Unit("CE", false, ChronoUnit.CENTURIES, 1), "century centuries");
    }

    private Lexicon() {}

    /** The words that commonly stand before the name of any time, and these that stand before one kind of name. */
    static Set<String> leadsAnd(String... more) {
        Set<String> leads = new HashSet<>(LEADS);
        leads.addAll(List.of(more));
        return Set.copyOf(leads);
    }

    private static void unit(Unit unit, String names) {
        for (String name : names.split(" ")) {
            UNITS.put(name, unit);
        }
    }

    /** The number of a month's name, 1 to 12. */
    static Optional<Integer> month(Lexeme word) {
        return Optional.ofNullable(MONTHS.get(word.text()));
    }

    /** Whether a month's name is a word or a name as well. */
    static boolean isDoubtfulMonth(Lexeme word) {
        return DOUBTFUL_MONTHS.contains(word.text());
    }

    /** The weekday; short names that are words of their own ("sun", "sat", "wed") only with a capital. */
    static Optional<DayOfWeek> weekday(Lexeme word) {
        return word.text().length() <= 4 && !word.capital()
                ? Optional.empty()
                : Optional.ofNullable(WEEKDAYS.get(word.text()));
    }

    /** The TIMEX3 code of a season. */
    static Optional<String> season(Lexeme word) {
        return Optional.ofNullable(SEASONS.get(word.text()));
    }

    /** The unit of time. */
    static Optional<Unit> unit(Lexeme word) {
        return Optional.ofNullable(UNITS.get(word.text()));
    }

    /** The part of the day. */
    static Optional<Modifier> dayPart(Lexeme word) {
        return Optional.ofNullable(DAY_PARTS.get(word.text()));
    }

    /** What follows {@code XXXX-} in the value of a festival, by its name in lower case. */
    static Optional<String> festival(String name) {
        return Optional.ofNullable(FESTIVALS.get(name));
    }
}
