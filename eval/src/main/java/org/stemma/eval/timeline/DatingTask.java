package org.stemma.eval.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.compare.Comparison;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.When;

/**
 * The task {@code dating}: in each collection the dates of some articles are hidden and inferred from their words and
 * from the others. Several collections are scored as one: every hidden article counts the same.
 */
public final class DatingTask implements Task {
    @Override
    public String name() {
        return "dating";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        SortedMap<String, LocalDate> hidden = new TreeMap<>();
        SortedMap<String, DatingScorer.Interval> found = new TreeMap<>();
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (NewsCollection collection : NewsCollection.at(gold)) {
            SortedMap<String, LocalDate> here = new TreeMap<>();
            List<Article> articles = new ArrayList<>();
            for (String id : collection.articles().keySet()) {
                if (isHidden(id)) {
                    here.put(id, collection.day(id));
                    articles.add(collection.article(id));
                } else {
                    articles.add(collection.dated(id));
                }
            }
            SortedMap<ArticleId, When> published =
                    new Comparison().published(Readings.of(articles).values());
            found(collection, published, here).forEach((id, interval) -> {
                found.put(collection.name() + "/" + id, interval);
                predictions.add(row(id, interval));
            });
            here.forEach((id, day) -> hidden.put(collection.name() + "/" + id, day));
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), predictions);
        }
        return DatingScorer.score(hidden, found);
    }

    private static Map<String, DatingScorer.Interval> found(
            NewsCollection collection, SortedMap<ArticleId, When> published, SortedMap<String, LocalDate> hidden) {
        Map<String, DatingScorer.Interval> found = new TreeMap<>();
        for (String id : hidden.keySet()) {
            ArticleId article = collection.article(id).id();
            When when = published.get(article);
            if (when != null) {
                found.put(id, new DatingScorer.Interval(when.firstDay(), when.lastDay()));
            }
        }
        return found;
    }

    private static Map<String, Object> row(String id, DatingScorer.Interval interval) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("start", interval.start().toString());
        row.put("end", interval.end().toString());
        return row;
    }

    /** Whether the SHA-256 of an id ends in an even byte. */
    static boolean isHidden(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return hash[hash.length - 1] % 2 == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
