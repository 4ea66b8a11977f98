package org.stemma.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.model.Figure;
import org.stemma.model.Mention;
import org.stemma.model.Numeral;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;
import org.stemma.read.figure.quantity.QuantityReader;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.text.ArticleText;
import org.stemma.read.text.Passage;

/** Finds the figures of an article and accounts for every numeral. */
public final class FigureReader {
    /**
     * What was found.
     *
     * @param figures in the order of their words
     * @param numerals every numeral and number word of the title and the body, in order
     */
    public record Found(List<Figure> figures, List<Numeral> numerals) {
        public Found {
            figures = List.copyOf(figures);
            numerals = List.copyOf(numerals);
        }
    }

    /** The figures and the account of all numerals. */
    public Found read(
            ArticleText text, List<Mention> mentions, List<TimeExpression> dates, List<Statement> statements) {
        Surroundings surroundings = new Surroundings(text, mentions, dates, statements);
        List<Figure> figures = new ArrayList<>();
        NumeralAccount account = new NumeralAccount(text, dates);
        for (Passage passage : text.passages()) {
            for (Sentence sentence : passage.text().sentences()) {
                Optional<Figure> before = Optional.empty();
                for (ReadQuantity quantity : QuantityReader.read(passage.text().body(), sentence.span())) {
                    Optional<String> why = FigureGate.whyNot(passage, sentence, quantity, dates);
                    if (why.isPresent()) {
                        account.other(passage, quantity, why.get());
                    } else {
                        Figure figure = FigureMaker.make(surroundings, passage, sentence, quantity, before);
                        before = Optional.of(figure);
                        figures.add(figure);
                        account.figure(passage, quantity);
                    }
                }
            }
        }
        return new Found(figures, account.numerals());
    }
}
