package org.stemma.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.stemma.model.ArticleId;
import org.stemma.model.Retrieval;

/** The rows of where and when the bytes of articles were had. */
final class RetrievalRows {
    private RetrievalRows() {}

    /** Keeps a retrieval; the first from a place is the one that stays. */
    static void insert(Handle h, Retrieval retrieval) {
        h.createUpdate("insert into retrieval (article, location, retrieved_at, sha256, charset, media_type, length)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (article, location) do nothing")
                .bind(0, retrieval.article().hex())
                .bind(1, retrieval.location())
                .bind(2, retrieval.at().map(Instant::toString).orElse(null))
                .bind(3, retrieval.sha256())
                .bind(4, retrieval.charset())
                .bind(5, retrieval.mediaType())
                .bind(6, retrieval.length())
                .execute();
    }

    /** The retrievals of an article, by location. */
    static List<Retrieval> of(Handle h, ArticleId article) {
        return h.createQuery("select * from retrieval where article = ? order by location")
                .bind(0, article.hex())
                .map((row, context) -> new Retrieval(
                        article,
                        row.getString("location"),
                        Optional.ofNullable(row.getString("retrieved_at")).map(Instant::parse),
                        row.getString("sha256"),
                        row.getString("charset"),
                        row.getString("media_type"),
                        row.getLong("length")))
                .list();
    }

    static void delete(Handle h, ArticleId article) {
        h.execute("delete from retrieval where article = ?", article.hex());
    }
}
