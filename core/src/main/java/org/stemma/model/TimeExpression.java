package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * Words that name a time, and what they mean before the article's date is known.
 *
 * @param id kind {@link ItemId.Kind#DATE}; its anchor is the words
 * @param text the words
 * @param type as in TIMEX3
 * @param value the meaning
 * @param region the region of the body it stands in, if it is not in running text
 */
public record TimeExpression(ItemId id, String text, Type type, SymbolicDate value, Optional<Region.Kind> region) {
    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** The words. */
    public Citation citation() {
        return id.anchor();
    }

    /**
     * The calendar time, citing these words; nothing for a duration, a set, or where the anchor is missing. Inferred
     * where it would be another on another of the days that the article may be of.
     */
    public Optional<When> resolve(Anchors anchors) {
        return value.resolve(anchors)
                .map(when -> when.withBasis(
                        when.basis() == Basis.INFERRED ? Basis.INFERRED : Basis.STATED, List.of(citation())));
    }
}
