package org.stemma.model;

import org.jspecify.annotations.Nullable;

/**
 * Where the words stand that something rests on.
 *
 * @param article the article
 * @param part the part of it that {@code span} indexes
 * @param span half-open, in UTF-16 units of that part
 */
public record Citation(ArticleId article, Part part, Span span) implements Comparable<Citation> {
    /** Words in the body of an article. */
    public static Citation body(ArticleId article, Span span) {
        return new Citation(article, Part.BODY, span);
    }

    /** By article, part, start, end. */
    @Override
    public int compareTo(Citation other) {
        int byArticle = article.compareTo(other.article);
        if (byArticle != 0) {
            return byArticle;
        }
        int byPart = part.compareTo(other.part);
        return byPart != 0 ? byPart : span.compareTo(other.span);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Citation that
                        && span.equals(that.span)
                        && article.equals(that.article)
                        && part.equals(that.part);
    }

    @Override
    public int hashCode() {
        return (31 * article.hashCode() + part.hashCode()) * 31 + span.hashCode();
    }

    @Override
    public String toString() {
        return article.abbreviated() + "/" + part + "/" + span;
    }
}
