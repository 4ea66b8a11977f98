package org.stemma.read.figure;

import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.model.Figure;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadQuantity;

/**
 * The unit of a number that leaves it to the number before: "the company says 40 minutes, the residents say eight",
 * "240 million euros, against a first estimate of 180 million", "“Eight,” she said".
 */
final class Elided {
    private static final Set<String> SAYS =
            Set.of("say", "claim", "insist", "maintain", "reply", "answer", "repeat", "put");
    private static final Set<String> GUESSES = Set.of(
            "estimate", "figure", "forecast", "offer", "bid", "demand", "total", "goal", "target", "budget", "claim");
    private static final Set<String> OPENS = Set.of("“", "\"", "``", "'", "‘");
    private static final Set<String> CLOSES = Set.of(",", ".", "”", "\"", "''", "’", "!", "?", ";");

    private Elided() {}

    /**
     * The unit that the number takes over.
     *
     * @param before the figure before it, in this sentence or the one before
     */
    static Optional<Unit> unit(Sentence sentence, Counted counted, ReadQuantity read, Optional<Figure> before) {
        Optional<Unit> unit = before.map(figure -> figure.quantity().unit()).filter(Elided::isMeasured);
        boolean bare =
                read.form() == ReadQuantity.Form.CARDINAL && counted.head().isEmpty();
        if (!bare || unit.isEmpty() || counted.firstNumber() == 0) {
            return Optional.empty();
        }
        int first = Counted.tokenAt(sentence, read.span().start());
        boolean ends = counted.endNumber() >= sentence.size()
                || CLOSES.contains(sentence.token(counted.endNumber()).text());
        boolean goesOn = counted.endNumber() < sentence.size()
                && sentence.tag(counted.endNumber()).equals("IN");
        if (first == 0) {
            return Optional.empty();
        }
        String previous = sentence.token(first - 1).text();
        boolean said = SAYS.contains(sentence.lemma(first - 1)) && ends;
        boolean quoted = OPENS.contains(previous) && ends;
        boolean guessed =
                previous.equals("of") && first > 1 && GUESSES.contains(sentence.lemma(first - 2)) && (ends || goesOn);
        return said || quoted || guessed ? unit : Optional.empty();
    }

    private static boolean isMeasured(Unit unit) {
        return !unit.equals(Unit.ONE) && !unit.isCount() && !unit.equals(Unit.PERSON);
    }
}
