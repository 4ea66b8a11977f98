package org.stemma.read.statement.attribution;

/**
 * What speaks for each label of a window.
 *
 * @param emission by position, then label
 * @param transition by position, then label before times {@link Label#COUNT} plus label
 * @param head the position of the cue's head
 */
record Chain(float[][] emission, float[][] transition, int head) {
    /** The best sequence of labels. */
    int[] best() {
        return Viterbi.best(emission, transition, head);
    }

    /** How probable each label is. */
    Expectations expectations() {
        return new Expectations(emission, transition, head);
    }
}
