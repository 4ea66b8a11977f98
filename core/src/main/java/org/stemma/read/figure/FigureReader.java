package org.stemma.read.figure;

import java.util.List;
import org.stemma.model.Figure;
import org.stemma.model.Mention;
import org.stemma.model.Numeral;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;
import org.stemma.read.text.ArticleText;

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
        return new Found(List.of(), List.of());
    }
}
