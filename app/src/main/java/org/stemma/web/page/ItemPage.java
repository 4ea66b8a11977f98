package org.stemma.web.page;

import org.stemma.model.ItemId;
import org.stemma.view.Explanation;

/**
 * A figure or statement, attribute by attribute.
 *
 * @param explanation what it was read as, and the words for it
 */
public record ItemPage(Explanation explanation) implements Page {
    /** The page of an item. */
    public static ItemPage of(Snapshot snapshot, ItemId id) {
        return new ItemPage(Explanation.of(snapshot.view(), id)
                .orElseThrow(() -> new IllegalArgumentException("neither figure nor statement: " + id)));
    }

    @Override
    public String template() {
        return "item";
    }

    @Override
    public String title() {
        return explanation.title();
    }

    @Override
    public String section() {
        return "review";
    }
}
