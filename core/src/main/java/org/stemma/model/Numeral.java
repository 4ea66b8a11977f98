package org.stemma.model;

/**
 * One numeral or number word of an article and what became of it; a reading lists them all.
 *
 * @param citation the words
 * @param use what it was read as
 * @param why for {@link Use#OTHER} what it is ("house number", "score"), for {@link Use#NOT_READ} why not
 */
public record Numeral(Citation citation, Use use, String why) {
    /** What a numeral was read as. */
    public enum Use {
        FIGURE,
        DATE,
        /** An ordinal, a name, an address, a score: told apart, not a figure. */
        OTHER,
        NOT_READ
    }
}
