package org.stemma.read.statement.attribution;

import java.util.Arrays;

/** A table of weights that is learned by AdaGrad, several times over; what is kept is the mean. */
final class Slopes {
    private static final float RIDGE = 0.002f;

    private final float rate;
    private final float least;
    private final int columns;
    private final int times;
    private final float[] weights;
    private final float[] squares;
    private final float[] mean;
    private final int[] counts;

    /**
     * A table of {@code 2^bits} rows that is learned so many times; slopes smaller than {@code least} change nothing.
     */
    Slopes(int bits, int columns, int times, float rate, float least) {
        this.rate = rate;
        this.least = least;
        this.times = times;
        this.columns = columns;
        weights = new float[columns << bits];
        squares = new float[columns << bits];
        mean = new float[columns << bits];
        counts = new int[1 << bits];
    }

    /** Begins anew in another order. */
    void begin() {
        Arrays.fill(weights, 0);
        Arrays.fill(squares, 0);
    }

    /** Counts what was learned in one order. */
    void end() {
        for (int at = 0; at < weights.length; at++) {
            mean[at] += weights[at] / times;
        }
    }

    void count(int[] features) {
        for (int feature : features) {
            counts[feature]++;
        }
    }

    float[] sum(int[] features) {
        float[] sums = new float[columns];
        for (int feature : features) {
            for (int column = 0; column < columns; column++) {
                sums[column] += weights[feature * columns + column];
            }
        }
        return sums;
    }

    void change(int[] features, float[] slopes) {
        for (int column = 0; column < columns; column++) {
            float slope = slopes[column];
            if (Math.abs(slope) < least) {
                continue;
            }
            for (int feature : features) {
                if (counts[feature] >= Logistic.MIN_COUNT) {
                    int at = feature * columns + column;
                    float gradient = slope + RIDGE * weights[at];
                    squares[at] += gradient * gradient;
                    weights[at] -= rate * gradient / (float) Math.sqrt(squares[at] + 1e-4f);
                }
            }
        }
    }

    Weights weights() {
        return Weights.rounded(mean, columns);
    }
}
