package org.stemma.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Region;
import org.stemma.model.Span;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Direction;
import org.stemma.model.TimeExpression;
import org.stemma.read.text.ArticleText;
import org.stemma.read.text.Passage;

/**
 * Finds the time expressions of an article, those in header, dateline and caption regions included. Safe from any
 * thread.
 */
public final class TimeReader {
    /** The time expressions in the order of their words, those of the title after those of the body. */
    public List<TimeExpression> read(ArticleText text) {
        List<TimeExpression> found = new ArrayList<>();
        Article article = text.article();
        for (Passage passage : text.passages()) {
            for (Sentence sentence : passage.text().sentences()) {
                readSentence(article, passage, sentence, found);
            }
        }
        for (Region region : article.regions()) {
            if (isDated(region.kind())) {
                readRegion(article, region, found);
            }
        }
        found.sort(java.util.Comparator.comparing(TimeExpression::id));
        return found;
    }

    private static boolean isDated(Region.Kind kind) {
        return kind == Region.Kind.HEADER || kind == Region.Kind.DATELINE || kind == Region.Kind.CAPTION;
    }

    private static void readSentence(Article article, Passage passage, Sentence sentence, List<TimeExpression> found) {
        String text = passage.text().body();
        Lexemes lexemes =
                new Lexemes(text, sentence.span().start(), sentence.span().end());
        Optional<Region.Kind> kind =
                passage.part().equals(Part.BODY) ? article.regionOf(sentence.span()) : Optional.empty();
        for (Grammar.Found expression : Grammar.read(lexemes)) {
            Span span = span(lexemes, expression);
            SymbolicDate date = expression.match().date();
            if (!Symbols.directed(date, Direction.RECENT).equals(date)) {
                date = Symbols.directed(date, Tense.at(sentence, span.start()));
            }
            found.add(expression(article, passage.part(), text, span, expression, date, kind));
        }
    }

    private static void readRegion(Article article, Region region, List<TimeExpression> found) {
        Lexemes lexemes =
                new Lexemes(article.body(), region.span().start(), region.span().end());
        for (Grammar.Found expression : Grammar.read(lexemes)) {
            Span span = span(lexemes, expression);
            SymbolicDate date = Symbols.directed(expression.match().date(), Direction.RECENT);
            found.add(
                    expression(article, Part.BODY, article.body(), span, expression, date, Optional.of(region.kind())));
        }
    }

    private static Span span(Lexemes lexemes, Grammar.Found expression) {
        return new Span(
                lexemes.at(expression.first()).start(),
                lexemes.at(expression.match().end() - 1).end());
    }

    private static TimeExpression expression(
            Article article,
            Part part,
            String text,
            Span span,
            Grammar.Found expression,
            SymbolicDate date,
            Optional<Region.Kind> region) {
        ItemId id = ItemId.of(ItemId.Kind.DATE, new Citation(article.id(), part, span));
        return new TimeExpression(id, span.in(text), expression.match().type(), date, region);
    }
}
