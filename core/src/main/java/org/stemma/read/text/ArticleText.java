package org.stemma.read.text;

import java.util.List;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.Part;
import org.stemma.model.Span;

/**
 * An article with its running text analysed: regions that are not prose are left out, the layers are computed when a stage
 * asks for them.
 *
 * @param article the article
 * @param passages the title, where there is one, then the body
 */
public record ArticleText(Article article, List<Passage> passages) {
    public ArticleText {
        passages = List.copyOf(passages);
    }

    /** Cuts the parts of an article into sentences. */
    public static ArticleText of(Article article, LanguageAnalyser analyser) {
        return of(article, article.skipped(), analyser);
    }

    /** The same with the regions that these words stand in taken for running text. */
    public static ArticleText readingAlso(Article article, Citation words, LanguageAnalyser analyser) {
        boolean inBody = words.part().equals(Part.BODY);
        return of(
                article,
                article.skipped().stream()
                        .filter(span -> !inBody || !span.overlaps(words.span()))
                        .toList(),
                analyser);
    }

    private static ArticleText of(Article article, List<Span> skipped, LanguageAnalyser analyser) {
        Passage body = new Passage(article.id(), Part.BODY, analyser.analyse(article.body(), skipped));
        return article.title()
                .filter(title -> !title.isBlank())
                .map(title -> new ArticleText(
                        article, List.of(new Passage(article.id(), Part.TITLE, analyser.analyse(title)), body)))
                .orElseGet(() -> new ArticleText(article, List.of(body)));
    }

    /** The passage of the body. */
    public Passage body() {
        return passages.get(passages.size() - 1);
    }
}
