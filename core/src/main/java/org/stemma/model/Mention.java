package org.stemma.model;

import java.util.Optional;

/**
 * A name or description of somebody, something or some place, as written.
 *
 * @param id kind {@link ItemId.Kind#MENTION}; its anchor is the name without titles, roles and possessives
 * @param text the words at the anchor
 * @param kind what it names
 * @param name the fullest form of this name in the article: "Dmitry Peskov" for a later "Peskov". Mentions with equal
 *     kind and name are the same within the article
 * @param role title or role beside it, as written: "Vladimir Putin’s spokesperson"
 */
public record Mention(ItemId id, String text, Kind kind, String name, Optional<String> role) {
    /** What is named. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        /** A people or side: "Ukrainian forces", "the Russians". */
        GROUP,
        /** Any other name: a ship, a law, an operation. */
        OTHER
    }

    /** The words. */
    public Citation citation() {
        return id.anchor();
    }
}
