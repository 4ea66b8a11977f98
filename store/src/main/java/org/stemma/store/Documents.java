package org.stemma.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Figure;
import org.stemma.model.Mention;
import org.stemma.model.Numeral;
import org.stemma.model.Outlet;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;

/** The forms in which articles and readings are kept: without what stands in another column, as gzipped JSON. */
final class Documents {
    private Documents() {}

    /** An article without its id, source key and body. */
    record ArticleDocument(
            Optional<Outlet> outlet,
            Optional<String> url,
            Optional<String> title,
            Optional<String> byline,
            Optional<String> language,
            Optional<Article.Published> published,
            Optional<String> handling,
            List<Region> regions,
            Alignment alignment) {
        static ArticleDocument of(Article article) {
            return new ArticleDocument(
                    article.outlet(),
                    article.url(),
                    article.title(),
                    article.byline(),
                    article.language(),
                    article.published(),
                    article.handling(),
                    article.regions(),
                    article.alignment());
        }

        Article article(ArticleId id, String sourceKey, String body) {
            return new Article(
                    id, sourceKey, outlet, url, title, byline, language, published, handling, body, regions, alignment);
        }
    }

    /** A reading without its article. */
    record ReadingDocument(
            String version,
            List<Span> sentences,
            List<Mention> mentions,
            List<TimeExpression> dates,
            List<Statement> statements,
            List<Figure> figures,
            List<Numeral> numerals,
            List<Problem> problems) {
        static ReadingDocument of(Reading reading) {
            return new ReadingDocument(
                    reading.version(),
                    reading.sentences(),
                    reading.mentions(),
                    reading.dates(),
                    reading.statements(),
                    reading.figures(),
                    reading.numerals(),
                    reading.problems());
        }

        Reading reading(Article article) {
            return new Reading(article, version, sentences, mentions, dates, statements, figures, numerals, problems);
        }
    }

    /** Gzipped UTF-8 without a time stamp. */
    static byte[] pack(String json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("gzip in memory", e);
        }
        return bytes.toByteArray();
    }

    /**
     * What {@link #pack} packed.
     *
     * @throws StoreException if the bytes are damaged
     */
    static String unpack(byte[] bytes, String what) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException("The store's " + what + " is damaged: " + e.getMessage(), e);
        }
    }
}
