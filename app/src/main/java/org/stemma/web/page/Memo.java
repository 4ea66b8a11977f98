package org.stemma.web.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What pages work out once of a snapshot, when it is first asked for. Safe for use from several threads. */
public final class Memo {
    private final Map<String, Object> known = new ConcurrentHashMap<>();

    /**
     * What was worked out under this name, or is now.
     *
     * @param type what kind of thing it is; one name has one kind
     */
    <T> T of(String name, Class<? super T> type, Supplier<T> work) {
        Object found = known.get(name);
        if (found == null) {
            // Not computeIfAbsent: what is worked out may ask for something else that is.
            found = work.get();
            known.putIfAbsent(name, found);
        }
        @SuppressWarnings("unchecked") // what is kept under a name is what its one caller made
        T kept = (T) type.cast(found);
        return kept;
    }
}
