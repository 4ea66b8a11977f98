package org.stemma.view;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.When;

/** Short names of articles, each different from the others of the same set. */
final class Labels {
    private Labels() {}

    /**
     * The outlet, the day, and the handling label where there is one; where an outlet has several of a day, which of
     * them in the order given.
     */
    static Map<ArticleId, String> of(List<Article> articles, SortedMap<ArticleId, When> published) {
        Map<String, Integer> total = new TreeMap<>();
        for (Article article : articles) {
            total.merge(base(article, published), 1, Integer::sum);
        }
        Map<String, Integer> seen = new TreeMap<>();
        Map<ArticleId, String> labels = new TreeMap<>();
        for (Article article : articles) {
            String base = base(article, published);
            int nth = seen.merge(base, 1, Integer::sum);
            labels.put(article.id(), total.getOrDefault(base, 1) == 1 ? base : base + " (" + nth + ")");
        }
        return labels;
    }

    private static String base(Article article, SortedMap<ArticleId, When> published) {
        When when = published.get(article.id());
        return Wording.name(article.label()) + ", " + (when == null ? "undated" : Wording.shortDay(when))
                + article.handling().map(label -> " [" + label + "]").orElse("");
    }
}
