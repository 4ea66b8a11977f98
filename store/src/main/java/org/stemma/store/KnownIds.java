package org.stemma.store;

import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;

/**
 * Ids of articles as they are read: nearly all that a document has are one, so the last is used again. It saves most of the
 * memory that a large store takes, and comparing two of them is comparing a thing with itself. Safe from any thread.
 */
final class KnownIds {
    private static final ThreadLocal<ArticleId> LAST = ThreadLocal.withInitial(() -> new ArticleId("0".repeat(64)));

    private KnownIds() {}

    /**
     * The id of these 64 digits.
     *
     * @throws IllegalArgumentException if it is none
     */
    static ArticleId of(String hex) {
        ArticleId last = LAST.get();
        if (last.hex().equals(hex)) {
            return last;
        }
        ArticleId id = new ArticleId(hex);
        LAST.set(id);
        return id;
    }

    /**
     * The item of this name.
     *
     * @throws IllegalArgumentException if it is none
     */
    static ItemId item(String text) {
        ItemId item = ItemId.parse(text);
        Citation anchor = item.anchor();
        return new ItemId(
                item.kind(), new Citation(of(anchor.article().hex()), anchor.part(), anchor.span()), item.ordinal());
    }
}
