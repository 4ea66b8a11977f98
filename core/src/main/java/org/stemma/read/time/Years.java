package org.stemma.read.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Years: "1944", "264 BC", "AD 70", "'82", "nineteen forty-four". */
final class Years {
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2100;
    private static final int CERTAIN_FROM = 1750;
    private static final int CERTAIN_TO = 2060;
    private static final int PIVOT = 40;

    private static final Set<String> BEFORE = Set.of("bc", "b.c.", "b.c", "bce", "b.c.e.", "b.c.e");
    private static final Set<String> AFTER = Set.of("ad", "a.d.", "a.d", "ce", "c.e.");
    private static final Set<String> LEADS = Lexicon.leadsAnd(
            "or", "year", "the", "around", "circa", "ca", "about", "years", "spring", "summer", "autumn", "fall",
            "winter", "for");
    private static final Set<String> COUNTED = Set.of(
            "people",
            "men",
            "women",
            "children",
            "troops",
            "soldiers",
            "miles",
            "feet",
            "meters",
            "metres",
            "km",
            "percent",
            "per",
            "tons",
            "tonnes",
            "dollars",
            "pounds",
            "euros",
            "points",
            "hours",
            "days",
            "kilometers",
            "kilometres",
            "million",
            "billion",
            "thousand",
            "hundred",
            "votes",
            "square",
            "prisoners",
            "casualties",
            "dead",
            "killed",
            "wounded",
            "others",
            "more",
            "%",
            "kg",
            "mph",
            "aircraft",
            "cars",
            "jobs");

    /**
     * A year read from the text.
     *
     * @param timex four digits, or {@code BC} and four digits
     * @param end index of the lexeme after it
     */
    record Year(String timex, int end) {}

    private Years() {}

    /** A year that stands by itself; what else four digits can be is told apart by the words around them. */
    static Optional<Year> alone(Lexemes lexemes, int at) {
        Optional<Year> era = withEra(lexemes, at);
        if (era.isEmpty()) {
            era = beforeRange(lexemes, at);
        }
        if (era.isPresent()) {
            return era;
        }
        Lexeme first = lexemes.at(at);
        if (first.isDigits(4, 4)) {
            int value = first.integer();
            boolean certain = value >= CERTAIN_FROM && value <= CERTAIN_TO;
            return value >= EARLIEST && value <= LATEST && fits(lexemes, at, certain)
                    ? Optional.of(new Year(four(value), at + 1))
                    : Optional.empty();
        }
        return shortened(lexemes, at);
    }

    private static boolean fits(Lexemes lexemes, int at, boolean certain) {
        Lexeme before = lexemes.at(at - 1);
        Lexeme after = lexemes.at(at + 1);
        boolean led = LEADS.contains(before.text());
        if (before.kind() == Lexeme.Kind.MARK
                && "$£€#+:/.*@_=".indexOf(before.text().charAt(0)) >= 0
                && partOf(lexemes, at)) {
            return false;
        }
        boolean unlike = after.kind() == Lexeme.Kind.MARK
                && after.glued()
                && "%/@_°".indexOf(after.text().charAt(0)) >= 0;
        if (unlike || isClock(lexemes, at + 1)) {
            return false;
        }
        if (after.isWord() && after.glued()
                || before.isNumber() && lexemes.at(at).glued()) {
            return false;
        }
        if (COUNTED.contains(after.text()) || after.isDash() && after.glued() && isUnit(lexemes.at(at + 2))) {
            return false;
        }
        if (!certain) {
            return led && !before.is("and") && !before.is("or") && !before.is("to") && !plural(after);
        }
        return led || !plural(after);
    }

    private static boolean isClock(Lexemes lexemes, int at) {
        return lexemes.at(at).isMark(':')
                && lexemes.at(at).glued()
                && lexemes.at(at + 1).isNumber()
                && lexemes.at(at + 1).glued();
    }

    private static boolean partOf(Lexemes lexemes, int at) {
        return lexemes.at(at).glued()
                || lexemes.at(at - 1).text().charAt(0) != '.'
                        && !lexemes.at(at - 1).is(":");
    }

    private static boolean isUnit(Lexeme lexeme) {
        return Lexicon.unit(lexeme).isPresent()
                || COUNTED.contains(lexeme.text())
                || Set.of("foot", "mile", "meter", "metre", "pound", "ton", "strong", "man", "seat")
                        .contains(lexeme.text());
    }

    private static boolean plural(Lexeme word) {
        return word.isWord()
                && !word.capital()
                && word.text().length() > 3
                && word.text().endsWith("s")
                && !Set.of("this", "was", "does", "perhaps", "towards", "always", "whereas", "besides")
                        .contains(word.text());
    }

    /** "'82", and "82" where the text before it already names years. */
    private static Optional<Year> shortened(Lexemes lexemes, int at) {
        boolean apostrophe = lexemes.at(at).isMark('\'')
                || lexemes.at(at).isMark('\u2018')
                || lexemes.at(at).isMark('`');
        Lexeme digits = lexemes.at(at + 1);
        if (!apostrophe
                || !digits.glued()
                || !digits.isDigits(2, 2)
                || lexemes.at(at + 2).isWord() && lexemes.at(at + 2).glued()) {
            return Optional.empty();
        }
        return Optional.of(new Year(four(century(digits.integer())), at + 2));
    }

    /** The year of two digits: this century up to 40, else the last. */
    static int century(int twoDigits) {
        return twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /** "264 BC", "AD 70". */
    static Optional<Year> withEra(Lexemes lexemes, int at) {
        Lexeme first = lexemes.at(at);
        if (first.isDigits(1, 4) && first.integer() > 0) {
            if (BEFORE.contains(lexemes.at(at + 1).text())) {
                return Optional.of(new Year("BC" + four(first.integer()), at + 2));
            }
            if (AFTER.contains(lexemes.at(at + 1).text()) && lexemes.at(at + 1).capital()) {
                return Optional.of(new Year(four(first.integer()), at + 2));
            }
        }
        if (AFTER.contains(first.text())
                && first.capital()
                && lexemes.at(at + 1).isDigits(1, 4)) {
            return Optional.of(new Year(four(lexemes.at(at + 1).integer()), at + 2));
        }
        return Optional.empty();
    }

    /** "492-490 BC", "264 to 241 BC": the first year is of the same era. */
    private static Optional<Year> beforeRange(Lexemes lexemes, int at) {
        Lexeme first = lexemes.at(at);
        Lexeme joint = lexemes.at(at + 1);
        boolean joined = joint.isDash() || joint.is("to") || joint.is("and") || joint.is("or");
        return joined
                        && first.isDigits(1, 4)
                        && lexemes.at(at + 2).isDigits(1, 4)
                        && isBeforeChrist(lexemes.at(at + 3))
                        && first.integer() >= lexemes.at(at + 2).integer()
                ? Optional.of(new Year("BC" + four(first.integer()), at + 1))
                : Optional.empty();
    }

    /** Whether an era follows here; then it ends after it. */
    static boolean isBeforeChrist(Lexeme lexeme) {
        return BEFORE.contains(lexeme.text());
    }

    /** A year after a month or a day: any four digits, with or without a comma before them, or words. */
    static Optional<Year> after(Lexemes lexemes, int at) {
        int next = lexemes.at(at).isMark(',') ? at + 1 : at;
        Optional<Year> era = withEra(lexemes, next);
        if (era.isPresent()) {
            return era;
        }
        Lexeme digits = lexemes.at(next);
        if (digits.isDigits(4, 4)
                && digits.integer() >= EARLIEST
                && digits.integer() <= LATEST
                && !isClock(lexemes, next + 1)
                && !(next > at && COUNTED.contains(lexemes.at(next + 1).text()))) {
            return Optional.of(new Year(four(digits.integer()), next + 1));
        }
        Optional<Year> shortened = shortened(lexemes, next);
        return shortened.isPresent()
                ? shortened
                : NumberWords.year(lexemes, next).map(year -> new Year(four(year.value()), year.end()));
    }

    static String four(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
