package org.stemma.compare.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Versions;
import org.stemma.model.When;

/** The chains of articles that stood under one address. Stateless. */
public final class VersionChains {
    private static final Comparator<Article> ORDER = Comparator.comparing((Article article) -> article.publishedWhen()
                    .map(When::start)
                    .map(Object::toString)
                    .orElse("9999"))
            .thenComparing(Article::id);

    /** Every chain of two or more, by address. */
    public List<Versions> among(Collection<Article> articles) {
        SortedMap<String, List<Article>> byKey = new TreeMap<>();
        for (Article article : articles) {
            byKey.computeIfAbsent(article.sourceKey(), key -> new ArrayList<>()).add(article);
        }
        List<Versions> chains = new ArrayList<>();
        byKey.forEach((key, chain) -> {
            if (chain.size() > 1) {
                List<ArticleId> ids =
                        chain.stream().sorted(ORDER).map(Article::id).toList();
                chains.add(new Versions(key, ids));
            }
        });
        return chains;
    }
}
