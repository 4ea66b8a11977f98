package org.stemma.model;

import java.util.Optional;

/**
 * What a symbolic date is resolved against.
 *
 * @param published when the article appeared, as far as known
 * @param previous what the last date before it in the text resolved to, for "two days later"
 */
public record Anchors(Optional<When> published, Optional<When> previous) {
    /** Nothing is known. */
    public static final Anchors NONE = new Anchors(Optional.empty(), Optional.empty());

    /** Only the article's date is known. */
    public static Anchors published(When published) {
        return new Anchors(Optional.of(published), Optional.empty());
    }
}
