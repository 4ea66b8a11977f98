package org.stemma.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person decided about an item. Decisions are a set, applied by (time, hash); a later one wins and the clash is shown.
 *
 * @param hash SHA-256 over the other fields, the decision's identity
 * @param target the words it is about: never a computed id
 * @param action what was decided
 * @param value what was set, in the notation of the action; empty where it takes none
 * @param other the second target of a merge or split
 * @param reason in the person's words
 * @param who the person
 * @param at when
 * @param undoes the hash of the decision that this takes back
 */
public record Decision(
        String hash,
        Anchor target,
        Action action,
        String value,
        Optional<Anchor> other,
        String reason,
        String who,
        Instant at,
        Optional<String> undoes) {
    /** What can be decided. */
    public enum Action {
        ACCEPT,
        REJECT,
        ADD,
        MERGE,
        SPLIT,
        SET,
        RELABEL,
        GRADE,
        UNDO
    }

    /**
     * Words that a decision is about, found again after any re-reading.
     *
     * @param sourceKey the article's source key
     * @param kind what sort of item
     * @param quote the exact words
     * @param before up to 32 UTF-16 units before them
     * @param after up to 32 UTF-16 units after them
     * @param hint where they stood, in UTF-16 units of the body
     */
    public record Anchor(String sourceKey, ItemId.Kind kind, String quote, String before, String after, Span hint) {}
}
