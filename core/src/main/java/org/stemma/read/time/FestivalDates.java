package org.stemma.read.time;

import java.util.Optional;
import org.stemma.model.SymbolicDate.Direction;

/** Festivals whose day can be computed: "Christmas Eve", "Easter Sunday 2024", "Ramadan". */
final class FestivalDates {
    private static final int LONGEST = 5;

    private final Lexemes lexemes;

    FestivalDates(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Match> at(int at) {
        if (!lexemes.at(at).capital()) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        Optional<Match> longest = Optional.empty();
        for (int length = 0; length < LONGEST; length++) {
            Lexeme next = lexemes.at(at + length);
            if (length > 0 && !next.glued()) {
                name.append(' ');
            }
            name.append(next.text());
            Optional<String> rest = Lexicon.festival(name.toString());
            if (rest.isPresent()) {
                longest = Optional.of(dated(at + length + 1, rest.get()));
            }
        }
        return longest;
    }

    private Match dated(int end, String rest) {
        int next = lexemes.at(end).is("of") ? end + 1 : end;
        return Years.after(lexemes, next)
                .map(year -> Match.date(year.end(), Symbols.calendar(Optional.of(year.timex()), rest)))
                .orElseGet(() -> Match.date(end, Symbols.yearless("XXXX-" + rest, Direction.NEAREST)));
    }
}
