package org.stemma.read.statement.attribution;

import java.util.Arrays;

/**
 * Closes the gaps in what a cue holds: words that belong to another cue as well are part of what is said. "Nine are
 * known to have died, she said": <i>known</i> is a cue of its own, and yet all of it is what she said.
 */
final class Gaps {
    /** In tokens; what is longer is another clause. */
    private static final int LONGEST = 25;

    private static final int LONGEST_BEFORE_A_COMMA = 12;
    private static final int OUTSIDE = Label.OUTSIDE.ordinal();
    private static final int CONTENT = Label.CONTENT.ordinal();

    private final Window window;
    private final int[] labels;
    private boolean changed;

    private Gaps(Candidate candidate) {
        window = candidate.window;
        labels = candidate.labels.clone();
    }

    /** The same cue with no gaps in its content but those that its own source and cue make. */
    static Candidate closed(Candidate candidate) {
        Gaps gaps = new Gaps(candidate);
        gaps.between();
        gaps.beforeTheCue();
        return gaps.changed ? candidate.relabelled(gaps.labels) : candidate;
    }

    /** What stands between two pieces of one sentence, both on one side of the cue. */
    private void between() {
        int before = -1;
        for (int at = 0; at < labels.length; at++) {
            if (labels[at] == CONTENT) {
                int gap = at - before - 1;
                if (before >= 0 && gap > 0 && gap < LONGEST && window.sentenceOf(at) == window.sentenceOf(before)) {
                    fill(before + 1, at);
                }
                before = at;
            } else if (labels[at] != OUTSIDE) {
                before = -1;
            }
        }
    }

    /** What goes on to the comma that ends the clause before the cue's. */
    private void beforeTheCue() {
        int last = -1;
        int told = window.offset(window.own);
        while (told < labels.length && (labels[told] == OUTSIDE || labels[told] == CONTENT)) {
            last = labels[told] == CONTENT ? told : last;
            told++;
        }
        int comma = last + 1;
        while (comma < told && !window.isPunctuation(comma)) {
            comma++;
        }
        if (last >= 0 && comma > last + 1 && comma + 1 == told && comma - last <= LONGEST_BEFORE_A_COMMA) {
            fill(last + 1, comma);
        }
    }

    private void fill(int from, int to) {
        Arrays.fill(labels, from, to, CONTENT);
        changed = true;
    }
}
