package org.stemma.view;

import java.util.List;
import java.util.TreeSet;
import org.stemma.model.Problem;
import org.stemma.model.Reading;

/** All that could not be read or resolved: what the store noted, what the readings did, what comparing them did. */
public final class Problems {
    private Problems() {}

    /**
     * Every different problem, sorted; those of the store only as far as their article is in the view or they have
     * none.
     */
    public static List<Problem> of(LedgerView view, List<Problem> storeProblems) {
        TreeSet<Problem> all = new TreeSet<>(view.ledger().problems());
        for (Problem problem : storeProblems) {
            if (problem.article().isEmpty()
                    || view.ledger().readings().containsKey(problem.article().get())) {
                all.add(problem);
            }
        }
        for (Reading reading : view.ledger().readings().values()) {
            all.addAll(reading.problems());
        }
        return List.copyOf(all);
    }
}
