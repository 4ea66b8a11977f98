package org.stemma.read.statement.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * The states of the chain: a label, whether the run of source has begun, and whether the run of cue has. So a sequence
 * has one run of source at most and one run of cue, which holds the cue's head.
 */
final class States {
    static final int COUNT = Label.COUNT * 4;

    /** A step from one state to another. */
    record Step(int from, int to, int before, int label) {}

    private static final List<Step> ANYWHERE = steps(false);
    private static final List<Step> AT_HEAD = steps(true);

    private States() {}

    /** The steps into a position; at the cue's head only the cue. */
    static List<Step> into(boolean head) {
        return head ? AT_HEAD : ANYWHERE;
    }

    static int label(int state) {
        return state % Label.COUNT;
    }

    private static List<Step> steps(boolean head) {
        List<Step> steps = new ArrayList<>();
        for (int from = 0; from < COUNT; from++) {
            int before = label(from);
            int begun = from / Label.COUNT;
            for (Label label : Label.values()) {
                int bit = label == Label.SOURCE ? 1 : label == Label.CUE ? 2 : 0;
                boolean again = bit != 0 && label.ordinal() != before && (begun & bit) != 0;
                if (!again && (!head || label == Label.CUE)) {
                    steps.add(new Step(from, (begun | bit) * Label.COUNT + label.ordinal(), before, label.ordinal()));
                }
            }
        }
        return List.copyOf(steps);
    }
}
