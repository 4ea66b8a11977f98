package org.stemma.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.stemma.model.ArticleId;

/** The rows of readings. */
final class ReadingRows {
    private static final String KEPT =
            "select a.id, a.source_key, a.body, a.document as article_document, r.document as reading_document"
                    + " from article a join reading r on r.article = a.id";

    private ReadingRows() {}

    /**
     * Keeps a reading in place of the one of the same article.
     *
     * @param version of the reader
     * @param json what was read
     */
    static void keep(Handle h, ArticleId article, String version, String json) {
        h.createUpdate("insert into reading (article, version, sha256, document) values (?, ?, ?, ?)"
                        + " on conflict (article) do update set version = excluded.version,"
                        + " sha256 = excluded.sha256, document = excluded.document")
                .bind(0, article.hex())
                .bind(1, version)
                .bind(2, ArticleId.sha256(json.getBytes(StandardCharsets.UTF_8)))
                .bind(3, Documents.pack(json))
                .execute();
    }

    static boolean has(Handle h, ArticleId article, String version) {
        return h.createQuery("select count(*) from reading where article = ? and version = ?")
                        .bind(0, article.hex())
                        .bind(1, version)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** Every reading, by article id. */
    static List<KeptReading> all(Handle h) {
        return h.createQuery(KEPT + " order by a.id")
                .map((row, context) -> KeptReading.of(row))
                .list();
    }

    /** The readings of these articles that are here, by article id. */
    static List<KeptReading> of(Handle h, Collection<ArticleId> articles) {
        List<KeptReading> kept = new ArrayList<>();
        for (ArticleId article : new TreeSet<>(articles)) {
            of(h, article).ifPresent(kept::add);
        }
        return kept;
    }

    static Optional<KeptReading> of(Handle h, ArticleId article) {
        return h.createQuery(KEPT + " where a.id = ?")
                .bind(0, article.hex())
                .map((row, context) -> KeptReading.of(row))
                .findOne();
    }

    /** For each article a hash that differs when its reading differs, or what is known of the article. */
    static SortedMap<ArticleId, String> stamps(Handle h) {
        SortedMap<ArticleId, String> stamps = new TreeMap<>();
        h.createQuery("select r.article, r.sha256, a.document from reading r"
                        + " join article a on a.id = r.article order by r.article")
                .map((row, context) -> stamps.put(
                        new ArticleId(row.getString("article")),
                        row.getString("sha256") + " " + ArticleId.sha256(row.getBytes("document"))))
                .list();
        return stamps;
    }

    static void delete(Handle h, ArticleId article) {
        h.execute("delete from reading where article = ?", article.hex());
    }
}
