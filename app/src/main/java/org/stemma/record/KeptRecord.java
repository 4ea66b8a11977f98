package org.stemma.record;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stemma.compare.Stage;
import org.stemma.decide.Desk;
import org.stemma.model.ArticleId;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.model.Rulings;
import org.stemma.pipeline.Pipeline;
import org.stemma.store.Json;
import org.stemma.store.Store;
import org.stemma.store.StoreException;
import org.stemma.store.packed.NotThatRecord;

/** Takes the record of a store from the store, or compares it and keeps it there. */
public final class KeptRecord {
    /** So few articles are compared in less time than it takes to write down what came out. */
    public static final int WORTH_KEEPING = 100;

    private static final Logger LOG = LoggerFactory.getLogger(KeptRecord.class);

    /** What of a store is compared; one record of each is kept. */
    public enum Scope {
        /** Everything. */
        WHOLE,
        /** Some of its articles, such as those that were there at a moment. */
        PART,
        /** What may be handed on. */
        HANDED_ON,
        /** What may be handed on, and of that only what the desk accepted. */
        ACCEPTED
    }

    private final Pipeline pipeline;
    private final int fewest;

    /**
     * @param pipeline compares
     * @param fewest a record of fewer articles is not kept: {@link #WORTH_KEEPING}
     */
    public KeptRecord(Pipeline pipeline, int fewest) {
        this.pipeline = pipeline;
        this.fewest = fewest;
    }

    /** The ledger of a desk, as {@link Pipeline#compare(Desk)} and {@link Pipeline#compareAccepted} give it. */
    public Ledger ledger(Scope scope, Store store, Collection<Reading> readings, Desk desk) {
        return ledger(scope, store, readings, desk, stage -> {});
    }

    /**
     * The same, and says how far it is.
     *
     * @param scope what of the store it is
     * @param store where it is looked for and kept; one that was opened for reading only is opened for writing if that
     *     is possible
     * @param readings as the store has them
     * @param desk what people decided about them
     * @param begun called as each stage begins; never, where the record was kept
     */
    public Ledger ledger(Scope scope, Store store, Collection<Reading> readings, Desk desk, Consumer<Stage> begun) {
        Rulings rulings = scope == Scope.ACCEPTED ? desk.acceptedAlone() : desk.rulings();
        String key = key(store.stamps(), readings, desk, rulings);
        Ledger ledger = find(store, key, desk).orElseGet(() -> {
            Ledger compared = pipeline.compare(desk.readings(), rulings, begun);
            if (desk.readings().size() >= fewest) {
                keep(store, scope.name().toLowerCase(Locale.ROOT), key, compared);
            }
            return compared;
        });
        return pipeline.relabelled(desk, ledger);
    }

    /** The record that is kept, if it is of what the store holds now. */
    public Optional<Ledger> kept(Scope scope, Store store, Collection<Reading> readings, Desk desk) {
        Rulings rulings = scope == Scope.ACCEPTED ? desk.acceptedAlone() : desk.rulings();
        return find(store, key(store.stamps(), readings, desk, rulings), desk)
                .map(ledger -> pipeline.relabelled(desk, ledger));
    }

    private static Optional<Ledger> find(Store store, String key, Desk desk) {
        try {
            return store.record(key, desk.readings());
        } catch (NotThatRecord e) {
            LOG.warn("Compared again: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Keeping it saves time and nothing else: where it cannot be kept, it is compared again the next time. */
    private static void keep(Store store, String name, String key, Ledger ledger) {
        try {
            if (store.isWritable()) {
                store.keepRecord(name, key, ledger);
            } else {
                try (Store written = Store.write(
                        store.file(),
                        "stemma keeping what it compared, process "
                                + ProcessHandle.current().pid(),
                        Clock.systemUTC())) {
                    written.keepRecord(name, key, ledger);
                }
            }
        } catch (StoreException e) {
            LOG.info("The compared record was not kept: {}", e.getMessage());
        }
    }

    /** What the comparison depends on, and nothing else. */
    private String key(SortedMap<ArticleId, String> stamps, Collection<Reading> readings, Desk desk, Rulings rulings) {
        Map<ArticleId, Reading> asRead = new HashMap<>();
        readings.forEach(reading -> asRead.put(reading.id(), reading));
        StringBuilder key = new StringBuilder(pipeline.comparedBy()).append('\n');
        for (Reading reading : desk.readings()) {
            key.append(reading.id())
                    .append(' ')
                    .append(stamp(reading, asRead, stamps))
                    .append('\n');
        }
        key.append(Json.write(rulings));
        return ArticleId.sha256(key.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String stamp(Reading reading, Map<ArticleId, Reading> asRead, SortedMap<ArticleId, String> stamps) {
        String stamp = stamps.get(reading.id());
        return stamp != null && reading.equals(asRead.get(reading.id())) // mostly the same object
                ? stamp
                : ArticleId.sha256(Json.write(reading).getBytes(StandardCharsets.UTF_8));
    }
}
