package org.stemma.read.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Anchor;
import org.stemma.model.SymbolicDate.Direction;
import org.stemma.model.SymbolicDate.Modifier;

/**
 * Dates with the name of a month: "Thursday, Dec. 26, 2024", "26 December", "the 2nd of May", "February of 1940",
 * "June".
 */
final class CalendarDates {
    private static final Set<String> LEADS = Lexicon.leadsAnd(
            "or",
            "this",
            "last",
            "next",
            "previous",
            "following",
            "that",
            "every",
            "each",
            "around",
            "for",
            "earlier",
            "later",
            "end",
            "on");

    private final Lexemes lexemes;

    CalendarDates(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Match> at(int at) {
        Optional<DayOfWeek> weekday = Lexicon.weekday(lexemes.at(at));
        if (weekday.isPresent()) {
            int next = at + 1;
            next = lexemes.at(next).isMark('.') && lexemes.at(next).glued() ? next + 1 : next;
            next = lexemes.at(next).isMark(',') ? next + 1 : next;
            Optional<Match> full = dayAndMonth(next);
            return full.isPresent() ? full : weekdayTheDay(weekday.get(), next);
        }
        Optional<Match> full = dayAndMonth(at);
        return full.isPresent() ? full : month(at);
    }

    /** "Friday the 13th": the day decides, the weekday agrees. */
    private Optional<Match> weekdayTheDay(DayOfWeek weekday, int at) {
        if (!lexemes.at(at).is("the")) {
            return Optional.empty();
        }
        return NumberWords.ordinal(lexemes, at + 1)
                .filter(day -> isDay(day.value())
                        && Lexicon.month(lexemes.at(day.end())).isEmpty())
                .filter(day -> lexemes.at(at + 1).kind() == Lexeme.Kind.ORDINAL
                        || !lexemes.at(day.end()).isWord())
                .map(day -> Match.date(
                        day.end(),
                        Symbols.yearless(
                                "XXXX-XX-" + Symbols.month(day.value()) + "-W" + weekday.getValue(),
                                Direction.NEAREST)));
    }

    private Optional<Match> dayAndMonth(int at) {
        Optional<Match> monthFirst = monthThenDay(at);
        return monthFirst.isPresent() ? monthFirst : dayThenMonth(at);
    }

    private Optional<Match> monthThenDay(int at) {
        Optional<Integer> month = monthAt(at);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = afterStop(at + 1);
        if (lexemes.at(next).isDash()
                        && lexemes.at(next).glued()
                        && lexemes.at(next + 1).glued()
                || lexemes.at(next).isMark('/') && lexemes.at(next).glued()) {
            next++;
        }
        next = lexemes.at(next).is("the") ? next + 1 : next;
        Optional<NumberWords.Whole> day = day(next);
        if (day.isEmpty() || isClock(day.get().end()) || isMeasure(day.get().end())) {
            return Optional.empty();
        }
        int end = day.get().end();
        boolean attacks = month.get() == 9
                && day.get().value() == 11
                && (lexemes.at(end).text().startsWith("attack")
                        || lexemes.at(end + 1).text().startsWith("attack"));
        return Optional.of(
                attacks
                        ? Match.date(end, Symbols.fixed("2001-09-11"))
                        : withYear(month.get(), day.get().value(), end));
    }

    private Optional<Match> dayThenMonth(int at) {
        int first = lexemes.at(at).is("the") ? at + 1 : at;
        Optional<NumberWords.Whole> day = day(first);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = day.get().end();
        boolean of = lexemes.at(next).is("of");
        next = of
                        || lexemes.at(next).isDash()
                                && lexemes.at(next).glued()
                                && lexemes.at(next + 1).glued()
                        || lexemes.at(next).isMark('.')
                ? next + 1
                : next;
        Optional<Integer> month = monthAt(next);
        if (month.isEmpty() || lexemes.at(next).is("may") && !lexemes.at(next).capital()) {
            return Optional.empty();
        }
        int after = afterStop(next + 1);
        if (!of && lexemes.at(first).isNumber() && isDayBehind(after)) {
            return Optional.empty();
        }
        return Optional.of(withYear(month.get(), day.get().value(), after));
    }

    /** "In 26 May 5": a day behind the month binds closer than a number before it. */
    private boolean isDayBehind(int at) {
        return lexemes.at(at).isDigits(1, 2)
                && isDay(lexemes.at(at).integer())
                && lexemes.at(at + 1).isMark(',')
                && lexemes.at(at + 2).isDigits(4, 4);
    }

    private Match withYear(int month, int day, int end) {
        String rest = Symbols.monthDay(month, day);
        Optional<Years.Year> year = Years.after(lexemes, end);
        if (year.isEmpty() && lexemes.at(end).is("of")) {
            year = Years.after(lexemes, end + 1);
        }
        return year.map(found -> Match.date(found.end(), Symbols.calendar(Optional.of(found.timex()), rest)))
                .orElseGet(() -> ofThatYear(end, rest));
    }

    /** "August of that year", "June next year"; without such words the year is looked for around the anchor. */
    Match ofThatYear(int end, String rest) {
        int next = lexemes.at(end).is("of") ? end + 1 : end;
        boolean of = next > end;
        if (lexemes.at(next).is("the")
                && lexemes.at(next + 1).is("same")
                && lexemes.at(next + 2).is("year")) {
            return inYear(next + 3, rest, 0, Anchor.PREVIOUS);
        }
        next = lexemes.at(next).is("the") && of ? next + 1 : next;
        if (!lexemes.at(next + 1).is("year")) {
            return Match.date(end, Symbols.calendar(Optional.empty(), rest));
        }
        return switch (lexemes.at(next).text()) {
            case "that" -> inYear(next + 2, rest, 0, Anchor.PREVIOUS);
            case "this" -> inYear(next + 2, rest, 0, Anchor.CONTEXT);
            case "last" -> inYear(next + 2, rest, -1, Anchor.CONTEXT);
            case "next" -> inYear(next + 2, rest, 1, Anchor.CONTEXT);
            case "previous", "preceding" -> inYear(next + 2, rest, -1, Anchor.PREVIOUS);
            case "following" -> inYear(next + 2, rest, 1, Anchor.PREVIOUS);
            default -> Match.date(end, Symbols.calendar(Optional.empty(), rest));
        };
    }

    private static Match inYear(int end, String rest, int years, Anchor from) {
        return Match.date(
                end,
                new SymbolicDate.PartOf("XXXX-" + rest, Symbols.offset(years, ChronoUnit.YEARS, from), Modifier.NONE));
    }

    private Optional<Match> month(int at) {
        Optional<Integer> month = monthAt(at);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int end = afterStop(at + 1);
        String rest = Symbols.month(month.get());
        int next = lexemes.at(end).is("of") ? end + 1 : end;
        Optional<Years.Year> year = Years.after(lexemes, next);
        if (year.isPresent()) {
            return Optional.of(Match.date(
                    year.get().end(), Symbols.calendar(Optional.of(year.get().timex()), rest)));
        }
        boolean shortName =
                lexemes.at(at).text().length() <= 3 && !lexemes.at(at).is("may");
        boolean led = LEADS.contains(lexemes.at(at - 1).text());
        if (shortName && end == at + 1 && !(led && lexemes.at(at).capital()) || !isMonthAlone(at)) {
            return Optional.empty();
        }
        if (!lexemes.at(at).capital() && (shortName || Lexicon.isDoubtfulMonth(lexemes.at(at)))) {
            return Optional.of(ofThatYear(end, rest)).filter(match -> match.end() > end);
        }
        // the stop of "in Sept." may end the sentence as well
        return Optional.of(ofThatYear(end, rest));
    }

    /** Whether "May", "March" or "April" by itself is the month and not a word or a name. */
    private boolean isMonthAlone(int at) {
        if (!Lexicon.isDoubtfulMonth(lexemes.at(at))) {
            return true;
        }
        Lexeme before = lexemes.at(at - 1);
        Lexeme after = lexemes.at(at + 1);
        boolean name =
                after.isWord() && after.capital() && !Lexicon.month(after).isPresent();
        boolean list = (before.isMark(',') || before.isDash() || before.is("to"))
                && Lexicon.month(lexemes.at(at - 2)).isPresent();
        boolean firm = !lexemes.at(at).is("may") && !lexemes.at(at).is("march");
        return list
                || LEADS.contains(before.text()) && (!name || firm)
                || firm && !name && at > 0
                || firm && before.isMark('(');
    }

    private Optional<Integer> monthAt(int at) {
        return lexemes.at(at).isWord() ? Lexicon.month(lexemes.at(at)) : Optional.empty();
    }

    private int afterStop(int at) {
        return lexemes.at(at).isMark('.')
                        && lexemes.at(at).glued()
                        && lexemes.at(at - 1).text().length() <= 7
                        && (lexemes.at(at + 1).isNumber()
                                || lexemes.at(at + 1).kind() == Lexeme.Kind.ORDINAL
                                || lexemes.at(at - 1).text().length() <= 4)
                ? at + 1
                : at;
    }

    /** A day of the month as digits, ordinal or words. */
    private Optional<NumberWords.Whole> day(int at) {
        if (lexemes.at(at).isDigits(1, 2)) {
            return Optional.of(new NumberWords.Whole(lexemes.at(at).integer(), at + 1))
                    .filter(day -> isDay(day.value()));
        }
        Optional<NumberWords.Whole> ordinal = NumberWords.ordinal(lexemes, at);
        return (ordinal.isPresent() ? ordinal : NumberWords.cardinal(lexemes, at)).filter(day -> isDay(day.value()));
    }

    private boolean isClock(int at) {
        return lexemes.at(at).isMark(':')
                && lexemes.at(at).glued()
                && lexemes.at(at + 1).isDigits(2, 2);
    }

    /** "May 12 people": the number counts something else. */
    private boolean isMeasure(int at) {
        return lexemes.at(at).isMark('%')
                || lexemes.at(at).is("percent")
                || lexemes.at(at).is("million")
                || lexemes.at(at).is("billion")
                || lexemes.at(at).is("people");
    }

    static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    /** A day without its month. */
    static SymbolicDate dayOnly(int day) {
        return Symbols.yearless("XXXX-XX-" + Symbols.month(day), Direction.NEAREST);
    }
}
