package org.stemma.read.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Measures;
import org.stemma.model.Measures.Entry;
import org.stemma.model.Measures.Role;
import org.stemma.model.Measures.Trigger;
import org.stemma.model.Unit;

/** Finds the line of the table of measures that the words around a number tell. */
final class MeasureFinder {
    private static final Map<Trigger, List<Entry>> BY_TRIGGER = new LinkedHashMap<>();

    static {
        for (Entry entry : Measures.all()) {
            for (Trigger trigger : entry.triggers()) {
                BY_TRIGGER
                        .computeIfAbsent(trigger, key -> new java.util.ArrayList<>())
                        .add(entry);
            }
        }
    }

    private MeasureFinder() {}

    /**
     * A measure and the word that tells it.
     *
     * @param entry the line of the table
     * @param token the word
     * @param role how the number hangs on it
     */
    record Match(Entry entry, int token, Role role) {}

    /** The measure that the nearest telling word names, among those counted in this unit. */
    static Optional<Match> find(Around around, Unit unit) {
        return find(around, Measures.kind(unit));
    }

    /** The same, passing over some measures. */
    static Optional<Match> findOtherThan(Around around, Unit unit, Set<String> passedOver) {
        String kind = Measures.kind(unit);
        return find(around, kind, passedOver);
    }

    /** The same for a kind: {@code people}, {@code share}, {@code area}. */
    static Optional<Match> find(Around around, String kind) {
        return find(around, kind, Set.of());
    }

    private static Optional<Match> find(Around around, String kind, Set<String> passedOver) {
        for (Around.Neighbour neighbour : around.neighbours()) {
            for (Entry entry : BY_TRIGGER.getOrDefault(new Trigger(neighbour.role(), neighbour.lemma()), List.of())) {
                if (entry.kinds().contains(kind)
                        && !passedOver.contains(entry.measure().name())) {
                    return Optional.of(new Match(entry, neighbour.token(), neighbour.role()));
                }
            }
        }
        return Optional.empty();
    }
}
