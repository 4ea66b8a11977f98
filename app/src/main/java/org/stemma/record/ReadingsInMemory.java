package org.stemma.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.ArticleId;
import org.stemma.model.Reading;
import org.stemma.store.Store;

/**
 * The readings of a store for a program that goes on: what has not changed since the last time is the same object and
 * is not decoded again. Not safe for use from several threads at once.
 */
public final class ReadingsInMemory {
    private SortedMap<ArticleId, String> stamps = Collections.emptySortedMap();
    private final SortedMap<ArticleId, Reading> readings = new TreeMap<>();

    /** Every reading that the store has now, by article id. */
    public List<Reading> of(Store store) {
        SortedMap<ArticleId, String> now = store.stamps();
        SortedSet<ArticleId> changed = new TreeSet<>();
        now.forEach((article, stamp) -> {
            if (!Objects.equals(stamp, stamps.get(article))) {
                changed.add(article);
            }
        });
        readings.keySet().retainAll(now.keySet());
        List<Reading> decoded = changed.size() == now.size() ? store.readings() : store.readings(changed);
        decoded.forEach(reading -> readings.put(reading.id(), reading));
        stamps = now;
        return new ArrayList<>(readings.values());
    }
}
