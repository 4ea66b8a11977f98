package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * Text that two articles have in common. It says that they share it, never that one was copied, unless a line credits
 * the other.
 *
 * @param a the article with the smaller id
 * @param b the other
 * @param passages what is shared, by their place in {@code a}; not overlapping
 * @param ofA words of {@code a} in shared passages, out of all its words
 * @param ofB the same for {@code b}
 * @param direction which way, with its reason, or unknown
 */
public record SharedText(ArticleId a, ArticleId b, List<Passage> passages, Share ofA, Share ofB, Direction direction) {
    /**
     * One shared passage: where it stands in the body of each; the words may differ in case, spaces and quotation
     * marks.
     */
    public record Passage(Span a, Span b) {}

    /** So many words out of so many. */
    public record Share(int words, int total) {
        public Share {
            if (words < 0 || words > total) {
                throw new IllegalArgumentException(words + " words of " + total);
            }
        }

        /** In hundredths, rounded down, so that only all of it is 100. */
        public int percent() {
            return total == 0 ? 0 : (int) (100L * words / total);
        }
    }

    /**
     * Which article goes back to which.
     *
     * @param from the article that credits or follows, if known
     * @param reason fixed wording: "credits", "later", "contains the other", "direction unknown"
     * @param because the credit line, where there is one
     */
    public record Direction(Optional<ArticleId> from, String reason, Optional<Citation> because) {
        /** Nothing tells. */
        public static final Direction UNKNOWN = new Direction(Optional.empty(), "direction unknown", Optional.empty());
    }

    public SharedText {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException("articles out of order: " + a + ", " + b);
        }
        passages = List.copyOf(passages);
    }
}
