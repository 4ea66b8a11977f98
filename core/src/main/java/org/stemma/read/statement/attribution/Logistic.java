package org.stemma.read.statement.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Logistic regression with AdaGrad over hashed features, learned in several orders of the examples; the weights are the
 * mean.
 */
final class Logistic {
    /** One decision and how it should be taken. */
    record Example(int[] features, boolean holds) {}

    /** A feature that is seen less often is not learned. */
    static final int MIN_COUNT = 2;

    private static final int ROUNDS = 4;
    private static final float RATE = 0.05f;
    private static final float RIDGE = 5e-4f;

    private Logistic() {}

    /** The weights, one for each of {@code 2^bits} rows. */
    static Weights learn(List<Example> examples, int bits, int orders) {
        int rows = 1 << bits;
        int[] counts = new int[rows];
        for (Example example : examples) {
            for (int feature : example.features()) {
                counts[feature]++;
            }
        }
        float[] mean = new float[rows];
        for (int seed = 0; seed < orders; seed++) {
            float[] weights = learn(examples, counts, new Random(2 * seed + 1));
            for (int row = 0; row < rows; row++) {
                mean[row] += weights[row] / orders;
            }
        }
        return Weights.rounded(mean, 1);
    }

    private static float[] learn(List<Example> examples, int[] counts, Random random) {
        float[] weights = new float[counts.length];
        float[] squares = new float[counts.length];
        List<Example> order = new ArrayList<>(examples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                double sum = 0;
                for (int feature : example.features()) {
                    sum += weights[feature];
                }
                float slope = (float) (1 / (1 + StrictMath.exp(-sum))) - (example.holds() ? 1 : 0);
                for (int feature : example.features()) {
                    if (counts[feature] >= MIN_COUNT) {
                        float gradient = slope + RIDGE * weights[feature];
                        squares[feature] += gradient * gradient;
                        weights[feature] -= RATE * gradient / (float) Math.sqrt(squares[feature] + 1e-6f);
                    }
                }
            }
        }
        return weights;
    }
}
