package org.stemma.read.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions learned from examples. */
class LogisticTest {
    private static final int BITS = 4;
    private static final int ALWAYS = 0;
    private static final int NAMED = 3;
    private static final int UNNAMED = 5;
    private static final int SEEN_ONCE = 7;

    @Test
    void whatHoldsScoresAboveWhatDoesNot() {
        Weights weights = Logistic.learn(examples(), BITS, 3);

        assertThat(weights.sum(new int[] {ALWAYS, NAMED})[0]).isPositive();
        assertThat(weights.sum(new int[] {ALWAYS, UNNAMED})[0]).isNegative();
    }

    @Test
    void aFeatureSeenOnceIsNotLearned() {
        assertThat(Logistic.learn(examples(), BITS, 3).sum(new int[] {SEEN_ONCE})[0])
                .isZero();
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        assertThat(bytes(Logistic.learn(examples(), BITS, 3))).isEqualTo(bytes(Logistic.learn(examples(), BITS, 3)));
    }

    private static List<Logistic.Example> examples() {
        List<Logistic.Example> examples = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            examples.add(new Logistic.Example(new int[] {ALWAYS, NAMED}, true));
            examples.add(new Logistic.Example(new int[] {ALWAYS, UNNAMED}, false));
        }
        examples.add(new Logistic.Example(new int[] {ALWAYS, NAMED, SEEN_ONCE}, true));
        return examples;
    }

    private static byte[] bytes(Weights weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
