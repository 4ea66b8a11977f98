package org.stemma.read.time;

import java.util.Optional;
import java.util.Set;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Direction;

/** Unbounded references: "now", "currently", "recent", "in the past", "soon", "the future". */
final class References {
    private static final Set<String> PRESENT = Set.of("now", "currently", "nowadays", "presently", "current");
    private static final Set<String> PAST = Set.of("recently", "recent", "lately");

    private final Lexemes lexemes;

    References(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Match> at(int at) {
        Lexeme word = lexemes.at(at);
        if (PRESENT.contains(word.text())) {
            return Optional.of(present(at + 1));
        }
        if (PAST.contains(word.text())) {
            boolean years = lexemes.at(at + 1).is("years")
                    || lexemes.at(at + 1).is("months")
                    || lexemes.at(at + 1).is("weeks")
                    || lexemes.at(at + 1).is("days")
                    || lexemes.at(at + 1).is("decades");
            return Optional.of(vague(years && word.is("recent") ? at + 2 : at + 1, Direction.PAST));
        }
        return phrase(at);
    }

    private Optional<Match> phrase(int at) {
        if (lexemes.are(at, "the", "past") && !lexemes.at(at + 2).isWord()) {
            return Optional.of(vague(at + 2, Direction.PAST));
        }
        if (lexemes.are(at, "the", "future") && !lexemes.at(at + 2).is("of")) {
            return Optional.of(vague(at + 2, Direction.FUTURE));
        }
        if (lexemes.are(at, "the", "near", "future") || lexemes.are(at, "the", "foreseeable", "future")) {
            return Optional.of(vague(at + 3, Direction.FUTURE));
        }
        if (lexemes.are(at, "the", "time", "being") || lexemes.are(at, "the", "present", "time")) {
            return Optional.of(present(at + 3));
        }
        if (lexemes.at(at).is("present")
                && (lexemes.at(at - 1).is("at") || lexemes.at(at + 1).is("day"))) {
            return Optional.of(present(lexemes.at(at + 1).is("day") ? at + 2 : at + 1));
        }
        if ((lexemes.at(at).is("modern") || lexemes.at(at).is("present"))
                && lexemes.at(at + 1).isDash()
                && lexemes.at(at + 2).is("day")) {
            return Optional.of(present(at + 3));
        }
        if (lexemes.are(at, "modern", "day")
                || lexemes.are(at, "to", "date") && !lexemes.at(at + 2).isWord()) {
            return Optional.of(present(at + 2));
        }
        if (lexemes.are(at, "these", "days") || lexemes.are(at, "right", "now")) {
            return Optional.of(present(at + 2));
        }
        return Optional.empty();
    }

    private static Match present(int end) {
        return Match.date(end, new SymbolicDate.Present());
    }

    private static Match vague(int end, Direction direction) {
        return Match.date(end, new SymbolicDate.Vague(direction));
    }
}
