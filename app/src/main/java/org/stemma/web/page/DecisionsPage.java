package org.stemma.web.page;

import java.util.List;
import org.stemma.decide.Desk;
import org.stemma.view.DecisionLine;

/**
 * What people decided, and what became of it.
 *
 * @param paging which rows are shown
 * @param decisions the latest first
 * @param unattached those whose words were not found, with the reason
 * @param clashes where decisions say different things of one matter
 */
public record DecisionsPage(
        Paging paging, List<DecisionLine> decisions, List<DecisionLine> unattached, List<Desk.Clash> clashes)
        implements Page {
    private static final int ROWS = 100;

    /** The decisions that an address asks for. */
    public static DecisionsPage of(Snapshot snapshot, Query query) {
        List<DecisionLine> all = new java.util.ArrayList<>(DecisionLine.all(snapshot.view()));
        java.util.Collections.reverse(all);
        Paging paging = Paging.of(query, all.size(), ROWS);
        return new DecisionsPage(
                paging,
                paging.of(all, ROWS),
                all.stream().filter(line -> !line.why().isEmpty()).toList(),
                snapshot.view().desk().clashes());
    }

    @Override
    public String template() {
        return "decisions";
    }

    @Override
    public String title() {
        return "Decisions";
    }

    @Override
    public String section() {
        return "review";
    }
}
