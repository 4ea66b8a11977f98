package org.stemma.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.stemma.model.Article;
import org.stemma.model.Reading;

/**
 * The columns of an article and its reading as they are kept.
 *
 * @param id of the article, in hexadecimal
 * @param sourceKey of the article
 * @param body of the article
 * @param article what else is known of it, packed
 * @param reading what was read in it, packed
 */
record KeptReading(String id, String sourceKey, String body, byte[] article, byte[] reading) {
    static KeptReading of(ResultSet row) throws SQLException {
        return new KeptReading(
                row.getString("id"),
                row.getString("source_key"),
                row.getString("body"),
                row.getBytes("article_document"),
                row.getBytes("reading_document"));
    }

    Reading decoded() {
        Article known = Json.read(Documents.unpack(article, "article " + id), Documents.ArticleDocument.class)
                .article(KnownIds.of(id), sourceKey, body);
        return Json.read(Documents.unpack(reading, "reading of " + id), Documents.ReadingDocument.class)
                .reading(known);
    }

    /** On all processors: to decode takes far longer than to read the file. */
    static List<Reading> decoded(List<KeptReading> kept) {
        return kept.parallelStream().map(KeptReading::decoded).toList();
    }
}
