package org.stemma.model;

/**
 * A marked part of the body that is not running text.
 *
 * @param span half-open, in UTF-16 units of the body
 * @param kind what it is
 */
public record Region(Span span, Kind kind) implements Comparable<Region> {
    /**
     * The kinds of region, and who reads them: figures, statements and events skip all but {@link #QUOTATION_BLOCK};
     * dating reads header, dateline and caption; shared text reads byline and credit.
     */
    public enum Kind {
        /** A line before the text with a date or such: {@code date 2025-02-11}. */
        HEADER,
        /** Place, perhaps date and agency, before the first sentence: {@code KYIV:}. */
        DATELINE,
        /** Who wrote it: {@code By Jane Doe}. */
        BYLINE,
        /** Whom it is from: {@code (ABC News)}, {@code Source: …}. */
        CREDIT,
        /** The words under a picture, with the photographer's credit. */
        CAPTION,
        /** A headline or cross-head inside the body. */
        HEADING,
        /** A paragraph set apart as a quotation. */
        QUOTATION_BLOCK,
        /**
         * Everything of the page that is not the article: share counters, newsletter notes, comment forms, image marks.
         */
        CHROME;

        /** Whether figures, statements and events are looked for in it. */
        public boolean isProse() {
            return this == QUOTATION_BLOCK;
        }
    }

    @Override
    public int compareTo(Region other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : kind.compareTo(other.kind);
    }
}
