package org.stemma.model;

import java.util.List;

/**
 * A statement that answers another. Silence is not an act: that nobody answered is only "no response in these
 * articles".
 *
 * @param from the statement that answers
 * @param to the statement that is answered
 * @param stance how
 * @param because the words that show it
 */
public record Reply(ItemId from, ItemId to, Stance stance, List<Citation> because) implements Comparable<Reply> {
    /** How a statement answers another. */
    public enum Stance {
        ACCEPTS,
        REJECTS,
        DENIES,
        SETS_CONDITIONS,
        WELCOMES,
        MOCKS,
        /** It is told as a reply, and its words do not tell which. */
        ANSWERS
    }

    public Reply {
        because = List.copyOf(because);
    }

    @Override
    public int compareTo(Reply other) {
        int byFrom = from.compareTo(other.from);
        return byFrom != 0 ? byFrom : to.compareTo(other.to);
    }
}
