package org.stemma.compare.figure;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.ItemId;

/** Marks the numbers that their own source has given as wrong: no other account differs from what nobody upholds. */
final class Withdrawals {
    private static final SameThing SAME_THING = new SameThing(MeasureFamilies::includes);

    private Withdrawals() {}

    /** The same figures, those withdrawn marked so. */
    static SortedMap<ItemId, Comparand> marked(SortedMap<ItemId, Comparand> comparands) {
        Collection<Comparand> corrections = comparands.values().stream()
                .filter(comparand -> !comparand.subject().revision().takenBack().isEmpty())
                .toList();
        SortedMap<ItemId, Comparand> marked = new TreeMap<>(comparands);
        for (Comparand correction : corrections) {
            for (Comparand comparand : comparands.values()) {
                boolean wrong = correction.takesBack(comparand)
                        && !comparand.takesBack(correction)
                        && correction.isOfOneSource(comparand)
                        && SAME_THING.difference(correction, comparand).isEmpty();
                if (wrong) {
                    marked.put(comparand.id(), comparand.asWithdrawn());
                }
            }
        }
        return marked;
    }
}
