package org.stemma.read.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Modifier;
import org.stemma.model.TimeExpression.Type;

/** Counted parts of a stretch: "the last week of March", "the first Friday of next month", "the 20th of next month". */
final class OrdinalParts {
    private final Lexemes lexemes;
    private final IntFunction<Optional<Match>> dates;

    /**
     * Reads with the other rules.
     *
     * @param dates what all rules together read at an index
     */
    OrdinalParts(Lexemes lexemes, IntFunction<Optional<Match>> dates) {
        this.lexemes = lexemes;
        this.dates = dates;
    }

    Optional<Match> at(int at) {
        Optional<Match> week = weekOf(at);
        if (week.isPresent()) {
            return week;
        }
        int first = lexemes.at(at).is("the") ? at + 1 : at;
        Optional<NumberWords.Whole> ordinal =
                lexemes.at(first).is("last") || lexemes.at(first).is("final")
                        ? Optional.of(new NumberWords.Whole(-1, first + 1))
                        : NumberWords.ordinal(lexemes, first);
        if (ordinal.isEmpty() || ordinal.get().value() > 53) {
            return Optional.empty();
        }
        int next = ordinal.get().end();
        Optional<DayOfWeek> weekday = Lexicon.weekday(lexemes.at(next));
        ChronoUnit unit = weekday.isPresent() ? ChronoUnit.DAYS : unit(lexemes.at(next));
        boolean number =
                unit == ChronoUnit.FOREVER && CalendarDates.isDay(ordinal.get().value());
        int of = number ? next : next + 1;
        boolean joined = lexemes.at(of).is("of") || lexemes.at(of).is("in");
        int wholeAt = joined ? of + 1 : of;
        if (!joined && !(isPointer(wholeAt) && !number) || unit == ChronoUnit.FOREVER && !number) {
            return Optional.empty();
        }
        Optional<Match> whole = dates.apply(wholeAt).filter(match -> match.type() == Type.DATE);
        if (number) {
            return whole.filter(match -> isMonth(match.date()))
                    .map(match -> Match.date(
                            match.end(),
                            new SymbolicDate.PartOf(
                                    "XXXX-XX-" + Symbols.month(ordinal.get().value()), match.date(), Modifier.NONE)));
        }
        return whole.filter(match -> !Symbols.isDay(match.date()) && isCalendar(match.date()))
                .map(match -> Match.date(
                        match.end(), new SymbolicDate.NthOf(ordinal.get().value(), unit, weekday, match.date())));
    }

    /** "the week of 3 February", "the week beginning on 3 February": the week that holds the day. */
    Optional<Match> weekOf(int at) {
        int week = lexemes.at(at).is("the") ? at + 1 : at;
        String joint = lexemes.at(week + 1).text();
        boolean of = joint.equals("of")
                || joint.equals("starting")
                || joint.equals("beginning")
                || joint.equals("commencing");
        if (!lexemes.at(week).is("week") || !of) {
            return Optional.empty();
        }
        int day = lexemes.at(week + 2).is("on") ? week + 3 : week + 2;
        Optional<Match> date = dates.apply(day);
        if (date.isEmpty() && lexemes.at(day).is("the")) {
            date = NumberWords.ordinal(lexemes, day + 1)
                    .filter(number -> CalendarDates.isDay(number.value()))
                    .map(number -> Match.date(number.end(), CalendarDates.dayOnly(number.value())));
        }
        return date.filter(match -> match.type() == Type.DATE && Symbols.isDay(match.date()))
                .map(match -> Match.date(
                        match.end(), new SymbolicDate.NthOf(0, ChronoUnit.WEEKS, Optional.empty(), match.date())));
    }

    private boolean isPointer(int at) {
        return lexemes.at(at).is("this")
                || lexemes.at(at).is("next")
                || lexemes.at(at).is("last");
    }

    private static ChronoUnit unit(Lexeme word) {
        return switch (word.text()) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.FOREVER;
        };
    }

    private static boolean isMonth(SymbolicDate date) {
        return date instanceof SymbolicDate.Offset offset && offset.unit() == ChronoUnit.MONTHS;
    }

    private static boolean isCalendar(SymbolicDate date) {
        return date instanceof SymbolicDate.Fixed
                || date instanceof SymbolicDate.Yearless
                || date instanceof SymbolicDate.PartOf
                || date instanceof SymbolicDate.Offset;
    }
}
