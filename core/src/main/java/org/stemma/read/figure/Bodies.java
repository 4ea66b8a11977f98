package org.stemma.read.figure;

import java.util.Set;
import org.stemma.language.Sentence;

/**
 * Tells bodies that are dealt with from bodies that are a toll: "three bodies were counted twice" says nothing of how
 * many were killed, "twelve bodies were recovered" does.
 */
final class Bodies {
    /** What such a number measures. */
    static final String MEASURE = "bodies";

    private static final Set<String> NOUNS = Set.of("body", "corpse");

    /** What is done to the dead once they are found. */
    private static final Set<String> DEALT_WITH = Set.of(
            "count",
            "register",
            "identify",
            "name",
            "list",
            "examine",
            "inspect",
            "autopsy",
            "store",
            "transfer",
            "transport",
            "move",
            "return",
            "release",
            "claim",
            "hand",
            "repatriate",
            "exhume",
            "rebury",
            "bury",
            "cremate",
            "swap",
            "exchange");

    private Bodies() {}

    /** Whether the number is of bodies that were counted, registered, identified, buried or given back. */
    static boolean areHandled(Sentence sentence, MeasureFinder.Match match, Around around) {
        return NOUNS.contains(Lemmas.of(sentence, match.token()))
                && around.verb()
                        .filter(verb -> DEALT_WITH.contains(Lemmas.of(sentence, verb)))
                        .isPresent();
    }
}
