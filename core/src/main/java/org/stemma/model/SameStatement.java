package org.stemma.model;

import java.util.List;

/**
 * One statement as several articles, or several sentences of one, give it.
 *
 * @param id the smallest member
 * @param members sorted; at least two
 * @param renderings how each member's words stand to the fullest quotation, in the order of {@code members}
 */
public record SameStatement(ItemId id, List<ItemId> members, List<Rendering> renderings) {
    /** How words stand to the fullest quotation among the members. */
    public enum Rendering {
        EXACT,
        CUT,
        ALTERED,
        PARAPHRASE
    }

    public SameStatement {
        members = List.copyOf(members);
        renderings = List.copyOf(renderings);
        if (members.size() < 2 || members.size() != renderings.size()) {
            throw new IllegalArgumentException(
                    members.size() + " members, " + renderings.size() + " renderings at " + id);
        }
    }
}
