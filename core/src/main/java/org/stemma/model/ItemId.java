package org.stemma.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The identity of one thing found in one article: the words it is anchored at, and an ordinal where several of a kind
 * stand on the same words.
 *
 * <p>It depends on the article alone, so it is the same in every store that has the article; a group of items is named
 * by the smallest id among its members.
 *
 * @param kind what was found
 * @param anchor the words
 * @param ordinal 0, or which of several of this kind on exactly these words
 */
public record ItemId(Kind kind, Citation anchor, int ordinal) implements Comparable<ItemId> {
    /** What can be found in one article. */
    public enum Kind {
        FIGURE,
        STATEMENT,
        DATE,
        MENTION,
        SENTENCE,
        /** The article as a whole; it is anchored at no words. */
        ARTICLE
    }

    public ItemId {
        if (ordinal < 0) {
            throw new IllegalArgumentException("ordinal " + ordinal);
        }
    }

    /** The first of its kind on these words. */
    public static ItemId of(Kind kind, Citation anchor) {
        return new ItemId(kind, anchor, 0);
    }

    /** An article as a whole. */
    public static ItemId ofArticle(ArticleId article) {
        return of(Kind.ARTICLE, Citation.body(article, new Span(0, 0)));
    }

    /** The article it was found in. */
    public ArticleId article() {
        return anchor.article();
    }

    /**
     * The id written by {@link #toString()}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ItemId parse(String text) {
        String[] fields = text.split("/", -1); // one letter: no regular expression is made
        if (fields.length != 5) {
            throw new IllegalArgumentException("not an item id: '" + text + "'");
        }
        int dash = fields[3].indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("not an item id: '" + text + "'");
        }
        Span span = new Span(
                Integer.parseInt(fields[3].substring(0, dash)), Integer.parseInt(fields[3].substring(dash + 1)));
        return new ItemId(
                Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                new Citation(new ArticleId(fields[1]), Part.parse(fields[2]), span),
                Integer.parseInt(fields[4]));
    }

    /** By article, part, words, kind, ordinal. */
    @Override
    public int compareTo(ItemId other) {
        int byAnchor = anchor.compareTo(other.anchor);
        if (byAnchor != 0) {
            return byAnchor;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(ordinal, other.ordinal);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ItemId that
                        && ordinal == that.ordinal
                        && kind == that.kind
                        && anchor.equals(that.anchor);
    }

    @Override
    public int hashCode() {
        return (31 * anchor.hashCode() + kind.ordinal()) * 31 + ordinal;
    }

    /** {@code figure/<64 digits>/body/10-14/0}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + article() + "/" + anchor.part() + "/" + anchor.span() + "/"
                + ordinal;
    }
}
