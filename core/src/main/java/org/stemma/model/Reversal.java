package org.stemma.model;

import java.util.List;

/**
 * Two statements of one speaker on one thing, the later the opposite of the earlier by its words: will and will not,
 * denied and acknowledged, rejected and accepted. Whether a speaker changed their mind, and why, it does not say.
 *
 * @param earlier the statement that was made first
 * @param later the statement that was made on a later day
 * @param because the words of both on which it turns: a "not", a denial, a word and its opposite
 */
public record Reversal(ItemId earlier, ItemId later, List<Citation> because) implements Comparable<Reversal> {
    public Reversal {
        because = List.copyOf(because);
        if (earlier.equals(later)) {
            throw new IllegalArgumentException("a statement that reverses itself: " + earlier);
        }
    }

    @Override
    public int compareTo(Reversal other) {
        int byLater = later.compareTo(other.later);
        return byLater != 0 ? byLater : earlier.compareTo(other.earlier);
    }
}
