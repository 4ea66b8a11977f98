package org.stemma.web.page;

import java.util.List;
import org.stemma.model.Problem;

/**
 * What could not be read or resolved.
 *
 * @param paging which of them are shown
 * @param problems in their order
 */
public record ProblemsPage(Paging paging, List<Problem> problems) implements Page {
    private static final int ROWS = 300;

    /** The problems that an address asks for. */
    public static ProblemsPage of(Snapshot snapshot, Query query) {
        List<Problem> all = snapshot.site().problems();
        Paging paging = Paging.of(query, all.size(), ROWS);
        return new ProblemsPage(paging, paging.of(all, ROWS));
    }

    @Override
    public String template() {
        return "problems";
    }

    @Override
    public String title() {
        return "Problems";
    }

    @Override
    public String section() {
        return "";
    }
}
