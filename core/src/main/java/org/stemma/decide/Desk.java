package org.stemma.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Citation;
import org.stemma.model.Decision;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.model.Relation;
import org.stemma.model.Rulings;
import org.stemma.model.Series;

/**
 * A set of readings with what people decided about them. A function of the two sets: no order has a way in. Immutable.
 *
 * @see org.stemma.decide the package, for how decisions resolve
 */
public final class Desk {
    /**
     * A decision that has no force because its words, or the item on them, were not found.
     *
     * @param decision the decision
     * @param why in fixed wording
     */
    public record Unattached(Decision decision, String why) {}

    /**
     * Decisions in force that say different things of one matter.
     *
     * @param item what they are about; of a pair the smaller
     * @param matter fixed word: {@code status}, {@code set measure}, {@code group}, {@code relation}, {@code grade}
     * @param decisions in their order; the last has force
     */
    public record Clash(ItemId item, String matter, List<Decision> decisions) {
        public Clash {
            decisions = List.copyOf(decisions);
        }

        /** The one that has force. */
        public Decision winner() {
            return decisions.get(decisions.size() - 1);
        }
    }

    /** How a person says that two figures stand to each other. */
    private record Pair(ItemId one, ItemId other) implements Comparable<Pair> {
        static Pair of(ItemId one, ItemId other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair that) {
            int byOne = one.compareTo(that.one);
            return byOne != 0 ? byOne : other.compareTo(that.other);
        }
    }

    private final List<Reading> readings;
    private final Rulings rulings;
    private final List<Decision> decisions;
    private final SortedMap<String, Fate> fates;
    private final SortedMap<String, ItemId> itemOf;
    private final SortedMap<ItemId, Status> statuses = new TreeMap<>();
    private final SortedMap<ItemId, List<Decision>> on = new TreeMap<>();
    private final SortedMap<ItemId, SortedMap<String, Grade>> grades = new TreeMap<>();
    private final SortedMap<Pair, Decision> relations = new TreeMap<>();
    private final List<Unattached> unattached;
    private final List<Clash> clashes;

    private Desk(List<Reading> readings, Rulings rulings, Resolution resolution) {
        this.readings = List.copyOf(readings);
        this.rulings = rulings;
        decisions = resolution.decisions();
        fates = resolution.fates();
        itemOf = resolution.items();
        unattached = resolution.unattached();
        clashes = resolution.clashes();
        for (Decision decision : decisions) {
            for (ItemId item : resolution.itemsOf(decision)) {
                on.computeIfAbsent(item, any -> new ArrayList<>()).add(decision);
            }
        }
        resolution.inForce().forEach((matter, decision) -> {
            switch (decision.action()) {
                case ACCEPT, ADD -> statuses.put(matter.item(), Status.ACCEPTED);
                case REJECT -> statuses.put(matter.item(), Status.REJECTED);
                case GRADE -> {
                    Grade grade = Grade.of(decision);
                    grades.computeIfAbsent(matter.item(), any -> new TreeMap<>())
                            .put(grade.topic(), grade);
                }
                case RELABEL ->
                    relations.put(Pair.of(matter.item(), matter.other().orElseThrow()), decision);
                case SET, MERGE, SPLIT, UNDO -> {}
            }
        });
    }

    /**
     * What these decisions make of these readings.
     *
     * @param figureFromWords reads a figure from words that a person selected
     */
    public static Desk of(
            Collection<Reading> readings, Collection<Decision> decisions, FigureFromWords figureFromWords) {
        Resolution resolution = Resolution.of(readings, decisions, figureFromWords);
        return new Desk(resolution.readings(), resolution.rulings(), resolution);
    }

    /** A desk on which nothing was decided. */
    public static Desk empty(Collection<Reading> readings) {
        return of(readings, List.of(), (reading, words) -> Optional.empty());
    }

    /** The readings with what was added and set, by article id; what compare is given. */
    public List<Reading> readings() {
        return readings;
    }

    /** What was ruled on groups; what compare is given. */
    public Rulings rulings() {
        return rulings;
    }

    /** The rulings with every figure, statement and sentence set aside that nobody accepted. */
    public Rulings acceptedAlone() {
        SortedSet<ItemId> aside = new TreeSet<>(rulings.rejected());
        for (Reading reading : readings) {
            reading.figures().forEach(figure -> aside.add(figure.id()));
            reading.statements().forEach(statement -> aside.add(statement.id()));
            reading.sentences()
                    .forEach(span -> aside.add(ItemId.of(ItemId.Kind.SENTENCE, Citation.body(reading.id(), span))));
        }
        aside.removeIf(item -> status(item) == Status.ACCEPTED);
        return new Rulings(rulings.moves(), aside);
    }

    /** All decisions, by time and hash. */
    public List<Decision> decisions() {
        return decisions;
    }

    /**
     * The item that an anchor means in these readings: the one on its words, else the one that shares most with them.
     */
    public Optional<ItemId> find(Decision.Anchor anchor) {
        return new AnchoredWords(readings).item(anchor);
    }

    /** What the desk has said of an item. */
    public Status status(ItemId item) {
        return statuses.getOrDefault(item, Status.UNREVIEWED);
    }

    /** The items of which the desk has said something. */
    public SortedMap<ItemId, Status> statuses() {
        return Collections.unmodifiableSortedMap(statuses);
    }

    /** The decisions that attach to an item, by time and hash, those that are overruled, undone or undo included. */
    public List<Decision> on(ItemId item) {
        return Collections.unmodifiableList(on.getOrDefault(item, List.of()));
    }

    /** The item that a decision attaches to. */
    public Optional<ItemId> item(Decision decision) {
        return Optional.ofNullable(itemOf.get(decision.hash()));
    }

    /** What became of a decision. */
    public Fate fate(Decision decision) {
        return fates.getOrDefault(decision.hash(), Fate.UNATTACHED);
    }

    /** The decisions that do not attach, by time and hash. */
    public List<Unattached> unattached() {
        return unattached;
    }

    /** Where decisions say different things, by item and matter. */
    public List<Clash> clashes() {
        return clashes;
    }

    /** The grades that a person gave an item, by topic; empty where it is not graded. */
    public SortedMap<String, Grade> grades(ItemId item) {
        return Collections.unmodifiableSortedMap(grades.getOrDefault(item, Collections.emptySortedMap()));
    }

    /** Whether a person made the item, set something of it, or put it where it stands. */
    public boolean isByHand(ItemId item) {
        return on(item).stream()
                .anyMatch(decision -> fate(decision) == Fate.IN_FORCE
                        && switch (decision.action()) {
                            case ADD, SET, MERGE, SPLIT, RELABEL -> true;
                            case ACCEPT, REJECT, GRADE, UNDO -> false;
                        });
    }

    /** A relation with a person's word where one set it; what the program says stays beside it. */
    public Relation relation(Relation relation) {
        Decision decision = relations.get(Pair.of(relation.a(), relation.b()));
        return decision == null ? relation : relation.relabelled(word(decision), why(decision));
    }

    /** Whether a person set how two figures stand to each other. */
    public boolean hasRelations() {
        return !relations.isEmpty();
    }

    /**
     * The ledger with the relation words that people set. Pairs that are no neighbours in their series are added.
     *
     * @param program how two figures stand to each other as the program sees it
     */
    public Ledger relabelled(Ledger ledger, PairOfFigures program) {
        return ledger.withSeries(ledger.series().stream()
                .map(series -> relabelled(series, program))
                .toList());
    }

    /** How the program sees a pair of figures. */
    @FunctionalInterface
    public interface PairOfFigures {
        /** How the earlier and the later stand to each other. */
        Relation between(ItemId earlier, ItemId later);
    }

    private Series relabelled(Series series, PairOfFigures program) {
        List<Relation> told = new ArrayList<>();
        SortedSet<Pair> seen = new TreeSet<>();
        for (Relation relation : series.relations()) {
            told.add(relation(relation));
            seen.add(Pair.of(relation.a(), relation.b()));
        }
        relations.forEach((pair, decision) -> {
            int one = series.members().indexOf(pair.one());
            int other = series.members().indexOf(pair.other());
            if (one >= 0 && other >= 0 && seen.add(pair)) {
                told.add(relation(program.between(
                        series.members().get(Math.min(one, other)),
                        series.members().get(Math.max(one, other)))));
            }
        });
        return new Series(series.id(), series.question(), series.measure(), series.members(), told);
    }

    private static Relation.Word word(Decision decision) {
        return Relation.Word.named(decision.value()).orElseThrow();
    }

    private static String why(Decision decision) {
        return "set by " + decision.who() + ": " + decision.reason();
    }

    /** The pairs whose relation a person set, with the decision. */
    public Map<List<ItemId>, Decision> relabelledPairs() {
        Map<List<ItemId>, Decision> pairs = new java.util.LinkedHashMap<>();
        relations.forEach((pair, decision) -> pairs.put(List.of(pair.one(), pair.other()), decision));
        return Collections.unmodifiableMap(pairs);
    }
}
