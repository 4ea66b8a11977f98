package org.stemma.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.stemma.model.Reading;

/**
 * Parts the readings that may be handed on from those whose article a person labelled ({@code restricted},
 * {@code confidential} or any other word).
 *
 * <p>What is handed on is made from the open readings alone, as if the others were not in the store, so that nothing made from
 * their words can slip through; that they exist, and how many, is said beside it.
 *
 * @param open readings of articles without a label, by article id
 * @param heldBack readings of articles with one, by article id
 */
public record Handling(List<Reading> open, List<Reading> heldBack) {
    /** Fixed wording in place of what is not shown. */
    public static final String NOT_SHOWN = "restricted: words not shown";

    public Handling {
        open = List.copyOf(open);
        heldBack = List.copyOf(heldBack);
    }

    /** Parts these readings; with {@code withRestricted} all are open. */
    public static Handling of(Collection<Reading> readings, boolean withRestricted) {
        List<Reading> open = new ArrayList<>();
        List<Reading> heldBack = new ArrayList<>();
        for (Reading reading : readings) {
            boolean labelled = reading.article().handling().isPresent();
            (labelled && !withRestricted ? heldBack : open).add(reading);
        }
        return new Handling(open, heldBack);
    }
}
