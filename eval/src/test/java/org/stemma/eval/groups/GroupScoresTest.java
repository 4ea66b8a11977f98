package org.stemma.eval.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupScoresTest {
    @Test
    void b3AndPairsOfFiveArticlesComputedByHand() {
        Map<String, String> wanted = Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2");
        Map<String, String> found = Map.of("a", "x", "b", "x", "c", "y", "d", "y");
        // precision: a 2/2, b 2/2, c 1/2, d 1/2, e alone 1; recall: a 2/3, b 2/3, c 1/3, d 1/2, e 1/2
        // pairs: gold ab ac bc de, found ab cd, right ab
        assertThat(GroupScores.of(wanted, found).byName())
                .containsEntry("b3_p", number("0.8000"))
                .containsEntry("b3_r", number("0.5333"))
                .containsEntry("b3_f1", number("0.6400"))
                .containsEntry("pairwise_p", number("0.5000"))
                .containsEntry("pairwise_r", number("0.2500"))
                .containsEntry("pairwise_f1", number("0.3333"));
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
