package org.stemma.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.Part;
import org.stemma.model.Region;
import org.stemma.model.Span;

/**
 * An article with its running text analysed: regions that are not prose are left out, the layers are computed when a
 * stage asks for them.
 *
 * @param article the article
 * @param passages the title, where there is one, then the body
 * @param headings the headings inside the body, each a sentence: "Sandy Hook: 26 killed"; only figures are read in them
 */
public record ArticleText(Article article, List<Passage> passages, Optional<Passage> headings) {
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
        List<Passage> passages = new ArrayList<>();
        article.title()
                .filter(title -> !title.isBlank())
                .ifPresent(title -> passages.add(new Passage(article.id(), Part.TITLE, analyser.analyse(title))));
        passages.add(body);
        return new ArticleText(article, passages, headings(article, skipped, analyser));
    }

    private static Optional<Passage> headings(Article article, List<Span> skipped, LanguageAnalyser analyser) {
        List<Span> rest = new ArrayList<>();
        int from = 0;
        for (Region region : article.regions()) {
            boolean heading = region.kind() == Region.Kind.HEADING
                    && skipped.contains(region.span())
                    && !repeatsTitle(article, region);
            if (heading && region.span().start() >= from) {
                if (region.span().start() > from) {
                    rest.add(new Span(from, region.span().start()));
                }
                from = region.span().end();
            }
        }
        if (from == 0) {
            return Optional.empty();
        }
        if (from < article.body().length()) {
            rest.add(new Span(from, article.body().length()));
        }
        return Optional.of(new Passage(article.id(), Part.BODY, analyser.analyse(article.body(), rest)));
    }

    private static boolean repeatsTitle(Article article, Region heading) {
        String words = heading.span().in(article.body()).strip();
        return article.title()
                .filter(title -> title.strip().equalsIgnoreCase(words))
                .isPresent();
    }

    /** All that figures are looked for in: the passages, then the headings. */
    public List<Passage> passagesWithHeadings() {
        List<Passage> all = new ArrayList<>(passages);
        headings.ifPresent(all::add);
        return List.copyOf(all);
    }

    /** The passage of the body. */
    public Passage body() {
        return passages.get(passages.size() - 1);
    }
}
