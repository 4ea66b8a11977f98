package org.stemma.read.statement.attribution;

import java.util.Arrays;

/** The best sequence of labels for the scores of each position and each pair of neighbours, within {@link States}. */
final class Viterbi {
    private Viterbi() {}

    /**
     * The labels.
     *
     * @param emissions by position, then label
     * @param transitions by position, then label before times {@link Label#COUNT} plus label; the first position comes
     *     after {@link Label#OUTSIDE}
     * @param head the position of the cue's head
     */
    static int[] best(float[][] emissions, float[][] transitions, int head) {
        int length = emissions.length;
        byte[][] back = new byte[length][States.COUNT];
        float[] score = new float[States.COUNT];
        Arrays.fill(score, Float.NEGATIVE_INFINITY);
        score[0] = 0;
        for (int position = 0; position < length; position++) {
            float[] next = new float[States.COUNT];
            Arrays.fill(next, Float.NEGATIVE_INFINITY);
            for (States.Step step : States.into(position == head)) {
                float candidate = score[step.from()]
                        + transitions[position][step.before() * Label.COUNT + step.label()]
                        + emissions[position][step.label()];
                if (candidate > next[step.to()]) {
                    next[step.to()] = candidate;
                    back[position][step.to()] = (byte) step.from();
                }
            }
            score = next;
        }
        int state = 0;
        for (int candidate = 1; candidate < States.COUNT; candidate++) {
            state = score[candidate] > score[state] ? candidate : state;
        }
        int[] labels = new int[length];
        for (int position = length - 1; position >= 0; position--) {
            labels[position] = States.label(state);
            state = back[position][state];
        }
        return labels;
    }
}
