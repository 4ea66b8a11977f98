package org.stemma.model;

import java.util.Comparator;

/**
 * Where the words stand that something rests on.
 *
 * @param article the article
 * @param part the part of it that {@code span} indexes
 * @param span half-open, in UTF-16 units of that part
 */
public record Citation(ArticleId article, Part part, Span span) implements Comparable<Citation> {
    private static final Comparator<Citation> ORDER = Comparator.comparing(Citation::article)
            .thenComparing(Citation::part)
            .thenComparing(Citation::span);

    /** Words in the body of an article. */
    public static Citation body(ArticleId article, Span span) {
        return new Citation(article, Part.BODY, span);
    }

    /** By article, part, start, end. */
    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return article.abbreviated() + "/" + part + "/" + span;
    }
}
