package org.stemma.view;

import java.util.Optional;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.SameStatement;

/**
 * One place where an article has an item.
 *
 * @param item the item
 * @param article the article's short name
 * @param rendering how its words stand to the fullest quotation, for a statement that several articles have
 */
public record Appearance(ItemId item, String article, Optional<SameStatement.Rendering> rendering) {
    /** The words. */
    public Citation citation() {
        return item.anchor();
    }

    /** Where an item stands. */
    public static Appearance of(LedgerView view, ItemId item) {
        return new Appearance(item, view.label(item.article()), Optional.empty());
    }
}
