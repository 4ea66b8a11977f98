package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * Who a claim goes back to.
 *
 * @param id the id of the smallest member
 * @param kind what sort of origin
 * @param label for people: "Guardian interview", "Reuters", "origin not stated"
 * @param told where it was said, for people, where an article says it: "told to the Guardian"
 * @param members statements and figures that go back to it, sorted
 * @param because the credit lines, venues or shared passages that say so
 */
public record Origin(
        ItemId id, Kind kind, String label, Optional<String> told, List<ItemId> members, List<Citation> because) {
    /** Sorts of origin. */
    public enum Kind {
        WIRE,
        REPUBLISHED,
        INTERVIEW,
        POST,
        BRIEFING,
        DOCUMENT,
        /** Said by a claimant, and the article does not tell where or to whom. */
        CLAIMANT,
        /** The outlet says that it saw or heard it itself. */
        WITNESSED,
        /** An outlet's own voice. */
        NOT_STATED
    }

    public Origin {
        members = List.copyOf(members);
        because = List.copyOf(because);
    }

    /**
     * How many sources something has, put so that it can be printed: an upper bound, and what is not known.
     *
     * @param separate number of distinct stated origins
     * @param notStated number of articles whose origin is not stated
     */
    public record Count(int separate, int notStated) {
        /** "at most 3 separate sources found; 2 not stated". */
        @Override
        public String toString() {
            return "at most " + separate + (separate == 1 ? " separate source" : " separate sources") + " found; "
                    + notStated + " not stated";
        }
    }
}
