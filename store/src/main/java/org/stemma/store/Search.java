package org.stemma.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Reading;
import org.stemma.model.Statement;

/** The full-text index over articles and statements; what SQLite does differently from other databases is here. */
final class Search {
    private Search() {}

    static void index(Handle h, Reading reading) {
        Article article = reading.article();
        forget(h, article.id());
        h.execute(
                "insert into article_text (article, title, body) values (?, ?, ?)",
                article.id().hex(),
                Folding.fold(article.title().orElse("")),
                Folding.fold(article.body()));
        for (Statement statement : reading.statements()) {
            StringBuilder content = new StringBuilder();
            for (Citation piece : statement.content()) {
                content.append(article.words(piece)).append(' ');
            }
            h.execute(
                    "insert into statement_text (article, item, speaker, content) values (?, ?, ?, ?)",
                    article.id().hex(),
                    statement.id().toString(),
                    Folding.fold(statement.speaker().name()),
                    Folding.fold(content.toString()));
        }
    }

    static void forget(Handle h, ArticleId article) {
        h.execute("delete from article_text where article = ?", article.hex());
        h.execute("delete from statement_text where article = ?", article.hex());
    }

    static List<ArticleId> articles(Handle h, SearchQuery query) {
        if (query.isEmpty()) {
            return List.of();
        }
        return h.createQuery("select article from article_text where article_text match :query"
                        + " union select article from statement_text where statement_text match :query order by 1")
                .bind("query", query.match())
                .mapTo(String.class)
                .map(ArticleId::new)
                .list();
    }

    /** Articles, a word of the title counting as much as several of the text; then by id, so that the order is always the same. */
    static List<SearchHit> inArticles(Handle h, SearchQuery query) {
        if (query.isEmpty()) {
            return List.of();
        }
        return h.createQuery("select article, bm25(article_text, 0.0, 5.0, 1.0) as fit from article_text"
                        + " where article_text match :query order by fit, article")
                .bind("query", query.match())
                .map((row, context) ->
                        new SearchHit(new ArticleId(row.getString("article")), Optional.empty(), row.getDouble("fit")))
                .list();
    }

    /** Statements by what was said and by whom, then by id. */
    static List<SearchHit> inStatements(Handle h, SearchQuery query) {
        if (query.isEmpty()) {
            return List.of();
        }
        return h.createQuery("select article, item, bm25(statement_text, 0.0, 0.0, 1.0, 1.0) as fit from statement_text"
                        + " where statement_text match :query order by fit, item")
                .bind("query", query.match())
                .map((row, context) -> new SearchHit(
                        new ArticleId(row.getString("article")),
                        Optional.of(ItemId.parse(row.getString("item"))),
                        row.getDouble("fit")))
                .list();
    }
}
