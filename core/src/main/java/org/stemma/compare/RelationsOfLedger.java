package org.stemma.compare;

import java.util.Optional;
import java.util.SortedMap;
import org.stemma.compare.figure.Comparand;
import org.stemma.compare.figure.Comparands;
import org.stemma.compare.figure.SeriesBuilder;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Relation;

/** How any two figures of a ledger stand to each other, as the program sees it. */
public final class RelationsOfLedger {
    private final SeriesBuilder seriesBuilder;
    private final SortedMap<ItemId, Comparand> comparands;

    RelationsOfLedger(SeriesBuilder seriesBuilder, Comparands inContext, Ledger ledger) {
        this.seriesBuilder = seriesBuilder;
        comparands = inContext.of(ledger);
    }

    /**
     * How two figures stand to each other; the earlier in the order of a series is named first.
     *
     * @throws IllegalArgumentException if one is not of the ledger
     */
    public Relation between(ItemId one, ItemId other) {
        return seriesBuilder.between(comparand(one), comparand(other));
    }

    private Comparand comparand(ItemId figure) {
        return Optional.ofNullable(comparands.get(figure))
                .orElseThrow(() -> new IllegalArgumentException(figure + " is not in the ledger"));
    }
}
