package org.stemma.model;

import java.util.List;

/**
 * What one article says, found without looking at any other.
 *
 * @param article the article
 * @param version of the reader and its models; another version may read otherwise
 * @param sentences spans of the sentences of the running text, in order
 * @param mentions names, in order of their words; so too the lists that follow
 * @param dates time expressions
 * @param statements who said what
 * @param figures how much of what
 * @param numerals every numeral and number word of the body and what became of it
 * @param problems what could not be read
 */
public record Reading(
        Article article,
        String version,
        List<Span> sentences,
        List<Mention> mentions,
        List<TimeExpression> dates,
        List<Statement> statements,
        List<Figure> figures,
        List<Numeral> numerals,
        List<Problem> problems) {
    public Reading {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        numerals = List.copyOf(numerals);
        problems = List.copyOf(problems);
    }

    /** The article's id. */
    public ArticleId id() {
        return article.id();
    }

    /** The figures without those that are mentioned only in passing. */
    public List<Figure> figuresToCompare() {
        return figures.stream().filter(figure -> !figure.isInPassing()).toList();
    }
}
