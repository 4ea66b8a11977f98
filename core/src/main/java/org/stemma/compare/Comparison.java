package org.stemma.compare;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.ArticleId;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;

/** Compares a set of readings. Stateless; safe from any thread. */
public final class Comparison {
    /** What the readings say together; of two readings with one article id either may be given, they are equal. */
    public Ledger compare(Collection<Reading> readings) {
        SortedMap<ArticleId, Reading> byId = new TreeMap<>();
        for (Reading reading : readings) {
            byId.put(reading.id(), reading);
        }
        return new Ledger(
                byId,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
