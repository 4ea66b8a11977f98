package org.stemma.read.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Anchor;
import org.stemma.model.TimeExpression.Type;

/**
 * Clock times: "16:08 UTC", "6:40 p.m. (GMT +8)", "0800 GMT", "5 a.m.", "noon"; the day is filled in by {@link
 * Grammar}.
 */
final class ClockTimes {
    private static final int NOON = 12 * 60;
    private static final Set<String> AM = Set.of("am", "a.m.", "a.m");
    private static final Set<String> PM = Set.of("pm", "p.m.", "p.m");

    /** Stands for the day until the words around it tell: the day told of. */
    static final SymbolicDate DAY = Symbols.offset(0, java.time.temporal.ChronoUnit.DAYS, Anchor.CONTEXT);

    private final Lexemes lexemes;

    ClockTimes(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Match> at(int at) {
        Optional<Match> named = named(at);
        if (named.isPresent()) {
            return named;
        }
        if (!lexemes.at(at).isNumber()
                || lexemes.at(at).glued() && !lexemes.at(at - 1).isMark('(')) {
            return NumberWords.cardinal(lexemes, at)
                    .filter(hour -> hour.value() >= 1 && hour.value() <= 12)
                    .flatMap(hour -> halfDay(hour.end()).isPresent() || oClock(hour.end())
                            ? withHalfDay(hour.value(), 0, hour.end(), false)
                            : Optional.empty());
        }
        return written(at, DAY);
    }

    private Optional<Match> named(int at) {
        String word = lexemes.at(at).text();
        if (word.equals("noon") || word.equals("midday")) {
            return Optional.of(clock(NOON, at + 1, DAY));
        }
        return word.equals("midnight") ? Optional.of(clock(2 * NOON, at + 1, DAY)) : Optional.empty();
    }

    /** A time in figures that begins here, on a given day. */
    Optional<Match> written(int at, SymbolicDate day) {
        Lexeme first = lexemes.at(at);
        boolean colon = lexemes.at(at + 1).isMark(':')
                && lexemes.at(at + 1).glued()
                && lexemes.at(at + 2).glued();
        if (colon && first.isDigits(1, 2) && lexemes.at(at + 2).isDigits(2, 2)) {
            int hour = first.integer();
            int minute = lexemes.at(at + 2).integer();
            int end = at + 3;
            boolean seconds = lexemes.at(end).isMark(':') && lexemes.at(end + 1).isDigits(2, 2);
            end = seconds ? end + 2 : end;
            boolean score = lexemes.at(end).isMark(':') || lexemes.at(end).is("to");
            if (hour > 24 || minute > 59 || score && !seconds) {
                return Optional.empty();
            }
            return withHalfDay(hour, minute, end, true).map(match -> on(match, day));
        }
        return dotted(at, day);
    }

    /** "0800 GMT", "5 p.m.", "5.30pm", "10 o'clock". */
    private Optional<Match> dotted(int at, SymbolicDate day) {
        Lexeme first = lexemes.at(at);
        if (first.isDigits(4, 4) && first.integer() % 100 < 60 && first.integer() < 2400) {
            boolean hours = lexemes.at(at + 1).is("hours") || lexemes.at(at + 1).is("hrs");
            return Zone.at(lexemes, at + 1).isPresent() || hours
                    ? Optional.of(on(zoned(minutes(first.integer()), hours ? at + 2 : at + 1), day))
                    : Optional.empty();
        }
        int stop = first.text().indexOf('.');
        boolean half = halfDay(at + 1).isPresent();
        if (stop > 0 && half && first.text().length() == stop + 3) {
            int hour = Integer.parseInt(first.text().substring(0, stop));
            int minute = Integer.parseInt(first.text().substring(stop + 1));
            return minute < 60
                    ? withHalfDay(hour, minute, at + 1, false).map(match -> on(match, day))
                    : Optional.empty();
        }
        if (!first.isDigits(1, 2) || !half && !oClock(at + 1)) {
            return Optional.empty();
        }
        return withHalfDay(first.integer(), 0, at + 1, false).map(match -> on(match, day));
    }

    private static int minutes(int hundreds) {
        return hundreds / 100 * 60 + hundreds % 100;
    }

    private boolean oClock(int at) {
        return lexemes.at(at).is("o")
                && lexemes.at(at + 1).isMark('\'')
                && lexemes.at(at + 2).is("clock");
    }

    private Optional<Boolean> halfDay(int at) {
        String word = lexemes.at(at).text();
        if (AM.contains(word)) {
            return Optional.of(false);
        }
        return PM.contains(word) ? Optional.of(true) : Optional.empty();
    }

    private Optional<Match> withHalfDay(int hour, int minute, int at, boolean full) {
        int end = oClock(at) ? at + 3 : at;
        Optional<Boolean> afternoon = halfDay(end);
        if (afternoon.isEmpty()) {
            return full || end > at ? Optional.of(zoned(hour * 60 + minute, end)) : Optional.empty();
        }
        if (hour < 1 || hour > 12) {
            return full ? Optional.of(zoned(hour * 60 + minute, end + 1)) : Optional.empty();
        }
        return Optional.of(zoned((hour % 12 + (afternoon.get() ? 12 : 0)) * 60 + minute, end + 1));
    }

    private Match zoned(int minute, int at) {
        Optional<Zone> zone = Zone.at(lexemes, at);
        return zone.map(found -> new Match(
                        found.end(), Type.TIME, new SymbolicDate.Clock(DAY, minute, Optional.of(found.name()))))
                .orElseGet(() -> clock(minute, at, DAY));
    }

    private static Match clock(int minute, int end, SymbolicDate day) {
        return new Match(end, Type.TIME, new SymbolicDate.Clock(day, minute, Optional.empty()));
    }

    private static Match on(Match time, SymbolicDate day) {
        SymbolicDate.Clock clock = (SymbolicDate.Clock) time.date();
        return new Match(time.end(), Type.TIME, new SymbolicDate.Clock(day, clock.minute(), clock.zone()));
    }

    /**
     * A time zone.
     *
     * @param name an abbreviation in capitals, an offset such as {@code +08:00}, or {@code local}
     * @param end index of the lexeme after it
     */
    private record Zone(String name, int end) {
        static Optional<Zone> at(Lexemes lexemes, int at) {
            boolean bracket = lexemes.at(at).isMark('(');
            int next = bracket ? at + 1 : at;
            String word = lexemes.at(next).text();
            if (word.equals("local") && lexemes.at(next + 1).is("time")) {
                return Optional.of(new Zone("local", next + 2));
            }
            if (word.equals("eastern") && lexemes.at(next).capital()) {
                return Optional.of(new Zone("ET", lexemes.at(next + 1).is("time") ? next + 2 : next + 1));
            }
            boolean z = word.equals("z") && lexemes.at(next).glued();
            if (!Lexicon.ZONES.contains(word) && !z || !lexemes.at(next).capital()) {
                return Optional.empty();
            }
            String name = z ? "UTC" : word.toUpperCase(Locale.ROOT);
            int end = next + 1;
            Lexeme sign = lexemes.at(end);
            if ((sign.isMark('+') || sign.isDash()) && lexemes.at(end + 1).isDigits(1, 2) && sign.glued() | bracket) {
                int hours = lexemes.at(end + 1).integer();
                name = hours <= 14
                        ? String.format(Locale.ROOT, "%s%02d:00", sign.isMark('+') ? "+" : "-", hours)
                        : name;
                end += 2;
            }
            return Optional.of(new Zone(name, bracket && lexemes.at(end).isMark(')') ? end + 1 : end));
        }
    }
}
