package org.stemma.read.time;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Anchor;
import org.stemma.model.SymbolicDate.Direction;
import org.stemma.model.SymbolicDate.Modifier;
import org.stemma.model.TimeExpression.Type;

/** Counted units: "six months", "three weeks ago", "two days later", "the past five years", "27-year", "decades". */
final class CountedTimes {
    private static final Set<String> PAST = Set.of("past", "last", "previous", "preceding");
    private static final Set<String> FUTURE = Set.of("next", "coming", "following", "upcoming", "ensuing");
    private static final Set<String> PLAIN = Set.of("first", "final", "remaining", "intervening", "initial", "opening");
    private static final Set<String> QUALITIES = Set.of(
            "consecutive",
            "straight",
            "full",
            "whole",
            "long",
            "more",
            "calendar",
            "solid",
            "short",
            "additional",
            "extra",
            "business",
            "working",
            "trading",
            "bloody",
            "successive",
            "entire",
            "or",
            "and",
            "so");
    private static final Map<String, Integer> AFTER = Map.of(
            "ago",
            -1,
            "earlier",
            -1,
            "before",
            -1,
            "previously",
            -1,
            "later",
            1,
            "after",
            1,
            "hence",
            1,
            "afterwards",
            1,
            "afterward",
            1,
            "since",
            0);

    private final Lexemes lexemes;

    CountedTimes(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Match> at(int at) {
        Optional<Match> windowed = window(at);
        if (windowed.isPresent()) {
            return windowed;
        }
        Optional<Counts.Count> count = Counts.at(lexemes, at);
        if (count.isPresent()) {
            Optional<Match> shared = sharedUnit(at, count.get());
            if (shared.isPresent()) {
                return shared;
            }
            Optional<TimeLength> length = length(count.get());
            if (length.isPresent()) {
                return Optional.of(related(length.get()));
            }
        }
        return bare(at);
    }

    /** "between 60 and 90 days", "ten or fifteen years": the first number has the unit of the second. */
    private Optional<Match> sharedUnit(int at, Counts.Count first) {
        Lexeme joint = lexemes.at(first.end());
        boolean joins = joint.is("to")
                || joint.is("or")
                || joint.isDash()
                || joint.is("and") && lexemes.at(at - 1).is("between");
        if (!joins
                || first.whole() < 1
                || first.whole() > 999
                || lexemes.at(at).is("a")
                || lexemes.at(at).is("an")) {
            return Optional.empty();
        }
        Optional<TimeLength> second = Counts.at(lexemes, first.end() + 1)
                .filter(count -> count.whole() > first.whole())
                .flatMap(this::one);
        return second.map(length -> new Match(
                first.end(),
                Type.DURATION,
                new SymbolicDate.Length(TimeLength.measured(first, length.unit(), first.end(), false)
                        .timex())));
    }

    /** The units that follow a count; several make one length: "1 year 1 month and 21 days". */
    private Optional<TimeLength> length(Counts.Count count) {
        Optional<TimeLength> found = one(count);
        if (found.isEmpty() || found.get().hyphened()) {
            return found;
        }
        TimeLength whole = found.get();
        for (int pieces = 0; pieces < 4; pieces++) {
            int next = whole.end();
            next = lexemes.at(next).isMark(',') ? next + 1 : next;
            next = lexemes.at(next).is("and") ? next + 1 : next;
            if (lexemes.at(next).is("a") && lexemes.at(next + 1).is("half")
                    || lexemes.at(next).is("half")) {
                int half = lexemes.at(next).is("a") ? next + 2 : next + 1;
                return next > whole.end()
                                && lexemes.at(half).kind() != Lexeme.Kind.NUMBER
                                && !lexemes.at(half).is("hour")
                        ? Optional.of(TimeLength.half(whole, half))
                        : Optional.of(whole);
            }
            Optional<TimeLength> more = Counts.at(lexemes, next).flatMap(this::one);
            if (more.isEmpty()
                    || more.get().amount() < 0
                    || whole.amount() < 0
                    || more.get().unit().calendar() == whole.unit().calendar()
                    || lexemes.at(next).is("a")) {
                return Optional.of(whole);
            }
            whole = TimeLength.sum(whole, more.get());
        }
        return Optional.of(whole);
    }

    private Optional<TimeLength> one(Counts.Count count) {
        int at = count.end();
        boolean dash = lexemes.at(at).isDash() && lexemes.at(at).glued();
        at = dash ? at + 1 : at;
        for (int words = 0;
                words < 2 && !dash && QUALITIES.contains(lexemes.at(at).text());
                words++) {
            at++;
        }
        if (!dash && at == count.end() && count.whole() > 1 && isQuality(at)) {
            at++;
        }
        Lexeme word = lexemes.at(at);
        Optional<Lexicon.Unit> unit = Lexicon.unit(word);
        if (unit.isEmpty() || isOther(word, count, dash)) {
            return Optional.empty();
        }
        return Optional.of(TimeLength.measured(count, unit.get(), at + 1, dash));
    }

    /** "two bloody weeks": one word of quality between a count and its unit. */
    private boolean isQuality(int at) {
        Lexeme word = lexemes.at(at);
        return word.isWord()
                && !word.capital()
                && word.text().length() > 3
                && Lexicon.unit(word).isEmpty()
                && plural(at + 1).isPresent();
    }

    /** "h" and "second" are units only right behind a number, and "a second man" has none. */
    private boolean isOther(Lexeme word, Counts.Count count, boolean dash) {
        boolean number = lexemes.at(count.end() - 1).isNumber();
        if (word.text().length() == 1) {
            return !number;
        }
        if (word.is("second")) {
            return !(dash || number || count.whole() > 1);
        }
        if (word.is("quarter") || word.is("quarters")) {
            // "three quarters of the troops", "winter quarters"
            return count.whole() < 1
                    || dash
                    || word.is("quarter")
                    || lexemes.at(count.end() + 1).is("of");
        }
        return word.is("min") && !number && count.whole() <= 1
                || word.is("sec") && !number
                || word.is("hours") && lexemes.at(count.end() - 1).isDigits(4, 4);
    }

    /** What the words behind a length make of it: "ago", "later", "before that", "from now", or nothing. */
    private Match related(TimeLength length) {
        int end = length.end();
        if (length.hyphened()) {
            return new Match(hyphens(end), Type.DURATION, new SymbolicDate.Length(length.timex()));
        }
        String word = lexemes.at(end).text();
        if (word.equals("from")
                && (lexemes.at(end + 1).is("now") || lexemes.at(end + 1).is("today"))) {
            return moved(length, 1, Anchor.PUBLISHED, end + 2);
        }
        if (word.equals("from") || word.equals("before") || word.equals("after")) {
            Optional<Match> other = new RelativeDates(lexemes).at(end + 1).filter(match -> Symbols.isDay(match.date()));
            if (other.isPresent() && length.amount() > 0) {
                Period by = word.equals("before") ? length.period().negated() : length.period();
                return Match.date(
                        other.get().end(), new SymbolicDate.Moved(other.get().date(), by, Modifier.NONE));
            }
        }
        Integer sign = AFTER.get(word);
        if (sign == null) {
            return new Match(old(end), Type.DURATION, new SymbolicDate.Length(length.timex()));
        }
        if (sign == 0) {
            return new Match(
                    end, Type.DURATION, new SymbolicDate.Lasting(length.timex(), Direction.PAST, Anchor.CONTEXT));
        }
        boolean event = word.equals("before") || word.equals("after");
        if (event || word.equals("later") && lexemes.at(end + 1).is("than")) {
            return new Match(end, Type.DURATION, new SymbolicDate.Length(length.timex()));
        }
        boolean ago = word.equals("ago") || word.equals("hence");
        return moved(length, sign, ago ? Anchor.PUBLISHED : Anchor.PREVIOUS, end + 1);
    }

    /** "18 years old" and "27-year-old". */
    private int old(int end) {
        return lexemes.at(end).is("old") ? end + 1 : end;
    }

    private int hyphens(int end) {
        boolean more = lexemes.at(end).isDash() && lexemes.at(end).glued();
        return more && (lexemes.at(end + 1).is("old") || lexemes.at(end + 1).is("long")) ? end + 2 : end;
    }

    private static Match moved(TimeLength length, int sign, Anchor from, int end) {
        Lexicon.Unit unit = length.unit();
        if (length.amount() < 0) {
            Direction direction = sign < 0 ? Direction.PAST : Direction.FUTURE;
            return Match.date(end, new SymbolicDate.Vague(direction));
        }
        boolean single = length.timex().matches("PT?\\d+[A-Z]+");
        if (unit.clock()) {
            return new Match(
                    end, Type.TIME, Symbols.offset(sign * Math.max(0, length.amount()), unit.calendar(), from));
        }
        if (!single) {
            SymbolicDate day = Symbols.offset(0, ChronoUnit.DAYS, from);
            Period by = sign < 0 ? length.period().negated() : length.period();
            return Match.date(end, new SymbolicDate.Moved(day, by, Modifier.NONE));
        }
        ChronoUnit calendar = unit.code().equals("Q") ? ChronoUnit.MONTHS : unit.calendar();
        int amount = length.amount() * (unit.code().equals("Q") ? 3 : 1);
        if (calendar == ChronoUnit.WEEKS && unit.times() == 2) {
            amount *= 2;
        }
        return Match.date(end, Symbols.offset(sign * amount, calendar, from));
    }

    /** "the past five years", "the next two weeks", "the first ten months of". */
    private Optional<Match> window(int at) {
        int next = lexemes.at(at).is("the")
                        || lexemes.at(at).is("these")
                        || lexemes.at(at).is("those")
                ? at + 1
                : at;
        String word = lexemes.at(next).text();
        boolean past = PAST.contains(word);
        boolean future = FUTURE.contains(word);
        boolean plain = PLAIN.contains(word)
                || next > at && !past && !future && !lexemes.at(at).is("the");
        if (!past && !future && !plain) {
            return theYears(at, next);
        }
        int start = past || future || PLAIN.contains(word) ? next + 1 : next;
        Optional<Counts.Count> count = Counts.at(lexemes, start);
        Optional<TimeLength> length = count.isPresent() ? length(count.get()) : Optional.empty();
        if (length.isEmpty()) {
            length = plural(start)
                    .map(unit -> TimeLength.measured(new Counts.Count("X", start), unit, start + 1, false));
        }
        if (length.isEmpty() || length.get().hyphened()) {
            return Optional.empty();
        }
        Anchor from = next > at && word.matches("next|following|previous|preceding") ? Anchor.PREVIOUS : Anchor.CONTEXT;
        Direction direction = past ? Direction.PAST : Direction.FUTURE;
        SymbolicDate date = plain
                ? new SymbolicDate.Length(length.get().timex())
                : new SymbolicDate.Lasting(length.get().timex(), direction, from);
        return Optional.of(new Match(length.get().end(), Type.DURATION, date));
    }

    /** "the four previous weeks". */
    private Optional<Match> theYears(int at, int next) {
        if (next == at) {
            return Optional.empty();
        }
        Optional<Counts.Count> count = Counts.at(lexemes, next).filter(found -> found.whole() > 0);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int middle = count.get().end();
        boolean past = PAST.contains(lexemes.at(middle).text());
        if (!past && !FUTURE.contains(lexemes.at(middle).text())) {
            return length(count.get())
                    .filter(length -> !length.hyphened())
                    .map(length -> new Match(length.end(), Type.DURATION, new SymbolicDate.Length(length.timex())));
        }
        return Lexicon.unit(lexemes.at(middle + 1))
                .map(unit -> new Match(
                        middle + 2,
                        Type.DURATION,
                        new SymbolicDate.Lasting(
                                TimeLength.measured(count.get(), unit, middle + 2, false)
                                        .timex(),
                                past ? Direction.PAST : Direction.FUTURE,
                                Anchor.CONTEXT)));
    }

    private Optional<Lexicon.Unit> plural(int at) {
        Lexeme word = lexemes.at(at);
        boolean plural = word.text().endsWith("s") && !word.is("quarters");
        return plural && word.text().length() >= 4 ? Lexicon.unit(word) : Optional.empty();
    }

    /** Units without a count: "years", "decades-long", "weeks later". */
    private Optional<Match> bare(int at) {
        Lexeme word = lexemes.at(at);
        Optional<Lexicon.Unit> unit = plural(at);
        if (unit.isEmpty()) {
            return yearLong(at);
        }
        if (word.is("seconds")
                        && !lexemes.at(at - 1).is("in")
                        && !lexemes.at(at - 1).is("within")
                || word.is("minutes") && lexemes.at(at - 1).is("the")
                || word.is("hours")
                        && lexemes.at(at - 1).isWord()
                        && !lexemes.at(at - 1).is("for")
                        && !lexemes.at(at - 1).is("in")
                        && !lexemes.at(at + 1).is("later")) {
            return Optional.empty();
        }
        TimeLength length = TimeLength.measured(new Counts.Count("X", at), unit.get(), at + 1, false);
        boolean longs = lexemes.at(at + 1).isDash() && lexemes.at(at + 1).glued();
        return Optional.of(
                longs
                        ? new Match(hyphens(at + 1), Type.DURATION, new SymbolicDate.Length(length.timex()))
                        : related(length));
    }

    /** "year-long", "month-long", "weeklong", "all day". */
    private Optional<Match> yearLong(int at) {
        Lexeme word = lexemes.at(at);
        Optional<Lexicon.Unit> unit = Lexicon.unit(word);
        if (unit.isPresent()
                && lexemes.at(at + 1).isDash()
                && lexemes.at(at + 2).is("long")) {
            return Optional.of(length("1", unit.get(), at + 3));
        }
        if (word.is("all") || word.is("full") || word.is("whole")) {
            int next = lexemes.at(at + 1).isDash() ? at + 2 : at + 1;
            Optional<Lexicon.Unit> all = Lexicon.unit(lexemes.at(next))
                    .filter(found -> !found.clock() && !lexemes.at(next).text().endsWith("s"));
            return all.map(found -> length("1", found, next + 1));
        }
        return switch (word.text()) {
            case "weeklong" -> Optional.of(new Match(at + 1, Type.DURATION, new SymbolicDate.Length("P1W")));
            case "yearlong" -> Optional.of(new Match(at + 1, Type.DURATION, new SymbolicDate.Length("P1Y")));
            case "monthlong" -> Optional.of(new Match(at + 1, Type.DURATION, new SymbolicDate.Length("P1M")));
            case "daylong" -> Optional.of(new Match(at + 1, Type.DURATION, new SymbolicDate.Length("P1D")));
            default -> Optional.empty();
        };
    }

    private static Match length(String count, Lexicon.Unit unit, int end) {
        return new Match(
                end,
                Type.DURATION,
                new SymbolicDate.Length(TimeLength.measured(new Counts.Count(count, end), unit, end, false)
                        .timex()));
    }
}
