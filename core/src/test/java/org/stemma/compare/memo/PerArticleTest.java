package org.stemma.compare.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stemma.model.Article;
import org.stemma.model.Outlet;

class PerArticleTest {
    private static final Article FERRY = Article.ofText("ferry", "The ferry sank.");
    private static final Article BRIDGE = Article.ofText("bridge", "The bridge held.");

    private final List<String> worked = new ArrayList<>();
    private final Function<Article, Integer> length = article -> {
        worked.add(article.sourceKey());
        return article.body().length();
    };
    private final PerArticle<Article, Integer> lengths = new PerArticle<>(Article::id);

    @Test
    void anArticleMoreIsWorkedOnAlone() {
        lengths.of(List.of(FERRY), length);
        assertThat(lengths.of(List.of(BRIDGE, FERRY), length))
                .containsEntry(FERRY.id(), 15)
                .containsEntry(BRIDGE.id(), 16);
        assertThat(worked).containsExactly("ferry", "bridge");
    }

    @Test
    void anEqualArticleIsKnownAndAChangedOneIsNot() {
        Article changed = new Article(
                FERRY.id(),
                "ferry",
                Optional.of(Outlet.named("Daily Ferry")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                FERRY.body(),
                List.of(),
                FERRY.alignment());
        lengths.of(List.of(FERRY), length);
        lengths.of(List.of(Article.ofText("ferry", "The ferry sank.")), length);
        assertThat(worked).hasSize(1);
        lengths.of(List.of(changed), length);
        assertThat(worked).hasSize(2);
    }

    @Test
    void whatIsNoLongerComparedIsForgotten() {
        lengths.of(List.of(FERRY), length);
        lengths.of(List.of(BRIDGE), length);
        lengths.of(List.of(FERRY), length);
        assertThat(worked).containsExactly("ferry", "bridge", "ferry");
    }
}
