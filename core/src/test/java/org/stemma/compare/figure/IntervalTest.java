package org.stemma.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The algebra of intervals, over random ones; a failure names the seed, and {@code -Dstemma.seed=N} repeats it. */
class IntervalTest {
    private static final int ROUNDS = 5_000;
    private static final int WIDEST = 6;

    private final long seed = Long.getLong("stemma.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private Interval any() {
        int low = random.nextInt(WIDEST);
        int high = low + random.nextInt(WIDEST);
        boolean point = low == high;
        return new Interval(
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(new BigDecimal(low)),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(new BigDecimal(high)),
                !point && random.nextBoolean(),
                !point && random.nextBoolean());
    }

    private static boolean holds(Interval interval, BigDecimal number) {
        int low = interval.low().map(number::compareTo).orElse(1);
        int high = interval.high().map(end -> end.compareTo(number)).orElse(1);
        return (low > 0 || low == 0 && !interval.lowOpen()) && (high > 0 || high == 0 && !interval.highOpen());
    }

    @Test
    void overlappingIsSymmetricAndMeansThatNeitherIsBelowTheOther() {
        for (int round = 0; round < ROUNDS; round++) {
            Interval a = any();
            Interval b = any();
            assertThat(a.overlaps(b)).as("seed %d: %s, %s", seed, a, b).isEqualTo(b.overlaps(a));
            assertThat(a.overlaps(b)).as("seed %d: %s, %s", seed, a, b).isEqualTo(!a.isBelow(b) && !b.isBelow(a));
            assertThat(a.isBelow(b) && b.isBelow(a))
                    .as("seed %d: %s, %s", seed, a, b)
                    .isFalse();
        }
    }

    @Test
    void aNumberInBothMeansThatTheyOverlap() {
        for (int round = 0; round < ROUNDS; round++) {
            Interval a = any();
            Interval b = any();
            BigDecimal number =
                    new BigDecimal(random.nextInt(4 * WIDEST)).movePointLeft(0).divide(BigDecimal.valueOf(2));
            if (holds(a, number) && holds(b, number)) {
                assertThat(a.overlaps(b))
                        .as("seed %d: %s, %s at %s", seed, a, b, number)
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsBelowWhatIsBelowAThirdIsBelowIt() {
        for (int round = 0; round < ROUNDS; round++) {
            Interval a = any();
            Interval b = any();
            Interval c = any();
            if (a.isBelow(b) && b.isBelow(c)) {
                assertThat(a.isBelow(c))
                        .as("seed %d: %s, %s, %s", seed, a, b, c)
                        .isTrue();
            }
        }
    }

    @Test
    void closenessIsSymmetric() {
        for (int round = 0; round < ROUNDS; round++) {
            BigDecimal a = new BigDecimal(random.nextInt(2_000) - 1_000);
            BigDecimal b = new BigDecimal(random.nextInt(2_000) - 1_000);
            assertThat(Interval.within(a, b, Interval.TOLERANCE))
                    .as("seed %d: %s, %s", seed, a, b)
                    .isEqualTo(Interval.within(b, a, Interval.TOLERANCE));
        }
    }
}
