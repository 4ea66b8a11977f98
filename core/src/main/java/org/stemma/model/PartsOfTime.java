package org.stemma.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Parts of a day, and the early, middle and late parts of longer stretches. */
final class PartsOfTime {
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "Europe/Paris"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "Europe/Helsinki"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("ET", "America/New_York"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MT", "America/Denver"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("IST", "+05:30"),
            Map.entry("JST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"));

    private PartsOfTime() {}

    /** The part of a stretch that a modifier names; of a part of day no finer part is known. */
    static When part(When when, SymbolicDate.Modifier modifier) {
        if (modifier == SymbolicDate.Modifier.NONE) {
            return when;
        }
        if (modifier == SymbolicDate.Modifier.WEEKEND) {
            return when.granularity().compareTo(Granularity.WEEK) <= 0
                    ? Timex.interval(Timex.name(when.firstDay(), ChronoUnit.WEEKS) + "-WE")
                            .orElse(when)
                    : when;
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
            case MORNING -> hours(day, 5, 12, modifier);
            case AFTERNOON -> hours(day, 12, 18, modifier);
            case EVENING -> hours(day, 17, 23, modifier);
            case NIGHT -> hours(day, 18, 30, modifier);
            case DAYTIME -> hours(day, 6, 18, modifier);
            default -> day;
        };
    }

    /** The TIMEX3 code of a part of the day, or nothing. */
    static String code(SymbolicDate.Modifier modifier) {
        return switch (modifier) {
            case MORNING -> "TMO";
            case AFTERNOON -> "TAF";
            case EVENING -> "TEV";
            case NIGHT -> "TNI";
            case DAYTIME -> "TDT";
            default -> "";
        };
    }

    private static When hours(When day, int from, int to, SymbolicDate.Modifier modifier) {
        return with(
                day,
                day.start().plusHours(from),
                day.start().plusHours(to),
                Granularity.PART_OF_DAY,
                day.value() + code(modifier));
    }

    private static When with(When when, LocalDateTime start, LocalDateTime end, Granularity granularity, String value) {
        if (!start.isBefore(end)) {
            return when;
        }
        return new When(start, end, granularity, when.zone(), value, when.basis(), when.because());
    }

    /** The minute that a clock time names on a day. */
    static When clock(SymbolicDate.Clock clock, When day) {
        LocalDate date = day.firstDay();
        LocalDateTime start = date.atStartOfDay().plusMinutes(clock.minute());
        Optional<ZoneOffset> zone = clock.zone().flatMap(name -> zone(name, start));
        String value = Timex.name(start.toLocalDate(), ChronoUnit.DAYS)
                + clockSuffix(clock.minute())
                + zone.map(ZoneOffset::getId).orElse("");
        return new When(start, start.plusMinutes(1), Granularity.INSTANT, zone, value, day.basis(), day.because());
    }

    /** {@code T16:08}; minute 1440 is the midnight that ends the day. */
    static String clockSuffix(int minute) {
        int ofDay = minute % (24 * 60);
        return String.format(Locale.ROOT, "T%02d:%02d", ofDay / 60, ofDay % 60);
    }

    /** The offset of a zone's name at a moment, where the name is known; "local" and such are not. */
    private static Optional<ZoneOffset> zone(String name, LocalDateTime at) {
        String id = name.startsWith("+") || name.startsWith("-") ? name : ZONES.get(name);
        return id == null
                ? Optional.empty()
                : Optional.of(ZoneId.of(id).getRules().getOffset(at));
    }
}
