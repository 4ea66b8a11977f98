package org.stemma.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
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

    static List<ArticleId> articles(Handle h, String typed) {
        String query = Folding.query(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        return h.createQuery("select article from article_text where article_text match :query"
                        + " union select article from statement_text where statement_text match :query order by 1")
                .bind("query", query)
                .mapTo(String.class)
                .map(ArticleId::new)
                .list();
    }
}
