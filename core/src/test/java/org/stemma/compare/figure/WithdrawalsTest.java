package org.stemma.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.compare.figure.Sample.exactly;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Story;

class WithdrawalsTest {
    private static final Comparand WRONG = exactly("a", "14").by("service").comparand();
    private static final Comparand OF_OTHERS = exactly("c", "14").by("mayor").comparand();
    private static final Comparand CORRECTION =
            exactly("b", "41").by("service").takingBack("14").comparand();

    private static boolean isWithdrawn(Comparand comparand, List<Story> stories) {
        TreeMap<ItemId, Comparand> all = new TreeMap<>();
        Stream.of(WRONG, OF_OTHERS, CORRECTION).forEach(each -> all.put(each.id(), each));
        Comparand marked = Withdrawals.marked(all, stories).get(comparand.id());
        return marked != null && marked.isWithdrawn();
    }

    private static Story story(Comparand... members) {
        List<ArticleId> articles =
                Stream.of(members).map(member -> member.id().article()).sorted().toList();
        return new Story(articles.get(0), "a flood", articles);
    }

    @Test
    void aSourceWithdrawsItsOwnNumberAndNoOther() {
        List<Story> one = List.of(story(WRONG, OF_OTHERS, CORRECTION));
        assertThat(isWithdrawn(WRONG, one)).isTrue();
        assertThat(isWithdrawn(OF_OTHERS, one)).isFalse();
        assertThat(isWithdrawn(CORRECTION, one)).isFalse();
    }

    @Test
    void aCorrectionSaysNothingOfAnotherStory() {
        assertThat(isWithdrawn(WRONG, List.of(story(WRONG), story(OF_OTHERS, CORRECTION))))
                .isFalse();
    }
}
