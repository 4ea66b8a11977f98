package org.stemma.read.figure.quantity;

import java.util.Set;

/** Knows the words that say that a number changed: after them "from 5 to 7" is a change and no range. */
final class Changes {
    /** So many words before "from" are looked at. */
    private static final int REACH = 8;

    private static final Set<String> WORDS = Set.of(
            "rose",
            "rise",
            "rises",
            "risen",
            "rising",
            "fell",
            "fall",
            "falls",
            "fallen",
            "falling",
            "increased",
            "increase",
            "increases",
            "increasing",
            "decreased",
            "decrease",
            "dropped",
            "drop",
            "drops",
            "dropping",
            "climbed",
            "climb",
            "grew",
            "grow",
            "grown",
            "growing",
            "declined",
            "decline",
            "declining",
            "jumped",
            "jump",
            "up",
            "down",
            "cut",
            "cutting",
            "raised",
            "raise",
            "reduced",
            "reduce",
            "lowered",
            "went",
            "surged",
            "slashed",
            "expanded",
            "shrank",
            "shrunk",
            "soared",
            "plunged",
            "slipped",
            "edged",
            "revised",
            "boosted",
            "boost",
            "doubled",
            "halved");

    private Changes() {}

    /** Whether "from" stands at an atom and a word of change a few words before it. */
    static boolean startAt(Atoms atoms, int from) {
        if (!atoms.is(from, "from")) {
            return false;
        }
        for (int at = from - 1; at >= from - REACH && at >= 0; at--) {
            if (WORDS.contains(atoms.get(at).lower())) {
                return true;
            }
        }
        return false;
    }
}
