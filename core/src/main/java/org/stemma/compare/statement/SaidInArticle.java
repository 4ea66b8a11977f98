package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.ArticleId;

/** What is said in one article, in context, in the order given. */
record SaidInArticle(ArticleId article, List<Said> said) {
    /** Every article with statements, by id. */
    static List<SaidInArticle> all(Collection<Said> statements) {
        SortedMap<ArticleId, List<Said>> byArticle = new TreeMap<>();
        statements.forEach(said -> byArticle
                .computeIfAbsent(said.id().article(), any -> new ArrayList<>())
                .add(said));
        List<SaidInArticle> all = new ArrayList<>();
        byArticle.forEach((article, said) -> all.add(new SaidInArticle(article, said)));
        return all;
    }
}
