package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Tells the results of games and votes from ranges: "won 3-1". */
final class Scores {
    private static final Set<String> SPORT = Set.of(
            "win",
            "wins",
            "won",
            "victory",
            "defeat",
            "defeated",
            "loss",
            "lost",
            "beat",
            "beating",
            "draw",
            "drew",
            "lead",
            "leads",
            "led",
            "up",
            "down",
            "trailing",
            "trailed",
            "ahead",
            "behind",
            "score",
            "scored",
            "final",
            "finish",
            "record",
            "vote",
            "voted",
            "tie",
            "tied",
            "thrashing",
            "hammering",
            "result",
            "run",
            "start",
            "margin",
            "set",
            "sets",
            "ruling",
            "decision",
            "game",
            "season",
            "series",
            "at",
            "by");

    private Scores() {}

    /** "2-1": why either number of a result is no figure. */
    static Optional<Reason> reason(Atoms atoms, Amount amount) {
        int first = amount.number().first();
        int end = amount.number().end();
        boolean left = atoms.get(end).isDash()
                && atoms.get(end).glued()
                && atoms.get(end + 1).glued()
                && atoms.get(end + 1).isDigits();
        boolean right = atoms.get(first - 1).isDash()
                && atoms.get(first - 1).glued()
                && atoms.get(first).glued()
                && atoms.get(first - 2).isDigits();
        if (!left && !right || !amount.number().digits() || amount.prefixed()) {
            return Optional.empty();
        }
        ReadNumber one =
                left ? amount.number() : NumberReader.at(atoms, first - 2).orElseThrow();
        Optional<Amount> other = left ? AmountReader.at(atoms, end + 1) : Optional.of(amount);
        return other.filter(second ->
                        isScore(atoms, one, second.number(), second.unit().isPresent()))
                .map(second -> Reason.SCORE);
    }

    /** Whether two numbers joined by a hyphen are a result and not a range. */
    static boolean isScore(Atoms atoms, ReadNumber left, ReadNumber right, boolean unitFollows) {
        boolean small = left.digits()
                && right.digits()
                && left.scale().isEmpty()
                && right.scale().isEmpty()
                && left.low().compareTo(BigDecimal.valueOf(200)) < 0
                && right.low().compareTo(BigDecimal.valueOf(200)) < 0;
        if (!small || unitFollows) {
            return false;
        }
        boolean sport = SPORT.contains(atoms.get(left.first() - 1).lower())
                || SPORT.contains(atoms.get(right.end()).lower());
        return sport || left.low().compareTo(right.low()) >= 0 || !NumbersOfLabels.countsOn(atoms, right.end());
    }
}
