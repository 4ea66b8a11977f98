package org.stemma.view;

import java.util.Optional;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Rendered;
import org.stemma.model.SameStatement;

/**
 * One place where an article has an item.
 *
 * @param item the item
 * @param article the article's short name
 * @param rendering how its words stand to the statement itself, where its document is here, else to the fullest
 *     quotation, for a statement that several articles have
 * @param against the short name of the article that is the statement itself
 */
public record Appearance(
        ItemId item, String article, Optional<SameStatement.Rendering> rendering, Optional<String> against) {
    /** The words. */
    public Citation citation() {
        return item.anchor();
    }

    /** Where an item stands. */
    public static Appearance of(LedgerView view, ItemId item) {
        return of(view, item, Optional.empty());
    }

    /** The same, with how its words stand to the fullest quotation. */
    static Appearance of(LedgerView view, ItemId item, Optional<SameStatement.Rendering> toFullest) {
        Optional<Rendered> itself = view.rendered(item);
        return new Appearance(
                item,
                view.label(item.article()),
                itself.map(Rendered::rendering).or(() -> toFullest),
                itself.map(one -> view.label(one.document().article())));
    }

    /**
     * {@code cut}, or {@code cut, against the statement itself, Harbour Authority, 4 Mar}; empty for one that nothing
     * else has.
     */
    public String renderingInWords() {
        return rendering.map(Wording::words).orElse("")
                + against.map(document -> ", against the statement itself, " + document)
                        .orElse("");
    }
}
