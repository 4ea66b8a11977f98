package org.stemma.store;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;

/** The rows of articles and their original bytes. */
final class ArticleRows {
    private ArticleRows() {}

    /** Keeps what is known of an article and its bytes; when it first came in, and its first bytes, stay. */
    static void keep(Handle h, Article article, byte[] original, Instant now) {
        h.createUpdate("insert into article (id, source_key, document, body, added_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set document = excluded.document, body = excluded.body")
                .bind(0, article.id().hex())
                .bind(1, article.sourceKey())
                .bind(2, Documents.pack(Json.write(Documents.ArticleDocument.of(article))))
                .bind(3, article.body())
                .bind(4, now.toString())
                .execute();
        h.createUpdate(
                        "insert into original (article, sha256, bytes) values (?, ?, ?) on conflict (article) do nothing")
                .bind(0, article.id().hex())
                .bind(1, ArticleId.sha256(original))
                .bind(2, original)
                .execute();
    }

    /** When each article first came in. */
    static SortedMap<ArticleId, Instant> added(Handle h) {
        SortedMap<ArticleId, Instant> added = new TreeMap<>();
        h.createQuery("select id, added_at from article")
                .map((row, context) ->
                        added.put(new ArticleId(row.getString("id")), Instant.parse(row.getString("added_at"))))
                .list();
        return added;
    }

    static Optional<byte[]> original(Handle h, ArticleId article) {
        return h.createQuery("select bytes from original where article = ?")
                .bind(0, article.hex())
                .mapTo(byte[].class)
                .findOne();
    }

    /** Deletes an article and its bytes, once nothing else refers to it, and says whether it was there. */
    static boolean delete(Handle h, ArticleId article) {
        h.execute("delete from original where article = ?", article.hex());
        return h.execute("delete from article where id = ?", article.hex()) > 0;
    }
}
