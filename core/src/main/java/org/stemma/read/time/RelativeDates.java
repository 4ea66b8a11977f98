package org.stemma.read.time;

import java.time.DayOfWeek;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Anchor;
import org.stemma.model.SymbolicDate.Direction;
import org.stemma.model.SymbolicDate.Modifier;
import org.stemma.model.TimeExpression.Type;

/** Weekdays and dates counted from another: "Monday night", "yesterday", "last week", "the next day", "that year". */
final class RelativeDates {
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "yesterday", -1, "tomorrow", 1, "tonight", 0);

    private final Lexemes lexemes;
    private final ToldDays toldDays;

    RelativeDates(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.toldDays = new ToldDays(lexemes);
    }

    Optional<Match> at(int at) {
        Integer days = DAYS.get(lexemes.at(at).text());
        if (days != null) {
            SymbolicDate day = Symbols.offset(days, ChronoUnit.DAYS, Anchor.PUBLISHED);
            return Optional.of(
                    lexemes.at(at).is("tonight")
                            ? new Match(at + 1, Type.TIME, Symbols.part(day, Modifier.NIGHT))
                            : Match.date(at + 1, day));
        }
        Optional<Match> found = dayBeforeYesterday(at);
        if (found.isEmpty()) {
            found = pointed(at);
        }
        if (found.isEmpty()) {
            found = afterNext(at);
        }
        if (found.isEmpty()) {
            found = toldDays.at(at);
        }
        return found.isEmpty() ? weekday(at) : found;
    }

    private Optional<Match> dayBeforeYesterday(int at) {
        int next = lexemes.at(at).is("the") ? at + 1 : at;
        if (lexemes.are(next, "day", "before", "yesterday")) {
            return Optional.of(Match.date(next + 3, Symbols.offset(-2, ChronoUnit.DAYS, Anchor.PUBLISHED)));
        }
        return lexemes.are(next, "day", "after", "tomorrow")
                ? Optional.of(Match.date(next + 3, Symbols.offset(2, ChronoUnit.DAYS, Anchor.PUBLISHED)))
                : Optional.empty();
    }

    private Optional<Match> weekday(int at) {
        Optional<DayOfWeek> day = Lexicon.weekday(lexemes.at(at));
        if (day.isEmpty() || isName(at)) {
            return Optional.empty();
        }
        int end = lexemes.at(at + 1).isMark('.')
                        && lexemes.at(at + 1).glued()
                        && lexemes.at(at).text().length() <= 5
                ? at + 2
                : at + 1;
        Optional<Integer> week = ofWeek(end);
        if (week.isPresent()) {
            return Optional.of(Match.date(weekEnd(end), inWeek(day.get(), week.get())));
        }
        return Optional.of(
                Match.date(end, new SymbolicDate.Weekday(day.get(), Direction.NEAREST, Anchor.CONTEXT, Modifier.NONE)));
    }

    /** "Sunday Times", "Sun reporter": a capital follows that begins no date. */
    private boolean isName(int at) {
        Lexeme word = lexemes.at(at);
        Lexeme after = lexemes.at(at + 1);
        boolean shortName = word.text().length() <= 3;
        boolean led = lexemes.at(at - 1).is("on")
                || lexemes.at(at - 1).is("last")
                || lexemes.at(at - 1).is("next");
        if (shortName) {
            return !led
                    && !after.isMark(',')
                    && !after.isMark('.')
                    && Lexicon.dayPart(after).isEmpty();
        }
        if (lexemes.at(at - 1).is("black")
                || lexemes.at(at - 1).is("bloody") && lexemes.at(at - 1).capital()) {
            return true;
        }
        return switch (after.text()) {
            case "times",
                    "telegraph",
                    "mirror",
                    "post",
                    "herald",
                    "mail",
                    "express",
                    "people",
                    "school",
                    "independent" -> after.capital();
            default -> false;
        };
    }

    /** "Tuesday next week", "Sunday of next week": which week, counted from this. */
    private Optional<Integer> ofWeek(int at) {
        int next = lexemes.at(at).is("of") ? at + 1 : at;
        if (!lexemes.at(next + 1).is("week")) {
            return Optional.empty();
        }
        return switch (lexemes.at(next).text()) {
            case "next" -> Optional.of(1);
            case "last" -> Optional.of(-1);
            case "this" -> Optional.of(0);
            default -> Optional.empty();
        };
    }

    private int weekEnd(int at) {
        return lexemes.at(at).is("of") ? at + 3 : at + 2;
    }

    private static SymbolicDate inWeek(DayOfWeek day, int week) {
        return new SymbolicDate.NthOf(
                1, ChronoUnit.DAYS, Optional.of(day), Symbols.offset(week, ChronoUnit.WEEKS, Anchor.CONTEXT));
    }

    /** "last week", "this month", "the next day", "that same year", "last August", "next Friday", "this morning". */
    private Optional<Match> pointed(int at) {
        int next = lexemes.at(at).is("the") ? at + 1 : at;
        boolean the = next > at;
        Optional<Pointer> pointer = Pointer.of(lexemes, next, the);
        return pointer.flatMap(found -> target(found));
    }

    private Optional<Match> target(Pointer pointer) {
        int at = pointer.end();
        Lexeme word = lexemes.at(at);
        Optional<Match> day = lastNight(pointer);
        if (day.isPresent()) {
            return day;
        }
        Optional<DayOfWeek> weekday = Lexicon.weekday(word).filter(found -> !isName(at));
        if (weekday.isPresent()) {
            return Optional.of(Match.date(
                    at + 1,
                    new SymbolicDate.Weekday(weekday.get(), pointer.direction(), pointer.from(), Modifier.NONE)));
        }
        Optional<Integer> month =
                word.isWord() && (word.capital() || word.text().length() > 3) ? Lexicon.month(word) : Optional.empty();
        if (month.isPresent() && !lexemes.at(at + 1).isNumber()) {
            return Optional.of(Match.date(at + 1, yearless(pointer, Symbols.month(month.get()))));
        }
        Optional<String> season = Lexicon.season(word);
        if (season.isPresent()) {
            return Optional.of(Match.date(at + 1, yearless(pointer, season.get())));
        }
        return unit(pointer, at);
    }

    private static SymbolicDate yearless(Pointer pointer, String rest) {
        return new SymbolicDate.Yearless("XXXX-" + rest, pointer.direction(), pointer.from(), Modifier.NONE);
    }

    private Optional<Match> lastNight(Pointer pointer) {
        Optional<Modifier> part = Lexicon.dayPart(lexemes.at(pointer.end()));
        if (part.isEmpty() || lexemes.at(pointer.end()).text().endsWith("s")) {
            return Optional.empty();
        }
        SymbolicDate day = Symbols.offset(pointer.step(), ChronoUnit.DAYS, pointer.from());
        return Optional.of(new Match(pointer.end() + 1, Type.TIME, Symbols.part(day, part.get())));
    }

    private Optional<Match> unit(Pointer pointer, int at) {
        String word = lexemes.at(at).text();
        if (word.equals("weekend")) {
            return Optional.of(Match.date(
                    at + 1,
                    new SymbolicDate.Weekday(
                            DayOfWeek.SATURDAY, pointer.direction(), pointer.from(), Modifier.WEEKEND)));
        }
        ChronoUnit unit = switch (word) {
            case "day", "date" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            case "decade" -> ChronoUnit.DECADES;
            case "century" -> ChronoUnit.CENTURIES;
            default -> ChronoUnit.FOREVER;
        };
        if (word.equals("period") && lexemes.at(at - 1).is("same")) {
            return ago(at + 1, Symbols.offset(0, ChronoUnit.FOREVER, Anchor.PREVIOUS));
        }
        if (word.equals("quarter") && !lexemes.at(at + 1).is("mile")) {
            return Optional.of(Match.date(at + 1, quarter(pointer)));
        }
        boolean length = lexemes.at(at + 1).isDash()
                && lexemes.at(at + 1).glued()
                && lexemes.at(at + 2).glued();
        if (unit == ChronoUnit.FOREVER || length) {
            return Optional.empty();
        }
        if (pointer.step() != 0 && isLength(at, unit)) {
            Direction direction = pointer.step() < 0 ? Direction.PAST : Direction.FUTURE;
            return Optional.of(
                    new Match(at + 1, Type.DURATION, new SymbolicDate.Lasting(oneOf(unit), direction, pointer.from())));
        }
        SymbolicDate date = Symbols.offset(pointer.step(), unit, pointer.from());
        Optional<Match> yearAgo = lexemes.at(at - 1).is("same") ? ago(at + 1, date) : Optional.empty();
        if (yearAgo.isPresent()) {
            return yearAgo;
        }
        int end = at + 1;
        int on = lexemes.at(end).is("on") ? end + 1 : end;
        Optional<DayOfWeek> weekday = unit == ChronoUnit.WEEKS ? Lexicon.weekday(lexemes.at(on)) : Optional.empty();
        return weekday.isPresent()
                ? Optional.of(Match.date(on + 1, new SymbolicDate.NthOf(1, ChronoUnit.DAYS, weekday, date)))
                : Optional.of(Match.date(end, date));
    }

    /** "the past year" is the twelve months up to now, "the last decade" rarely one of the calendar. */
    private boolean isLength(int at, ChronoUnit unit) {
        boolean past = lexemes.at(at - 1).is("past") && unit != ChronoUnit.DAYS;
        boolean told = lexemes.at(at - 1).is("following") || lexemes.at(at - 1).is("previous");
        return past || unit == ChronoUnit.DECADES && !told;
    }

    private static String oneOf(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> "P1W";
            case MONTHS -> "P1M";
            case DECADES -> "P10Y";
            case CENTURIES -> "P1CE";
            default -> "P1Y";
        };
    }

    /** "the same month a year ago", "the same period last year". */
    private Optional<Match> ago(int at, SymbolicDate same) {
        int next = lexemes.at(at).is("of") || lexemes.at(at).is("in") ? at + 1 : at;
        Optional<Match> back = new CountedTimes(lexemes).at(next);
        if (back.isEmpty()) {
            back = pointed(next);
        }
        return back.filter(match -> match.date() instanceof SymbolicDate.Offset)
                .map(match -> (SymbolicDate.Offset) match.date())
                .filter(offset -> offset.unit() == ChronoUnit.YEARS && offset.amount() < 0)
                .map(offset -> Match.date(
                        endOf(next), new SymbolicDate.Moved(same, Period.ofYears(offset.amount()), Modifier.NONE)));
    }

    private int endOf(int at) {
        Optional<Match> counted = new CountedTimes(lexemes).at(at);
        return (counted.isPresent() ? counted : pointed(at)).map(Match::end).orElse(at);
    }

    private static SymbolicDate quarter(Pointer pointer) {
        return new SymbolicDate.Yearless("XXXX-QX", pointer.direction(), pointer.from(), Modifier.NONE);
    }

    /** "the week after next". */
    private Optional<Match> afterNext(int at) {
        int next = lexemes.at(at).is("the") ? at + 1 : at;
        if (!lexemes.at(next + 1).is("after")) {
            return Optional.empty();
        }
        int last = lexemes.at(next + 2).is("the") ? next + 3 : next + 2;
        if (!lexemes.at(last).is("next")) {
            return Optional.empty();
        }
        return unit(new Pointer(next, 2, Direction.FUTURE, Anchor.CONTEXT), next)
                .map(match -> Match.date(last + 1, match.date()));
    }
}
