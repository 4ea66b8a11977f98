package org.stemma.read.time;

import java.util.Optional;
import java.util.Set;

/** Dates in figures: "6/1/2025", "2025-02-11", "13.5.2015", "11-2016", "2019-sep-1", "9/11". */
final class NumericDates {
    private static final Set<String> LEADS =
            Set.of("on", "to", "since", "from", "until", "till", "by", "before", "after", "between", "through", "for");

    private final Lexemes lexemes;

    NumericDates(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Match> at(int at) {
        Lexeme first = lexemes.at(at);
        Lexeme before = lexemes.at(at - 1);
        if (first.glued() && (before.isNumber() || before.isWord() || isSeparator(before) && before.glued())) {
            return Optional.empty();
        }
        if (!first.isDigits(1, 4)) {
            return Optional.empty();
        }
        Lexeme separator = lexemes.at(at + 1);
        boolean tight = separator.glued() && lexemes.at(at + 2).glued();
        if (!isSeparator(separator) || !tight && !isLoose(separator, at)) {
            return Optional.empty();
        }
        if (!tight) {
            return yearAndMonth(at);
        }
        Optional<Match> three = three(at, separator);
        return three.isPresent() ? three : two(at, separator);
    }

    /** "2016 / 11", "11- 2016": with white space on a side, only between a year and a month. */
    private boolean isLoose(Lexeme separator, int at) {
        return separator.isMark('/')
                || separator.isDash() && separator.glued() != lexemes.at(at + 2).glued();
    }

    private static boolean isSeparator(Lexeme lexeme) {
        return lexeme.isDash() || lexeme.isMark('/') || lexeme.isMark('.');
    }

    private Optional<Match> three(int at, Lexeme separator) {
        Lexeme again = lexemes.at(at + 3);
        Lexeme third = lexemes.at(at + 4);
        boolean comma = again.isMark(',') && separator.isMark('/');
        if (!(again.is(separator.text()) || comma) || !again.glued() || !third.glued() || !third.isDigits(1, 4)) {
            return Optional.empty();
        }
        int a = lexemes.at(at).integer();
        int c = third.integer();
        Optional<Integer> named =
                Lexicon.month(lexemes.at(at + 2)).filter(m -> lexemes.at(at + 2).isWord());
        if (!lexemes.at(at + 2).isDigits(1, 2) && named.isEmpty()) {
            return Optional.empty();
        }
        int b = named.orElseGet(() -> lexemes.at(at + 2).integer());
        if (lexemes.at(at).isDigits(4, 4)) {
            return day(a, b, c, at + 5).map(this::withClock);
        }
        int year = third.isDigits(4, 4) ? c : third.isDigits(2, 2) ? Years.century(c) : -1;
        if (year < 0 || year < 1000) {
            return Optional.empty();
        }
        if (named.isPresent()) {
            return day(year, b, a, at + 5);
        }
        // month first, as American newspapers have it, unless it cannot be one
        boolean dayFirst = a > 12 || separator.isMark('.');
        return dayFirst ? day(year, b, a, at + 5) : day(year, a, b, at + 5);
    }

    /** "2025-02-11T10:00": the time that computers write after the day. */
    private Match withClock(Match day) {
        int at = day.end();
        if (!lexemes.at(at).is("t")
                || !lexemes.at(at).glued()
                || !lexemes.at(at + 1).isDigits(2, 2)) {
            return day;
        }
        return new ClockTimes(lexemes).written(at + 1, day.date()).orElse(day);
    }

    private static Optional<Match> day(int year, int month, int day, int end) {
        return month < 1 || month > 12 || day < 1 || day > 31
                ? Optional.empty()
                : Optional.of(Match.date(end, Symbols.fixed(Years.four(year) + "-" + Symbols.monthDay(month, day))));
    }

    private Optional<Match> two(int at, Lexeme separator) {
        Lexeme second = lexemes.at(at + 2);
        if (!second.isDigits(1, 4)
                || lexemes.at(at + 3).glued()
                        && isSeparator(lexemes.at(at + 3))
                        && lexemes.at(at + 4).glued()) {
            return Optional.empty();
        }
        Optional<Match> month = yearAndMonth(at);
        if (month.isPresent()) {
            return month;
        }
        int a = lexemes.at(at).integer();
        int b = second.integer();
        if (!second.isDigits(1, 2) || !lexemes.at(at).isDigits(1, 2)) {
            return Optional.empty();
        }
        if (separator.isMark('/') && a == 9 && b == 11) {
            return Optional.of(Match.date(at + 3, Symbols.fixed("2001-09-11")));
        }
        boolean led = LEADS.contains(lexemes.at(at - 1).text())
                || a > 12 && second.isDigits(2, 2) && second.text().charAt(0) == '0';
        return led && separator.isMark('/') ? monthDay(a, b, at + 3) : Optional.empty();
    }

    private Optional<Match> yearAndMonth(int at) {
        Lexeme second = lexemes.at(at + 2);
        int a = lexemes.at(at).integer();
        int b = second.integer();
        if (lexemes.at(at).isDigits(4, 4)
                && a >= 1900
                && a <= 2100
                && second.isDigits(1, 2)
                && isMonth(b)
                && !(second.isDigits(2, 2) && b == a % 100 + 1)) {
            return Optional.of(Match.date(at + 3, Symbols.fixed(Years.four(a) + "-" + Symbols.month(b))));
        }
        return second.isDigits(4, 4) && b >= 1900 && b <= 2100 && lexemes.at(at).isDigits(1, 2) && isMonth(a)
                ? Optional.of(Match.date(at + 3, Symbols.fixed(Years.four(b) + "-" + Symbols.month(a))))
                : Optional.empty();
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static Optional<Match> monthDay(int a, int b, int end) {
        int month = a > 12 ? b : a;
        int day = a > 12 ? a : b;
        return isMonth(month) && day >= 1 && day <= 31
                ? Optional.of(Match.date(end, Symbols.calendar(Optional.empty(), Symbols.monthDay(month, day))))
                : Optional.empty();
    }
}
