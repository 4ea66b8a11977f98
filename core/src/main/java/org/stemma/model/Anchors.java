package org.stemma.model;

import java.util.Optional;

/**
 * What a symbolic date is resolved against.
 *
 * @param published when the article appeared, as far as known
 * @param previous what the last date before it in the text resolved to, for "two days later"
 * @param narrative whether the text tells of past times, so that "on 6 June" takes its year from the date before it
 *     rather than from the day of publication
 */
public record Anchors(Optional<When> published, Optional<When> previous, boolean narrative) {
    /** In news: year-less dates are those next to the day of publication. */
    public Anchors(Optional<When> published, Optional<When> previous) {
        this(published, previous, false);
    }

    /** Nothing is known. */
    public static final Anchors NONE = new Anchors(Optional.empty(), Optional.empty());

    /** Only the article's date is known. */
    public static Anchors published(When published) {
        return new Anchors(Optional.of(published), Optional.empty());
    }
}
