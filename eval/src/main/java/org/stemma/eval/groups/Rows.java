package org.stemma.eval.groups;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.ingest.Ingest;
import org.stemma.ingest.IngestSettings;
import org.stemma.ingest.IngestSink;
import org.stemma.ingest.Ingested;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Problem;
import org.stemma.model.When;

/**
 * The articles of a JSONL file or of a folder of such, as the product takes them in.
 *
 * @param articles by the id of their row
 */
record Rows(Map<String, Article> articles) {
    /** A fixed day, so that a score does not depend on when it is taken. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    static Rows of(Path source) throws IOException {
        Map<String, Article> articles = new LinkedHashMap<>();
        new Ingest(new IngestSettings(TODAY))
                .read(List.of(source.toString()), InputStream.nullInputStream(), new IngestSink() {
                    @Override
                    public void article(Ingested ingested) {
                        ingested.suppliedId().ifPresent(id -> articles.put(id, ingested.article()));
                    }

                    @Override
                    public void problem(Problem problem) {
                        // Other files may lie beside the articles; a set without any article is reported below.
                    }
                });
        if (articles.isEmpty()) {
            throw new IOException("no article rows at " + source);
        }
        return new Rows(articles);
    }

    /** The row ids by article. */
    Map<ArticleId, String> ids() {
        Map<ArticleId, String> ids = new TreeMap<>();
        articles.forEach((id, article) -> ids.put(article.id(), id));
        return ids;
    }

    /** The claimed dates, where they were readable. */
    Map<ArticleId, When> published() {
        Map<ArticleId, When> published = new TreeMap<>();
        articles.values()
                .forEach(article -> article.publishedWhen().ifPresent(when -> published.put(article.id(), when)));
        return published;
    }
}
