package org.stemma.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Article;
import org.stemma.model.Decision;
import org.stemma.model.Decision.Action;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Reading;
import org.stemma.model.Rulings;

/**
 * Resolves a set of decisions over a set of readings: additions, then what attaches, then who wins, then what follows.
 */
final class Resolution {
    private final List<Decision> decisions;
    private final SortedMap<String, Decision> byHash = new TreeMap<>();
    private final SortedSet<String> undone = new TreeSet<>();
    private final SortedMap<String, Fate> fates = new TreeMap<>();
    private final SortedMap<String, ItemId> items = new TreeMap<>();
    private final SortedMap<String, ItemId> others = new TreeMap<>();
    private final List<Desk.Unattached> unattached = new ArrayList<>();
    private final Map<Matter, List<Decision>> byMatter = new LinkedHashMap<>();
    private final List<Reading> readings;
    private final AnchoredWords found;

    private Resolution(Collection<Reading> given, Collection<Decision> all, FigureFromWords figureFromWords) {
        decisions = List.copyOf(new TreeSet<>(all));
        decisions.forEach(decision -> byHash.put(decision.hash(), decision));
        findUndone();
        SortedMap<org.stemma.model.ArticleId, Reading> byId = new TreeMap<>();
        given.forEach(reading -> byId.put(reading.id(), reading));

        Additions additions = new Additions(new AnchoredWords(byId.values()), figureFromWords);
        decisions.stream()
                .filter(decision -> decision.action() == Action.ADD && !undone.contains(decision.hash()))
                .forEach(additions::add);
        List<Reading> extended = additions.among(byId.values());
        found = new AnchoredWords(extended);
        decisions.forEach(decision -> attach(decision, additions));
        readings = corrections().among(extended);
    }

    static Resolution of(
            Collection<Reading> readings, Collection<Decision> decisions, FigureFromWords figureFromWords) {
        return new Resolution(readings, decisions, figureFromWords);
    }

    // Which are taken back

    /** An undo has force unless it is undone itself; since a hash covers what it undoes, there is no circle. */
    private void findUndone() {
        SortedMap<String, List<Decision>> undoing = new TreeMap<>();
        for (Decision decision : decisions) {
            decision.undoes()
                    .ifPresent(hash -> undoing.computeIfAbsent(hash, any -> new ArrayList<>())
                            .add(decision));
        }
        SortedMap<String, Boolean> known = new TreeMap<>();
        for (Decision decision : decisions) {
            if (isUndone(decision.hash(), undoing, known)) {
                undone.add(decision.hash());
            }
        }
    }

    private static boolean isUndone(
            String hash, SortedMap<String, List<Decision>> undoing, SortedMap<String, Boolean> known) {
        Boolean already = known.get(hash);
        if (already != null) {
            return already;
        }
        boolean taken = false;
        for (Decision undo : undoing.getOrDefault(hash, List.of())) {
            taken |= !isUndone(undo.hash(), undoing, known);
        }
        known.put(hash, taken);
        return taken;
    }

    // What they are about

    private void attach(Decision decision, Additions additions) {
        if (decision.action() == Action.UNDO) {
            attachUndo(decision);
            return;
        }
        Optional<ItemId> target =
                decision.action() == Action.ADD ? additions.item(decision) : found.item(decision.target());
        Optional<ItemId> other = decision.other().flatMap(found::item);
        target.ifPresent(item -> items.put(decision.hash(), item));
        other.ifPresent(item -> others.put(decision.hash(), item));
        if (undone.contains(decision.hash())) {
            fates.put(decision.hash(), Fate.UNDONE);
            return;
        }
        if (target.isEmpty()) {
            leave(decision, whyNot(decision));
        } else if (decision.other().isPresent() && other.isEmpty()) {
            leave(decision, "the second item: " + found.whyNot(decision.other().get()));
        } else if (other.isPresent() && other.equals(target)) {
            leave(decision, "both items are one");
        } else if (Grade.isOfSource(decision)) {
            leave(decision, Grade.IN_THE_REGISTER);
        } else {
            fates.put(decision.hash(), Fate.IN_FORCE);
            List<Decision> rivals =
                    byMatter.computeIfAbsent(Matter.of(decision, target.get(), other), any -> new ArrayList<>());
            rivals.forEach(earlier -> fates.put(earlier.hash(), Fate.OVERRULED));
            rivals.add(decision);
        }
    }

    private void attachUndo(Decision undo) {
        Decision taken = byHash.get(undo.undoes().orElseThrow());
        if (undone.contains(undo.hash())) {
            fates.put(undo.hash(), Fate.UNDONE);
        } else if (taken == null) {
            leave(undo, "the decision that it takes back is not here");
        } else {
            fates.put(undo.hash(), Fate.IN_FORCE);
        }
        found.item(undo.target()).ifPresent(item -> items.put(undo.hash(), item));
    }

    private String whyNot(Decision decision) {
        boolean words = found.words(decision.target()).isPresent();
        return decision.action() == Action.ADD && words ? Additions.NO_QUANTITY : found.whyNot(decision.target());
    }

    private void leave(Decision decision, String why) {
        fates.put(decision.hash(), Fate.UNATTACHED);
        unattached.add(new Desk.Unattached(decision, why));
    }

    // What follows

    /** The decision that has force on each matter, in the order in which they were made. */
    Map<Matter, Decision> inForce() {
        Map<Matter, Decision> inForce = new LinkedHashMap<>();
        byMatter.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Matter, List<Decision>> entry) -> last(entry.getValue())))
                .forEach(entry -> inForce.put(entry.getKey(), last(entry.getValue())));
        return inForce;
    }

    private static Decision last(List<Decision> rivals) {
        return rivals.get(rivals.size() - 1);
    }

    private Corrections corrections() {
        Corrections corrections = new Corrections();
        inForce().forEach((matter, decision) -> {
            switch (decision.action()) {
                case SET -> corrections.set(matter.item(), decision);
                case ACCEPT, ADD -> corrections.accept(matter.item());
                case REJECT, MERGE, SPLIT, RELABEL, GRADE, UNDO -> {}
            }
        });
        return corrections;
    }

    Rulings rulings() {
        List<Rulings.Move> moves = new ArrayList<>();
        SortedSet<ItemId> rejected = new TreeSet<>();
        inForce().forEach((matter, decision) -> {
            ItemId item = itemOf(decision);
            switch (decision.action()) {
                case REJECT -> rejected.add(item);
                case MERGE -> moves.add(new Rulings.Move(item, otherOf(decision), true));
                case SPLIT -> moves.addAll(split(item, otherOf(decision)));
                case ACCEPT, ADD, SET, RELABEL, GRADE, UNDO -> {}
            }
        });
        return new Rulings(moves, rejected);
    }

    /** A name that leaves takes with it all places in the article where the same is named. */
    private List<Rulings.Move> split(ItemId item, ItemId other) {
        List<ItemId> leaving = sameName(item);
        List<Rulings.Move> moves = new ArrayList<>();
        leaving.forEach(each -> moves.add(new Rulings.Move(each, other, false)));
        for (int i = 1; i < leaving.size(); i++) {
            moves.add(new Rulings.Move(leaving.get(i), leaving.get(0), true));
        }
        return moves;
    }

    /** The item, then the other places in the article where the same is named, its dateline among them. */
    private List<ItemId> sameName(ItemId item) {
        Optional<Reading> reading = found.reading(item.article());
        if (item.kind() != ItemId.Kind.MENTION || reading.isEmpty()) {
            return List.of(item);
        }
        List<Mention> mentions = reading.get().mentions();
        Optional<Mention> named =
                mentions.stream().filter(mention -> mention.id().equals(item)).findFirst();
        Article article = reading.get().article();
        String name = named.map(Mention::name).orElseGet(() -> article.words(item.anchor()));
        LinkedHashSet<ItemId> same = new LinkedHashSet<>(List.of(item));
        mentions.stream()
                .filter(mention -> named.map(Mention::kind)
                                .filter(kind -> kind != mention.kind())
                                .isEmpty()
                        && mention.name().equalsIgnoreCase(name))
                .map(Mention::id)
                .forEach(same::add);
        same.addAll(Datelines.naming(article, name));
        return List.copyOf(same);
    }

    private ItemId itemOf(Decision decision) {
        return Optional.ofNullable(items.get(decision.hash())).orElseThrow();
    }

    private ItemId otherOf(Decision decision) {
        return Optional.ofNullable(others.get(decision.hash())).orElseThrow();
    }

    List<Desk.Clash> clashes() {
        List<Desk.Clash> clashes = new ArrayList<>();
        byMatter.forEach((matter, rivals) -> {
            if (rivals.stream().anyMatch(rival -> Matter.differ(rival, last(rivals)))) {
                clashes.add(new Desk.Clash(matter.item(), matter.what(), rivals));
            }
        });
        clashes.sort(Comparator.comparing(Desk.Clash::item)
                .thenComparing(Desk.Clash::matter)
                .thenComparing(Desk.Clash::winner));
        return List.copyOf(clashes);
    }

    /** The items that a decision attaches to: target, and the other of a pair. */
    List<ItemId> itemsOf(Decision decision) {
        List<ItemId> attached = new ArrayList<>();
        Optional.ofNullable(items.get(decision.hash())).ifPresent(attached::add);
        Optional.ofNullable(others.get(decision.hash()))
                .filter(other -> !attached.contains(other))
                .ifPresent(attached::add);
        return attached;
    }

    List<Reading> readings() {
        return readings;
    }

    List<Decision> decisions() {
        return decisions;
    }

    SortedMap<String, Fate> fates() {
        return fates;
    }

    SortedMap<String, ItemId> items() {
        return items;
    }

    List<Desk.Unattached> unattached() {
        return List.copyOf(unattached);
    }
}
