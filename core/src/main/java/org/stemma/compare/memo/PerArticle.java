package org.stemma.compare.memo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.stemma.model.ArticleId;

/**
 * What was worked out of each article, or each story, of the last comparison. It holds as long as what it was worked
 * out of is equal. Safe from any thread: of two comparisons at a time one finds less.
 *
 * @param <K> what is worked on, and all that the result depends on: an article, a reading, a story with what is said in
 *     it
 * @param <V> what comes out; not to be changed
 */
public final class PerArticle<K, V> {
    private record Kept<K, V>(K from, V worked) {}

    private final Function<K, ArticleId> article;
    private volatile Map<ArticleId, Kept<K, V>> last = Map.of();

    /** Nothing is known yet; {@code article} tells whose each is, of a story its own id. */
    public PerArticle(Function<K, ArticleId> article) {
        this.article = article;
    }

    /**
     * What comes out of each, by article; what is known from the last time is not worked out again.
     *
     * @param work the same function each time, of its argument alone
     */
    public SortedMap<ArticleId, V> of(Collection<K> all, Function<K, V> work) {
        Map<ArticleId, Kept<K, V>> known = last;
        Map<ArticleId, Kept<K, V>> now = new LinkedHashMap<>();
        SortedMap<ArticleId, V> worked = new TreeMap<>();
        for (K from : all) {
            ArticleId id = article.apply(from);
            Kept<K, V> before = known.get(id);
            Kept<K, V> kept =
                    before != null && before.from().equals(from) ? before : new Kept<>(from, work.apply(from));
            now.put(id, kept);
            worked.put(id, kept.worked());
        }
        last = now;
        return worked;
    }
}
