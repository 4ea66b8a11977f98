package org.stemma.read.statement.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

/**
 * Labels the window of a cue again, in the light of what the other cues of these sentences hold. A source that the
 * first look found stays as it is, and a sentence beside the cue's of which it took nothing stays left out.
 */
final class Revision {
    /** So much of what the first look says counts: it is surer than it should be. */
    private static final float FIRST_LOOK = 0.5f;

    private static final float NEVER = -1e4f;
    private static final int OUTSIDE = Label.OUTSIDE.ordinal();
    private static final int SOURCE = Label.SOURCE.ordinal();

    private final Weights spans;
    private final Weights transitions;

    Revision(Weights spans, Weights transitions) {
        this.spans = spans;
        this.transitions = transitions;
    }

    /** The candidate with the labels that fit the others, or as it is when no content would be left. */
    Candidate of(Candidate candidate, Collection<Candidate> all) {
        RevisionFeatures features = new RevisionFeatures(candidate, all);
        int size = candidate.window.size;
        float[][] emission = new float[size][];
        float[][] transition = new float[size][];
        for (int position = 0; position < size; position++) {
            emission[position] = spans.sum(features.of(position));
            transition[position] = transitions.sum(features.transitionTo(position));
        }
        Chain chain = chain(candidate.chain, candidate.labels, emission, transition);
        leaveOthers(candidate, chain);
        Candidate revised = candidate.relabelled(chain.best());
        return Gaps.closed(revised.content.isEmpty() || losesItsBeginning(candidate, revised) ? candidate : revised);
    }

    /**
     * "Nine died, she said, and two are missing": what is told on both sides of the cue is not cut to "and two are
     * missing".
     */
    private static boolean losesItsBeginning(Candidate first, Candidate revised) {
        return first.holdsBefore() && !revised.holdsBefore() && revised.goesOnAfter();
    }

    /**
     * Keeps out what the first look left out in whole sentences beside the cue's: a quotation by itself may be somebody
     * else's, which is decided where signatures and the persons of the sentence before are known.
     */
    private static void leaveOthers(Candidate candidate, Chain chain) {
        Window window = candidate.window;
        int position = 0;
        for (int sentence = 0; sentence < window.sentences.size(); sentence++) {
            int end = position + window.sentences.get(sentence).size;
            boolean taken = sentence == window.own;
            for (int at = position; at < end; at++) {
                taken |= candidate.labels[at] != OUTSIDE;
            }
            for (int at = position; !taken && at < end; at++) {
                Arrays.fill(chain.emission()[at], NEVER);
                chain.emission()[at][OUTSIDE] = 0;
            }
            position = end;
        }
    }

    /** The first look's chain with what the features of the revision add. */
    static Chain chain(Chain first, int[] labels, float[][] emission, float[][] transition) {
        float[][] emissions = new float[emission.length][];
        float[][] transitions = new float[emission.length][];
        boolean sourced = hasSource(labels);
        for (int position = 0; position < emission.length; position++) {
            emissions[position] = plus(first.emission()[position], emission[position]);
            transitions[position] = plus(first.transition()[position], transition[position]);
            for (int label = 0; sourced && label < Label.COUNT; label++) {
                if ((label == SOURCE) != (labels[position] == SOURCE)) {
                    emissions[position][label] = NEVER;
                }
            }
        }
        return new Chain(emissions, transitions, first.head());
    }

    /** Whether the first look found a source. */
    static boolean hasSource(int[] labels) {
        for (int label : labels) {
            if (label == SOURCE) {
                return true;
            }
        }
        return false;
    }

    private static float[] plus(float[] first, float[] second) {
        float[] sums = new float[first.length];
        for (int at = 0; at < sums.length; at++) {
            sums[at] = FIRST_LOOK * first[at] + second[at];
        }
        return sums;
    }

    void write(DataOutputStream out) throws IOException {
        spans.write(out);
        transitions.write(out);
    }

    static Revision read(DataInputStream in) throws IOException {
        return new Revision(Weights.read(in), Weights.read(in));
    }
}
