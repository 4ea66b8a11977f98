package org.stemma.read.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.Mention;
import org.stemma.model.Numeral;
import org.stemma.model.Span;
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
        for (Passage passage : text.passagesWithHeadings()) {
            Optional<Figure> earlier = Optional.empty();
            int at = -1;
            for (Sentence sentence : passage.text().sentences()) {
                boolean near = earlier.isPresent() && sentence.index() - at <= 1;
                earlier = near ? earlier : Optional.empty();
                Optional<Figure> before = Optional.empty();
                for (ReadQuantity quantity : QuantityReader.read(passage.text().body(), sentence.span())) {
                    Optional<String> why = FigureGate.whyNot(passage, sentence, quantity, dates);
                    if (why.isPresent()) {
                        account.other(passage, quantity, why.get());
                    } else {
                        FigureMaker.Made made =
                                FigureMaker.make(surroundings, passage, sentence, quantity, before, earlier);
                        figures.add(made.figure());
                        if (made.passing().isPresent()) {
                            account.other(passage, quantity, made.passing().get());
                        } else {
                            before = Optional.of(made.figure());
                            earlier = before;
                            at = sentence.index();
                            account.figure(passage, quantity);
                        }
                    }
                }
            }
        }
        figures.sort(java.util.Comparator.comparing(figure -> figure.citation()));
        return new Found(figures, account.numerals());
    }

    /**
     * The figure on words that a person selected: of the quantities of the sentence the one that shares most with them.
     * What would keep it from being a figure is not asked.
     */
    public Optional<Figure> on(
            ArticleText text,
            List<Mention> mentions,
            List<TimeExpression> dates,
            List<Statement> statements,
            Citation words) {
        Surroundings surroundings = new Surroundings(text, mentions, dates, statements);
        for (Passage passage : text.passages()) {
            for (Sentence sentence : passage.text().sentences()) {
                if (passage.part().equals(words.part()) && sentence.span().overlaps(words.span())) {
                    Optional<Figure> figure = QuantityReader.read(passage.text().body(), sentence.span()).stream()
                            .filter(quantity -> quantity.number().overlaps(words.span()))
                            .max(Comparator.comparingInt(quantity -> common(quantity.span(), words.span())))
                            .map(quantity -> FigureMaker.make(
                                            surroundings,
                                            passage,
                                            sentence,
                                            quantity,
                                            Optional.empty(),
                                            Optional.empty())
                                    .figure()
                                    .notInPassing());
                    if (figure.isPresent()) {
                        return figure;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int common(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
