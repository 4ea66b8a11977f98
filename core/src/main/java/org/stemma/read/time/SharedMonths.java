package org.stemma.read.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Modifier;

/** Day numbers that borrow the month of their neighbour: "28 and 29 August", "May 4 and 5", "the 28th". */
final class SharedMonths {
    private static final Set<String> CONNECTORS = Set.of("and", "or", "to", "until", "through", "till");
    private static final Set<String> GRAMMATICAL = Set.of(
            "and", "or", "but", "in", "at", "of", "to", "from", "by", "with", "for", "as", "when", "after", "before",
            "the", "a", "an", "was", "were", "is", "had", "has", "would", "will", "until", "he", "she", "they", "it",
            "that", "which", "who", "while", "where", "did", "on");
    private static final Set<String> LEADS =
            Set.of("on", "by", "until", "since", "from", "and", "to", "of", "before", "after", "for");

    private final Lexemes lexemes;
    private final CalendarDates calendar;

    SharedMonths(Lexemes lexemes, CalendarDates calendar) {
        this.lexemes = lexemes;
        this.calendar = calendar;
    }

    /** A day number whose month stands before it, or nowhere in the sentence. */
    Optional<Match> behind(int at, List<Grammar.Found> before) {
        Optional<Match> pointed =
                isConnector(at - 1) && isDayNumber(lexemes.at(at - 2)) ? ofThisMonth(at) : Optional.empty();
        if (pointed.isPresent()) {
            return pointed;
        }
        Optional<Match> behind = monthBehind(at, before);
        return behind.isPresent() ? behind : theDay(at);
    }

    private static boolean isDayNumber(Lexeme lexeme) {
        return (lexeme.isDigits(1, 2) || lexeme.kind() == Lexeme.Kind.ORDINAL) && CalendarDates.isDay(lexeme.integer());
    }

    private boolean isConnector(int at) {
        return lexemes.at(at).isDash()
                || lexemes.at(at).isMark('/')
                || CONNECTORS.contains(lexemes.at(at).text());
    }

    /** A day number whose month follows with another day: "28 and 29 August". */
    Optional<Match> monthAhead(int at) {
        int day = lexemes.at(at).is("the") ? at + 1 : at;
        boolean comma = lexemes.at(day + 1).isMark(',') && isDayNumber(lexemes.at(day + 2));
        if (!isDayNumber(lexemes.at(day)) || !(isConnector(day + 1) || comma)) {
            return Optional.empty();
        }
        if (Lexicon.month(lexemes.at(at - 1)).isPresent()
                || lexemes.at(at - 1).isMark('.')
                        && Lexicon.month(lexemes.at(at - 2)).isPresent()) {
            return Optional.empty();
        }
        int next = day + 2;
        next = lexemes.at(next).is("the") ? next + 1 : next;
        if (!isDayNumber(lexemes.at(next))) {
            return Optional.empty();
        }
        Optional<Match> pointed = ofThisMonth(next);
        if (pointed.isPresent() && pointed.get().date() instanceof SymbolicDate.PartOf part) {
            return Optional.of(Match.date(day + 1, inMonth(lexemes.at(day).integer(), part.whole())));
        }
        Optional<Match> whole = comma ? monthAhead(next) : calendar.at(next);
        if (comma && whole.isEmpty()) {
            return Optional.empty();
        }
        return whole.flatMap(match -> withDay(match.date(), lexemes.at(day).integer()))
                .map(date -> Match.date(day + 1, date));
    }

    /** "22 this month", "23 of next month": only behind another day, as a number alone counts much else. */
    private Optional<Match> ofThisMonth(int at) {
        int next = lexemes.at(at + 1).is("of") || lexemes.at(at + 1).is("in") ? at + 2 : at + 1;
        if (!isDayNumber(lexemes.at(at)) || !lexemes.at(next + 1).is("month")) {
            return Optional.empty();
        }
        return Pointer.of(lexemes, next, false)
                .map(pointer -> Match.date(
                        next + 2,
                        inMonth(
                                lexemes.at(at).integer(),
                                Symbols.offset(pointer.step(), ChronoUnit.MONTHS, pointer.from()))));
    }

    private static SymbolicDate inMonth(int day, SymbolicDate month) {
        return new SymbolicDate.PartOf("XXXX-XX-" + Symbols.month(day), month, Modifier.NONE);
    }

    private Optional<Match> monthBehind(int at, List<Grammar.Found> before) {
        if (before.isEmpty() || !isConnector(at - 1) && !lexemes.at(at - 1).isMark(',')) {
            return Optional.empty();
        }
        Grammar.Found last = before.get(before.size() - 1);
        boolean bare = isDayNumber(lexemes.at(last.match().end() - 1));
        int day = lexemes.at(at).is("the") ? at + 1 : at;
        if (last.match().end() != at - 1 || !bare || !isDayNumber(lexemes.at(day)) || !isFree(day + 1)) {
            return Optional.empty();
        }
        int number = lexemes.at(day).integer();
        Optional<SymbolicDate> shared = withDay(last.match().date(), number);
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        if (shared.get() instanceof SymbolicDate.Yearless yearless) {
            Optional<Years.Year> year = Years.after(lexemes, day + 1);
            if (year.isPresent()) {
                return Optional.of(Match.date(
                        year.get().end(),
                        Symbols.calendar(
                                Optional.of(year.get().timex()),
                                yearless.timex().substring("XXXX-".length()))));
            }
        }
        return lexemes.at(at - 1).isMark(',') && !isConnector(day + 1)
                ? Optional.empty()
                : Optional.of(Match.date(day + 1, shared.get()));
    }

    /** "the 28th", where no noun follows: "on the 28th of that month", not "the 28th Division". */
    private Optional<Match> theDay(int at) {
        boolean day = lexemes.at(at).is("the")
                && lexemes.at(at + 1).kind() == Lexeme.Kind.ORDINAL
                && CalendarDates.isDay(lexemes.at(at + 1).integer())
                && LEADS.contains(lexemes.at(at - 1).text());
        if (!day
                || !isFree(at + 2)
                || lexemes.at(at + 2).is("of")
                || lexemes.at(at + 2).is("and")) {
            return Optional.empty();
        }
        return Optional.of(
                Match.date(at + 2, CalendarDates.dayOnly(lexemes.at(at + 1).integer())));
    }

    /** Whether no noun follows that the number could count. */
    private boolean isFree(int at) {
        Lexeme next = lexemes.at(at);
        boolean digits = next.isMark('%')
                || next.isMark(':')
                || next.isMark('/') && next.glued()
                || next.isMark('.')
                        && lexemes.at(at + 1).glued()
                        && lexemes.at(at + 1).isNumber();
        return !digits && (!next.isWord() || GRAMMATICAL.contains(next.text()));
    }

    private static Optional<SymbolicDate> withDay(SymbolicDate date, int day) {
        if (date instanceof SymbolicDate.Fixed fixed && Symbols.isDay(date)) {
            return Optional.of(new SymbolicDate.Fixed(replaced(fixed.timex(), day), fixed.modifier()));
        }
        if (date instanceof SymbolicDate.Yearless yearless
                && Symbols.isDay(date)
                && !yearless.timex().contains("XX-XX")) {
            return Optional.of(new SymbolicDate.Yearless(
                    replaced(yearless.timex(), day), yearless.direction(), yearless.from(), yearless.modifier()));
        }
        return Optional.empty();
    }

    private static String replaced(String timex, int day) {
        return timex.substring(0, timex.lastIndexOf('-') + 1) + Symbols.month(day);
    }
}
