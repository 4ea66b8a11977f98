package org.stemma.read.time;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Anchor;
import org.stemma.model.SymbolicDate.Direction;
import org.stemma.model.SymbolicDate.Modifier;

/** Years, decades, centuries, seasons, quarters, halves and fiscal years. */
final class LongPeriods {
    private static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            192,
            "thirties",
            193,
            "forties",
            194,
            "fifties",
            195,
            "sixties",
            196,
            "seventies",
            197,
            "eighties",
            198,
            "nineties",
            199,
            "noughties",
            200);
    private static final Set<String> SEASON_LEADS =
            Lexicon.leadsAnd("the", "this", "last", "next", "previous", "following", "that");

    private final Lexemes lexemes;

    LongPeriods(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Match> at(int at) {
        int start = lexemes.at(at).is("the") ? at + 1 : at;
        Optional<Match> found = decade(start);
        if (found.isEmpty()) {
            found = century(start);
        }
        if (found.isEmpty()) {
            found = season(start);
        }
        if (found.isEmpty()) {
            found = piece(start);
        }
        if (found.isEmpty()) {
            found = fiscal(start);
        }
        if (found.isEmpty()) {
            found = weekNumber(at);
        }
        return found.isEmpty() ? year(at) : found;
    }

    private Optional<Match> year(int at) {
        int start = lexemes.at(at).is("year") || lexemes.at(at).is("years") ? at + 1 : at;
        if (start > at && lexemes.at(at - 1).is("the") || start == at) {
            start = lexemes.at(at).is("the") && lexemes.at(at + 1).is("year") ? at + 2 : start;
        }
        Optional<Years.Year> year = Years.alone(lexemes, start);
        if (year.isEmpty() && start > at) {
            year = Years.after(lexemes, start);
        }
        if (year.isEmpty() && lexemes.at(at - 1).is("in")) {
            year = NumberWords.year(lexemes, at)
                    .filter(found ->
                            found.end() > at + 1 && !lexemes.at(found.end()).isWord())
                    .map(found -> new Years.Year(Years.four(found.value()), found.end()));
        }
        return year.map(found -> seasonOrQuarterOf(found));
    }

    /** "2016 Q3", "2016 summer" are left to {@link #piece}; here stands the year alone. */
    private Match seasonOrQuarterOf(Years.Year year) {
        String word = lexemes.at(year.end()).text();
        boolean piece = word.equals("q") || word.equals("h");
        if (piece
                && lexemes.at(year.end() + 1).glued()
                && lexemes.at(year.end() + 1).isDigits(1, 1)) {
            String code = word.toUpperCase(java.util.Locale.ROOT)
                    + lexemes.at(year.end() + 1).text();
            return Match.date(year.end() + 2, Symbols.fixed(year.timex() + "-" + code));
        }
        int next = lexemes.at(year.end()).isMark(',') ? year.end() + 1 : year.end();
        Optional<Integer> month = lexemes.at(next).isWord() ? Lexicon.month(lexemes.at(next)) : Optional.empty();
        boolean dated = lexemes.at(next + 1).isNumber() || lexemes.at(next + 1).kind() == Lexeme.Kind.ORDINAL;
        boolean listed = next > year.end() && lexemes.at(next).capital();
        boolean verb = lexemes.at(next).is("may") && !lexemes.at(next).capital();
        if (month.isPresent() && !dated && !listed && !verb) {
            return Match.date(next + 1, Symbols.fixed(year.timex() + "-" + Symbols.month(month.get())));
        }
        return Match.date(year.end(), Symbols.fixed(year.timex()));
    }

    /** "week 31": by ISO 8601, of the year told of. */
    private Optional<Match> weekNumber(int at) {
        boolean number = lexemes.at(at).is("week")
                && lexemes.at(at + 1).isDigits(1, 2)
                && lexemes.at(at + 1).integer() >= 1
                && lexemes.at(at + 1).integer() <= 53
                && !lexemes.at(at + 2).is("of");
        return number
                ? Optional.of(Match.date(
                        at + 2,
                        new SymbolicDate.NthOf(
                                lexemes.at(at + 1).integer(),
                                ChronoUnit.WEEKS,
                                Optional.empty(),
                                Symbols.offset(0, ChronoUnit.YEARS, Anchor.CONTEXT))))
                : Optional.empty();
    }

    private Optional<Match> decade(int at) {
        Lexeme first = lexemes.at(at);
        boolean part = first.glued()
                && (lexemes.at(at - 1).isDash()
                        || lexemes.at(at - 1).isWord()
                        || lexemes.at(at - 1).isMark('$'));
        if (first.kind() == Lexeme.Kind.DECADE && !part) {
            int value = first.integer();
            if (value >= 10 && value < 1000 && Years.isBeforeChrist(lexemes.at(at + 1))) {
                return Optional.of(Match.date(
                        at + 2, Symbols.fixed("BC" + Years.four(value).substring(0, 3))));
            }
            boolean four = value >= 1000 && value <= 2100;
            boolean two = value >= 10
                    && value < 100
                    && !lexemes.at(at - 1).is("their")
                    && !lexemes.at(at - 1).is("his")
                    && !lexemes.at(at - 1).is("her");
            if (four || two) {
                int year = four ? value : Years.century(value);
                return Optional.of(
                        Match.date(at + 1, Symbols.fixed(Years.four(year).substring(0, 3))));
            }
        }
        if (first.isMark('\'') || first.isMark('\u2018')) {
            Lexeme digits = lexemes.at(at + 1);
            return digits.kind() == Lexeme.Kind.DECADE && digits.glued() ? decade(at + 1) : Optional.empty();
        }
        Integer named = DECADES.get(first.text());
        boolean led = lexemes.at(at - 1).is("the")
                || lexemes.at(at - 1).is("early")
                || lexemes.at(at - 1).is("late");
        return named != null && led && !lexemes.at(at - 1).is("their")
                ? Optional.of(Match.date(at + 1, Symbols.fixed(named.toString())))
                : Optional.empty();
    }

    private Optional<Match> century(int at) {
        Optional<NumberWords.Whole> ordinal = NumberWords.ordinal(lexemes, at);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int next = ordinal.get().end();
        next = lexemes.at(next).isDash() ? next + 1 : next;
        boolean plural = lexemes.at(next).is("centuries");
        if (!lexemes.at(next).is("century") && !plural) {
            return Optional.empty();
        }
        boolean beforeChrist = Years.isBeforeChrist(lexemes.at(next + 1));
        String value = Symbols.month(ordinal.get().value() - 1);
        return ordinal.get().value() > 30
                ? Optional.empty()
                : Optional.of(Match.date(
                        beforeChrist ? next + 2 : next + 1, Symbols.fixed(beforeChrist ? "BC" + value : value)));
    }

    private Optional<Match> season(int at) {
        Optional<String> season = Lexicon.season(lexemes.at(at));
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int next = lexemes.at(at + 1).is("of") ? at + 2 : at + 1;
        next = lexemes.at(next).isMark(',') ? next + 1 : next;
        Optional<Years.Year> year = Years.after(lexemes, next);
        if (year.isPresent()) {
            return Optional.of(Match.date(
                    secondYear(year.get().end()),
                    Symbols.calendar(Optional.of(year.get().timex()), season.get())));
        }
        if (!isSeasonAlone(at)) {
            return Optional.empty();
        }
        return Optional.of(new CalendarDates(lexemes).ofThatYear(at + 1, season.get()));
    }

    /** "the winter of 1914-15": a winter is named by the year in which it begins. */
    private int secondYear(int at) {
        boolean more = (lexemes.at(at).isDash() || lexemes.at(at).isMark('/'))
                && lexemes.at(at).glued()
                && lexemes.at(at + 1).glued()
                && (lexemes.at(at + 1).isDigits(2, 2) || lexemes.at(at + 1).isDigits(4, 4));
        return more ? at + 2 : at;
    }

    /** Whether the word is the season: "fall" and "spring" are words of their own. */
    private boolean isSeasonAlone(int at) {
        Lexeme before = lexemes.at(at - 1);
        Lexeme after = lexemes.at(at + 1);
        boolean led = SEASON_LEADS.contains(before.text());
        if (lexemes.at(at).is("fall")) {
            boolean fallOf = after.is("of") || after.is("in") || after.is("to") || after.is("from");
            return led
                    && !before.is("to")
                    && !before.is("and")
                    && !fallOf
                    && !lexemes.at(at).capital();
        }
        if (lexemes.at(at).is("spring")) {
            return led && !before.is("to") || lexemes.at(at).capital() && !after.capital();
        }
        return true;
    }

    /** "third quarter of 2009", "third-quarter results", "Q3", "the second half of 2010", "H1 2016". */
    private Optional<Match> piece(int at) {
        String word = lexemes.at(at).text();
        if ((word.equals("q") || word.equals("h"))
                && lexemes.at(at).capital()
                && lexemes.at(at + 1).glued()
                && lexemes.at(at + 1).isDigits(1, 1)) {
            int number = lexemes.at(at + 1).integer();
            boolean alone = word.equals("q");
            return number >= 1 && number <= (alone ? 4 : 2)
                    ? pieceOf(at + 2, (alone ? "Q" : "H") + number, alone)
                    : Optional.empty();
        }
        int number = ordinal(at);
        int next = number > 0 ? at + (lexemes.at(at + 1).isDash() ? 2 : 1) : at;
        if (number == 0) {
            return Optional.empty();
        }
        if (lexemes.at(next).is("quarter") && number <= 4) {
            return pieceOf(next + 1, "Q" + number, !lexemes.at(next + 1).is("of") && isFinancial(at));
        }
        return lexemes.at(next).is("half") && number <= 2 ? pieceOf(next + 1, "H" + number, false) : Optional.empty();
    }

    private boolean isFinancial(int at) {
        return !lexemes.at(at - 1).is("a");
    }

    private int ordinal(int at) {
        return switch (lexemes.at(at).text()) {
            case "first", "1st" -> 1;
            case "second", "2nd", "latter" -> 2;
            case "third", "3rd" -> 3;
            case "fourth", "final", "4th" -> 4;
            default -> 0;
        };
    }

    private Optional<Match> pieceOf(int at, String code, boolean alone) {
        String fixed = code.equals("H4") ? "H2" : code;
        int next = lexemes.at(at).is("of") || lexemes.at(at).is("in") ? at + 1 : at;
        next = lexemes.at(next).is("fiscal") ? next + 1 : next;
        Optional<Years.Year> year = Years.after(lexemes, next);
        if (year.isPresent()) {
            return Optional.of(Match.date(
                    year.get().end(), Symbols.calendar(Optional.of(year.get().timex()), fixed)));
        }
        Match match = new CalendarDates(lexemes).ofThatYear(at, fixed);
        if (match.end() == at && lexemes.are(at, "of", "the", "year")) {
            SymbolicDate whole = Symbols.offset(0, ChronoUnit.YEARS, Anchor.CONTEXT);
            return Optional.of(Match.date(at + 3, new SymbolicDate.PartOf("XXXX-" + fixed, whole, Modifier.NONE)));
        }
        if (match.end() > at) {
            return Optional.of(match);
        }
        return alone
                ? Optional.of(Match.date(at, Symbols.yearless("XXXX-" + fixed, Direction.NEAREST)))
                : Optional.empty();
    }

    /** "fiscal 2009", "fiscal year 2009", "FY2009", "the 2009 financial year". */
    private Optional<Match> fiscal(int at) {
        String word = lexemes.at(at).text();
        if (word.equals("fiscal") || word.equals("financial") || word.equals("fy")) {
            int next = lexemes.at(at + 1).is("year") ? at + 2 : at + 1;
            return Years.after(lexemes, next)
                    .map(year -> Match.date(secondYear(year.end()), Symbols.fixed("FY" + year.timex())));
        }
        boolean follows = lexemes.at(at).isDigits(4, 4)
                && (lexemes.at(at + 1).is("fiscal") || lexemes.at(at + 1).is("financial"))
                && lexemes.at(at + 2).is("year");
        return follows
                ? Optional.of(
                        Match.date(at + 3, Symbols.fixed("FY" + lexemes.at(at).text())))
                : Optional.empty();
    }
}
