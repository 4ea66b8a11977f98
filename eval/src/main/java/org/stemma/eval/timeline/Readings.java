package org.stemma.eval.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Reading;
import org.stemma.pipeline.Pipeline;

/**
 * Reads articles, each once for the tasks of one run: what an article says does not depend on its date. Safe from any
 * thread.
 */
final class Readings {
    private static final ConcurrentMap<ArticleId, Reading> READ = new ConcurrentHashMap<>();

    private static final class Models {
        private static final Pipeline PIPELINE = Pipeline.english();
    }

    private Readings() {}

    /** What these articles say, by id. */
    static Map<ArticleId, Reading> of(Collection<Article> articles) {
        Map<ArticleId, Reading> readings = new TreeMap<>();
        List<Reading> read = articles.parallelStream().map(Readings::of).toList();
        read.forEach(reading -> readings.put(reading.id(), reading));
        return readings;
    }

    private static Reading of(Article article) {
        Reading read = READ.computeIfAbsent(article.id(), id -> Models.PIPELINE.read(article));
        return new Reading(
                article,
                read.version(),
                read.sentences(),
                read.mentions(),
                read.dates(),
                read.statements(),
                read.figures(),
                read.numerals(),
                read.problems());
    }

    /** The program's pipeline. */
    static Pipeline pipeline() {
        return Models.PIPELINE;
    }
}
