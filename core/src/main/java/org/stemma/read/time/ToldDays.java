package org.stemma.read.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Anchor;
import org.stemma.model.SymbolicDate.Direction;
import org.stemma.model.SymbolicDate.Modifier;
import org.stemma.model.TimeExpression.Type;

/**
 * Days and parts of days without a number or name: "to end the day", "the day before", "in the morning", "at night".
 */
final class ToldDays {
    private static final Set<String> ENDS = Set.of(
            "end",
            "ends",
            "ended",
            "ending",
            "finish",
            "finishes",
            "finished",
            "finishing",
            "close",
            "closed",
            "closing",
            "start",
            "started",
            "starting",
            "begin",
            "began",
            "beginning",
            "for");

    private final Lexemes lexemes;

    ToldDays(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Match> at(int at) {
        if (lexemes.at(at).is("the")) {
            Optional<Match> neighbour = neighbour(at + 1);
            return neighbour.isPresent() ? neighbour : the(at + 1);
        }
        boolean atNight = lexemes.at(at).is("night")
                && (lexemes.at(at - 1).is("at") || lexemes.at(at - 1).is("by"));
        if (atNight && !lexemes.at(at + 1).isDash()) {
            return Optional.of(new Match(at + 1, Type.TIME, new SymbolicDate.Repeating("XXXX-XX-XXTNI")));
        }
        boolean adjective = lexemes.at(at - 1).is("a")
                || lexemes.at(at - 1).is("an")
                || lexemes.at(at - 1).is("the");
        if (lexemes.at(at).is("overnight") && !adjective) {
            SymbolicDate night = Symbols.part(Symbols.offset(-1, ChronoUnit.DAYS, Anchor.CONTEXT), Modifier.NIGHT);
            return Optional.of(new Match(at + 1, Type.TIME, night));
        }
        return Optional.empty();
    }

    /** "the day before", "the year previous", "the day following"; not where it is told before what. */
    private Optional<Match> neighbour(int at) {
        ChronoUnit unit = switch (lexemes.at(at).text()) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            default -> ChronoUnit.FOREVER;
        };
        int step = switch (lexemes.at(at + 1).text()) {
            case "before", "previous", "earlier" -> -1;
            case "after", "following", "later" -> 1;
            default -> 0;
        };
        boolean free = !lexemes.at(at + 2).isWord()
                || Set.of("and", "but", "when", "in", "at", "to", "by", "with")
                        .contains(lexemes.at(at + 2).text());
        return unit == ChronoUnit.FOREVER || step == 0 || !free
                ? Optional.empty()
                : Optional.of(Match.date(at + 2, Symbols.offset(step, unit, Anchor.PREVIOUS)));
    }

    private Optional<Match> the(int at) {
        Lexeme word = lexemes.at(at);
        Lexeme before = lexemes.at(at - 2);
        if (word.is("day")
                && ENDS.contains(before.text())
                && !lexemes.at(at + 1).is("that")
                && !lexemes.at(at + 1).is("when")) {
            return Optional.of(Match.date(at + 1, Symbols.offset(0, ChronoUnit.DAYS, Anchor.PREVIOUS)));
        }
        if (word.is("weekend")) {
            return Optional.of(Match.date(
                    at + 1,
                    new SymbolicDate.Weekday(DayOfWeek.SATURDAY, Direction.NEAREST, Anchor.CONTEXT, Modifier.WEEKEND)));
        }
        Optional<Modifier> part = before.is("in") ? Lexicon.dayPart(word) : Optional.empty();
        boolean free = !lexemes.at(at + 1).isWord() || !lexemes.at(at + 1).is("of");
        return part.filter(found -> free && !word.text().endsWith("s"))
                .map(found -> new Match(
                        at + 1, Type.TIME, Symbols.part(Symbols.offset(0, ChronoUnit.DAYS, Anchor.PREVIOUS), found)));
    }
}
