package org.stemma.read.statement.attribution;

/**
 * How probable each label and each pair of neighbouring labels is at each position, under the chain (forward-backward
 * within {@link States}).
 */
final class Expectations {
    /** By position, then label. */
    final float[][] labels;
    /** By position, then label before times {@link Label#COUNT} plus label. */
    final float[][] pairs;

    Expectations(float[][] emissions, float[][] transitions, int head) {
        int length = emissions.length;
        labels = new float[length][Label.COUNT];
        pairs = new float[length][Label.COUNT * Label.COUNT];
        double[][] step = new double[length][];
        for (int position = 0; position < length; position++) {
            step[position] = potentials(emissions[position], transitions[position]);
        }
        double[][] forward = new double[length + 1][States.COUNT];
        forward[0][0] = 1;
        for (int position = 0; position < length; position++) {
            for (States.Step s : States.into(position == head)) {
                forward[position + 1][s.to()] +=
                        forward[position][s.from()] * step[position][s.before() * Label.COUNT + s.label()];
            }
            normalise(forward[position + 1]);
        }
        double[] backward = new double[States.COUNT];
        java.util.Arrays.fill(backward, 1);
        for (int position = length - 1; position >= 0; position--) {
            backward = back(position, position == head, forward[position], step[position], backward);
        }
    }

    private double[] back(int position, boolean head, double[] forward, double[] step, double[] backward) {
        double[] before = new double[States.COUNT];
        double total = 0;
        for (States.Step s : States.into(head)) {
            int pair = s.before() * Label.COUNT + s.label();
            double mass = step[pair] * backward[s.to()];
            before[s.from()] += mass;
            total += forward[s.from()] * mass;
        }
        for (States.Step s : States.into(head)) {
            int pair = s.before() * Label.COUNT + s.label();
            double share = forward[s.from()] * step[pair] * backward[s.to()] / total;
            pairs[position][pair] += (float) share;
            labels[position][s.label()] += (float) share;
        }
        normalise(before);
        return before;
    }

    private static double[] potentials(float[] emission, float[] transition) {
        double[] scores = new double[Label.COUNT * Label.COUNT];
        double max = Double.NEGATIVE_INFINITY;
        for (int pair = 0; pair < scores.length; pair++) {
            scores[pair] = (double) emission[pair % Label.COUNT] + transition[pair];
            max = Math.max(max, scores[pair]);
        }
        for (int pair = 0; pair < scores.length; pair++) {
            scores[pair] = StrictMath.exp(Math.max(scores[pair] - max, -30));
        }
        return scores;
    }

    private static void normalise(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int at = 0; at < values.length; at++) {
            values[at] /= sum;
        }
    }
}
