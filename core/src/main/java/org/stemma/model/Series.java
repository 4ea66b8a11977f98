package org.stemma.model;

import java.util.List;

/**
 * Figures that count the same thing.
 *
 * @param id the smallest member
 * @param question what they answer, for people: "People killed in the attack in Nice"
 * @param measure what is counted
 * @param members by as-of (unknown last), published, article, start
 * @param relations of each member to the one it most tells about: the reading order of the table; any other pair can be
 *     had on demand
 */
public record Series(ItemId id, String question, Measure measure, List<ItemId> members, List<Relation> relations) {
    public Series {
        members = List.copyOf(members);
        relations = List.copyOf(relations);
    }
}
