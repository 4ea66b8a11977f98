package org.stemma.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stemma.decide.Desk;
import org.stemma.view.DecisionLine;

/**
 * What people decided, and what became of it. One of the tables at a time has rows.
 *
 * @param kinds all, those that no longer attach, and where decisions say different things
 * @param kind which of them
 * @param paging which rows are shown
 * @param decisions the latest first
 * @param unattached those whose words were not found, with the reason, the latest first
 * @param clashes where decisions say different things of one matter
 */
public record DecisionsPage(
        List<Choice> kinds,
        String kind,
        Paging paging,
        List<DecisionLine> decisions,
        List<DecisionLine> unattached,
        List<Desk.Clash> clashes)
        implements Page {
    private static final int ROWS = 100;
    private static final String UNATTACHED = "unattached";
    private static final String CLASHES = "clashes";

    /** The decisions that an address asks for. */
    public static DecisionsPage of(Snapshot snapshot, Query query) {
        List<DecisionLine> all = new ArrayList<>(DecisionLine.all(snapshot.view()));
        Collections.reverse(all);
        List<DecisionLine> unattached =
                all.stream().filter(line -> !line.why().isEmpty()).toList();
        List<Desk.Clash> clashes = snapshot.view().desk().clashes();
        String kind = query.text("kind")
                .filter(List.of(UNATTACHED, CLASHES)::contains)
                .orElse("");
        List<?> shown = kind.equals(UNATTACHED) ? unattached : kind.equals(CLASHES) ? clashes : all;
        Paging paging = Paging.of(query, shown.size(), ROWS);
        return new DecisionsPage(
                List.of(
                        new Choice("All", query.with("kind", ""), all.size(), kind.isEmpty()),
                        new Choice(
                                "No longer attached",
                                query.with("kind", UNATTACHED),
                                unattached.size(),
                                kind.equals(UNATTACHED)),
                        new Choice(
                                "Saying different things",
                                query.with("kind", CLASHES),
                                clashes.size(),
                                kind.equals(CLASHES))),
                kind,
                paging,
                kind.isEmpty() ? paging.of(all, ROWS) : List.of(),
                kind.equals(UNATTACHED) ? paging.of(unattached, ROWS) : List.of(),
                kind.equals(CLASHES) ? paging.of(clashes, ROWS) : List.of());
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
