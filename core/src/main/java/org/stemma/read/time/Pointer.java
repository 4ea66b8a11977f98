package org.stemma.read.time;

import java.util.Optional;
import org.stemma.model.SymbolicDate.Anchor;
import org.stemma.model.SymbolicDate.Direction;

/**
 * A word that points from an anchor to a stretch of time: "last", "this", "the next", "that same".
 *
 * @param end index of the lexeme after it
 * @param step how many units on
 * @param direction which of the recurring ones
 * @param from what it points from
 */
record Pointer(int end, int step, Direction direction, Anchor from) {

    /**
     * The pointer that stands here.
     *
     * @param the whether "the" stands before it: "next day" is tomorrow, "the next day" the day after the one told of
     */
    static Optional<Pointer> of(Lexemes lexemes, int at, boolean the) {
        String word = lexemes.at(at).text();
        boolean same = lexemes.at(at + 1).is("same") || lexemes.at(at + 1).is("very");
        int end = same ? at + 2 : at + 1;
        Anchor told = the ? Anchor.PREVIOUS : Anchor.CONTEXT;
        return switch (word) {
            case "this" -> Optional.of(new Pointer(end, 0, Direction.SAME, same ? Anchor.PREVIOUS : Anchor.CONTEXT));
            case "current" -> Optional.of(new Pointer(at + 1, 0, Direction.SAME, Anchor.CONTEXT));
            case "that" -> Optional.of(new Pointer(end, 0, Direction.SAME, Anchor.PREVIOUS));
            case "same" ->
                the ? Optional.of(new Pointer(at + 1, 0, Direction.SAME, Anchor.PREVIOUS)) : Optional.empty();
            case "entire", "whole" ->
                the ? Optional.of(new Pointer(at + 1, 0, Direction.SAME, Anchor.PREVIOUS)) : Optional.empty();
            case "last", "past" -> Optional.of(new Pointer(at + 1, -1, Direction.PAST, Anchor.CONTEXT));
            case "previous", "preceding" -> Optional.of(new Pointer(at + 1, -1, Direction.PAST, Anchor.PREVIOUS));
            case "next" -> Optional.of(new Pointer(at + 1, 1, Direction.FUTURE, told));
            case "coming", "upcoming" -> Optional.of(new Pointer(at + 1, 1, Direction.FUTURE, Anchor.CONTEXT));
            case "following" -> Optional.of(new Pointer(at + 1, 1, Direction.FUTURE, Anchor.PREVIOUS));
            default -> Optional.empty();
        };
    }
}
