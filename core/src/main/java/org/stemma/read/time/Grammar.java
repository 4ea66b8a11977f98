package org.stemma.read.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Anchor;
import org.stemma.model.SymbolicDate.Modifier;
import org.stemma.model.TimeExpression.Type;

/**
 * Reads a run of lexemes from left to right; at each place the rule that reads furthest wins.
 *
 * <p>Every rule looks ahead by a bounded number of lexemes, so reading takes time linear in the length of the text.
 */
final class Grammar {
    private final Lexemes lexemes;
    private final CalendarDates calendar;
    private final NumericDates numeric;
    private final LongPeriods periods;
    private final RelativeDates relative;
    private final CountedTimes counted;
    private final ClockTimes clocks;
    private final FestivalDates festivals;
    private final OrdinalParts ordinals;
    private final Recurring recurring;
    private final References references;
    private final Prefixes prefixes;

    Grammar(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.calendar = new CalendarDates(lexemes);
        this.numeric = new NumericDates(lexemes);
        this.periods = new LongPeriods(lexemes);
        this.relative = new RelativeDates(lexemes);
        this.counted = new CountedTimes(lexemes);
        this.clocks = new ClockTimes(lexemes);
        this.festivals = new FestivalDates(lexemes);
        this.ordinals = new OrdinalParts(lexemes, this::core);
        this.recurring = new Recurring(lexemes);
        this.references = new References(lexemes);
        this.prefixes = new Prefixes(lexemes);
    }

    /**
     * Words that were read as a time.
     *
     * @param first index of their first lexeme
     * @param match what they mean, and where they end
     */
    record Found(int first, Match match) {
        Found with(SymbolicDate date) {
            return new Found(first, new Match(match.end(), match.type(), date));
        }
    }

    /** All expressions of a run of lexemes, in order, not overlapping. */
    static List<Found> read(Lexemes lexemes) {
        Grammar grammar = new Grammar(lexemes);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            int here = at;
            Optional<Match> match = grammar.at(here, found);
            match.ifPresent(read -> found.add(new Found(here, read)));
            at = match.map(Match::end).orElse(at + 1);
        }
        return new Neighbours(lexemes).complete(found);
    }

    private Optional<Match> at(int at, List<Found> before) {
        SharedMonths sharing = new SharedMonths(lexemes, calendar);
        Optional<Match> ahead = sharing.monthAhead(at);
        if (ahead.isPresent()) {
            return ahead;
        }
        Optional<Match> best = withPrefix(at);
        Optional<Match> plain = core(at);
        if (best.isEmpty()
                || plain.isPresent() && plain.get().end() > best.get().end()) {
            best = plain;
        }
        Optional<Match> whole = best.filter(match -> match.end() > at).map(this::withSuffix);
        return longer(sharing.behind(at, before), whole);
    }

    /** "early January", "the end of last year", "nearly two years", "the night of 13 February". */
    private Optional<Match> withPrefix(int at) {
        Optional<Prefixes.Prefix> prefix = prefixes.at(at);
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        int next = prefix.get().end();
        Optional<Match> inner = core(next);
        if (inner.isEmpty() && prefix.get().kind() == Prefixes.Kind.PART) {
            inner = withPrefix(next);
        }
        if (inner.isEmpty()) {
            inner = theUnit(prefix.get(), next);
        }
        return inner.flatMap(match -> apply(prefix.get(), match));
    }

    private static Optional<Match> apply(Prefixes.Prefix prefix, Match match) {
        return switch (prefix.kind()) {
            case ABOUT ->
                match.type() == Type.DURATION || isMoved(match.date())
                        ? Optional.of(new Match(match.end(), match.type(), roughly(match.date())))
                        : Optional.empty();
            case DAY_PART ->
                Symbols.isDay(match.date()) && match.type() == Type.DATE
                        ? Optional.of(new Match(match.end(), Type.TIME, Symbols.part(match.date(), prefix.modifier())))
                        : Optional.empty();
            case PART, UNIT_PART ->
                match.type() == Type.DATE || match.type() == Type.TIME
                        ? Optional.of(new Match(match.end(), match.type(), inPart(match, prefix.modifier())))
                        : Optional.empty();
        };
    }

    private static SymbolicDate inPart(Match match, Modifier modifier) {
        return match.type() == Type.TIME ? match.date() : Symbols.part(match.date(), modifier);
    }

    private static boolean isMoved(SymbolicDate date) {
        return date instanceof SymbolicDate.Offset offset && offset.amount() != 0 || date instanceof SymbolicDate.Moved;
    }

    private static SymbolicDate roughly(SymbolicDate date) {
        return date instanceof SymbolicDate.Offset offset
                ? new SymbolicDate.Offset(offset.amount(), offset.unit(), offset.from(), offset.modifier(), false)
                : date;
    }

    /** "the end of the year", "later in the day", "early in the week". */
    private Optional<Match> theUnit(Prefixes.Prefix prefix, int at) {
        if (prefix.kind() != Prefixes.Kind.PART && prefix.kind() != Prefixes.Kind.UNIT_PART) {
            return Optional.empty();
        }
        int next = lexemes.at(at).is("the") ? at + 1 : at;
        if (next == at) {
            return Optional.empty();
        }
        ChronoUnit unit = switch (lexemes.at(next).text()) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            case "decade" -> ChronoUnit.DECADES;
            case "century" -> ChronoUnit.CENTURIES;
            default -> ChronoUnit.FOREVER;
        };
        return unit == ChronoUnit.FOREVER
                ? Optional.empty()
                : Optional.of(Match.date(next + 1, Symbols.offset(0, unit, Anchor.CONTEXT)));
    }

    /** The rule without prefix or suffix that reads furthest. */
    private Optional<Match> core(int at) {
        Lexeme first = lexemes.at(at);
        if (first.kind() == Lexeme.Kind.MARK && !first.isMark('\'') && !first.isMark('\u2018') && !first.isMark('`')) {
            return Optional.empty();
        }
        Optional<Match> best = Optional.empty();
        best = longer(best, calendar.at(at));
        best = longer(best, numeric.at(at));
        best = longer(best, clocks.at(at));
        best = longer(best, festivals.at(at));
        best = longer(best, relative.at(at));
        best = longer(best, ordinals.at(at));
        best = longer(best, recurring.at(at));
        best = longer(best, counted.at(at));
        best = longer(best, periods.at(at));
        return longer(best, references.at(at));
    }

    private static Optional<Match> longer(Optional<Match> best, Optional<Match> other) {
        return best.isEmpty()
                        || other.isPresent() && other.get().end() > best.get().end()
                ? other
                : best;
    }

    /** "Monday night", "June 6 afternoon", "12:00 UTC Monday", "Friday night local time". */
    private Match withSuffix(Match match) {
        if (match.date() instanceof SymbolicDate.Clock clock && clock.day() == ClockTimes.DAY) {
            return clockOnDay(match, clock);
        }
        if (match.type() != Type.DATE || !Symbols.isDay(match.date())) {
            return match;
        }
        Optional<Modifier> part = Lexicon.dayPart(lexemes.at(match.end()));
        if (part.isPresent()) {
            int end = match.end() + 1;
            end = lexemes.are(end, "local", "time") ? end + 2 : end;
            return new Match(end, Type.TIME, Symbols.part(match.date(), part.get()));
        }
        Optional<Match> clock = clocks.at(match.end());
        if (clock.isPresent() && clock.get().date() instanceof SymbolicDate.Clock time) {
            return new Match(
                    clock.get().end(), Type.TIME, new SymbolicDate.Clock(match.date(), time.minute(), time.zone()));
        }
        return match;
    }

    private Match clockOnDay(Match match, SymbolicDate.Clock clock) {
        Optional<Match> day =
                core(match.end()).filter(found -> found.type() == Type.DATE && Symbols.isDay(found.date()));
        return day.map(found -> new Match(
                        found.end(), Type.TIME, new SymbolicDate.Clock(found.date(), clock.minute(), clock.zone())))
                .orElse(match);
    }
}
