package org.stemma.compare.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.SharedText;
import org.stemma.model.Versions;
import org.stemma.model.When;

/**
 * The chains of articles that stood under one address. Stateless.
 *
 * <p>A web address names a page, whatever stands there. The name of a file or the number of a row does not: every saved
 * site has an {@code index.html}. Articles under one such name are versions only where they share text.
 */
public final class VersionChains {
    /** Of two versions under the name of a file one shares at least so much of its words with the other. */
    private static final int SHARED_PERCENT = 25;

    private static final Comparator<Article> ORDER = Comparator.comparing((Article article) -> article.publishedWhen()
                    .map(When::start)
                    .map(Object::toString)
                    .orElse("9999"))
            .thenComparing(Article::id);

    /** Every chain of two or more, by address, then by its first article. */
    public List<Versions> among(Collection<Article> articles, Collection<SharedText> shared) {
        SortedMap<String, List<Article>> byKey = new TreeMap<>();
        for (Article article : articles) {
            byKey.computeIfAbsent(article.sourceKey(), key -> new ArrayList<>()).add(article);
        }
        SortedMap<ArticleId, SortedSet<ArticleId>> alike = alike(shared);
        List<Versions> chains = new ArrayList<>();
        byKey.forEach((key, group) -> {
            List<Article> inOrder = group.stream().sorted(ORDER).toList();
            for (List<Article> chain : isWebAddress(key) ? List.of(inOrder) : parted(inOrder, alike)) {
                if (chain.size() > 1) {
                    chains.add(new Versions(key, chain.stream().map(Article::id).toList()));
                }
            }
        });
        return chains;
    }

    private static boolean isWebAddress(String key) {
        return key.startsWith("https://") || key.startsWith("http://");
    }

    private static SortedMap<ArticleId, SortedSet<ArticleId>> alike(Collection<SharedText> shared) {
        SortedMap<ArticleId, SortedSet<ArticleId>> alike = new TreeMap<>();
        for (SharedText pair : shared) {
            if (Math.max(pair.ofA().percent(), pair.ofB().percent()) >= SHARED_PERCENT) {
                alike.computeIfAbsent(pair.a(), any -> new TreeSet<>()).add(pair.b());
                alike.computeIfAbsent(pair.b(), any -> new TreeSet<>()).add(pair.a());
            }
        }
        return alike;
    }

    /** The articles in groups of which each member is like another, each group in the order that was given. */
    private static List<List<Article>> parted(
            List<Article> articles, SortedMap<ArticleId, SortedSet<ArticleId>> alike) {
        List<List<Article>> groups = new ArrayList<>();
        for (Article article : articles) {
            SortedSet<ArticleId> others = alike.getOrDefault(article.id(), new TreeSet<>());
            List<Article> joined = new ArrayList<>();
            groups.removeIf(
                    group -> group.stream().anyMatch(member -> others.contains(member.id())) && joined.addAll(group));
            joined.add(article);
            groups.add(joined);
        }
        groups.forEach(group -> group.sort(ORDER));
        return groups;
    }
}
