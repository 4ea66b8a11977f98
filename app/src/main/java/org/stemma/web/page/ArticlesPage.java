package org.stemma.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.view.Site;

/**
 * The articles, by the date on which they appeared.
 *
 * @param paging which of them are shown
 * @param articles their rows
 */
public record ArticlesPage(Paging paging, List<Row> articles) implements Page {
    private static final int ROWS = 200;

    /**
     * An article.
     *
     * @param id which
     * @param published when it appeared and how that is known
     * @param outlet who published it
     * @param title its title, else its short name
     * @param language its language where it is not English: kept and not read
     * @param handling its handling label
     * @param figures how many were read in it
     * @param statements how many were read in it
     * @param added when it came into the store
     */
    public record Row(
            ArticleId id,
            String published,
            String outlet,
            String title,
            Optional<String> language,
            Optional<String> handling,
            int figures,
            int statements,
            Optional<Instant> added) {}

    /** The articles that an address asks for. */
    public static ArticlesPage of(Snapshot snapshot, Query query) {
        List<Article> all = snapshot.view().articles();
        Paging paging = Paging.of(query, all.size(), ROWS);
        List<Row> rows = new ArrayList<>();
        for (Article article : paging.of(all, ROWS)) {
            rows.add(row(snapshot, article));
        }
        return new ArticlesPage(paging, List.copyOf(rows));
    }

    private static Row row(Snapshot snapshot, Article article) {
        Site site = snapshot.site();
        return new Row(
                article.id(),
                site.published(article.id()),
                snapshot.view().outlet(article.id()),
                site.title(article),
                article.language().filter(language -> !language.startsWith("en")),
                article.handling(),
                site.figuresOf(article.id()),
                site.statementsOf(article.id()),
                Optional.ofNullable(snapshot.added().get(article.id())));
    }

    @Override
    public String template() {
        return "articles";
    }

    @Override
    public String title() {
        return "Articles";
    }

    @Override
    public String section() {
        return "articles";
    }
}
