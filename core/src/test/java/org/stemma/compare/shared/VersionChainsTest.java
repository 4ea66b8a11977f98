package org.stemma.compare.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.SharedText;
import org.stemma.model.Versions;

class VersionChainsTest {
    private final VersionChains chains = new VersionChains();

    private static Article article(String key, String body) {
        return new Article(
                ArticleId.of(key, body.getBytes(StandardCharsets.UTF_8)),
                key,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length()));
    }

    private static SharedText sharing(Article one, Article other, int percent) {
        List<ArticleId> ids = Stream.of(one.id(), other.id())
                .sorted(Comparator.naturalOrder())
                .toList();
        return new SharedText(
                ids.get(0),
                ids.get(1),
                List.of(),
                new SharedText.Share(percent, 100),
                new SharedText.Share(percent, 100),
                SharedText.Direction.UNKNOWN);
    }

    @Test
    void twoPagesOfOneFileNameAreNoVersionsOfOneAnotherUnlessTheyShareText() {
        Article first = article("index.html", "The dam held on Monday.");
        Article second = article("index.html", "The mayor of another town resigned.");
        Article third = article("index.html", "The dam held on Monday, and on Tuesday.");
        List<Article> all = List.of(first, second, third);

        assertThat(chains.among(all, List.of())).isEmpty();
        assertThat(chains.among(all, List.of(sharing(first, second, 10)))).isEmpty();
        List<Versions> found = chains.among(all, List.of(sharing(first, third, 80), sharing(first, second, 3)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).chain()).containsExactlyInAnyOrder(first.id(), third.id());
    }

    @Test
    void versionsOfAFileAreOneChainThoughTheLastSharesNothingWithTheFirst() {
        Article first = article("live.txt", "one");
        Article second = article("live.txt", "two");
        Article third = article("live.txt", "three");

        List<Versions> found = chains.among(
                List.of(first, third, second), List.of(sharing(first, second, 50), sharing(second, third, 50)));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).chain()).hasSize(3);
    }

    @Test
    void aWebAddressNamesAPageWhateverStandsThere() {
        Article first = article("https://courier.example/dam", "one");
        Article second = article("https://courier.example/dam", "two");

        assertThat(chains.among(List.of(first, second), List.of())).hasSize(1);
    }
}
