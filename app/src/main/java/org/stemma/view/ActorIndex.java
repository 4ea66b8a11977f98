package org.stemma.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Actor;
import org.stemma.model.ItemId;

/** Finds actors by the addresses of their pages, and what goes back to each. Immutable; made once for a ledger. */
public final class ActorIndex {
    private final List<Actor> mostNamedFirst;
    private final Map<ItemId, Actor> byMention = new HashMap<>();
    private final Map<String, List<ItemId>> mentionsIn = new HashMap<>();
    private final Map<ItemId, List<StatementIndex.Entry>> statements = new HashMap<>();
    private final Map<ItemId, List<FigureLine>> figures = new HashMap<>();

    private ActorIndex(List<Actor> actors) {
        List<Actor> sorted = new ArrayList<>(actors);
        sorted.sort(Comparator.comparing((Actor actor) -> -actor.mentions().size())
                .thenComparing(Actor::name)
                .thenComparing(Actor::id));
        mostNamedFirst = Collections.unmodifiableList(sorted);
        for (Actor actor : actors) {
            for (ItemId mention : actor.mentions()) {
                byMention.put(mention, actor);
                mentionsIn
                        .computeIfAbsent(mention.article().abbreviated(), any -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    /** The index of these tables. */
    public static ActorIndex of(LedgerView view, StatementIndex statements, FigureTable figures) {
        ActorIndex index = new ActorIndex(view.ledger().actors());
        for (StatementIndex.Entry entry : statements.entries()) {
            for (ItemId actor : sayers(view, entry.line().appearances())) {
                index.statements
                        .computeIfAbsent(actor, any -> new ArrayList<>())
                        .add(entry);
            }
        }
        figures.series().forEach(block -> block.lines().forEach(line -> index.figure(view, line)));
        figures.single().forEach(line -> index.figure(view, line));
        figures.setAside().forEach(line -> index.figure(view, line));
        return index;
    }

    private void figure(LedgerView view, FigureLine line) {
        for (ItemId actor : sayers(view, line.appearances())) {
            figures.computeIfAbsent(actor, any -> new ArrayList<>()).add(line);
        }
    }

    private static Set<ItemId> sayers(LedgerView view, List<Appearance> appearances) {
        Set<ItemId> sayers = new LinkedHashSet<>();
        appearances.forEach(
                appearance -> view.sayer(appearance.item()).map(Actor::id).ifPresent(sayers::add));
        return sayers;
    }

    /** All of them, the most named first. */
    public List<Actor> mostNamedFirst() {
        return mostNamedFirst;
    }

    /**
     * The actor whose page has this name in its address: that of any mention. Only the mentions of its article are
     * looked at.
     */
    public Optional<Actor> at(String address) {
        int end = Math.max(0, address.indexOf('-'));
        return mentionsIn.getOrDefault(address.substring(0, end), List.of()).stream()
                .filter(mention -> Links.rowAnchor(mention).equals(address))
                .findFirst()
                .map(byMention::get);
    }

    /** The actor whom a mention names. */
    public Optional<Actor> of(ItemId mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /** The others with exactly this name, who are kept apart from this one. */
    public List<Actor> namesakes(Actor actor) {
        return mostNamedFirst.stream()
                .filter(other ->
                        other.name().equals(actor.name()) && !other.id().equals(actor.id()))
                .toList();
    }

    /** What they said, in order. */
    public List<StatementIndex.Entry> statements(Actor actor) {
        return Collections.unmodifiableList(statements.getOrDefault(actor.id(), List.of()));
    }

    /** The figures that go back to them, those of one series together. */
    public List<FigureLine> figures(Actor actor) {
        return Collections.unmodifiableList(figures.getOrDefault(actor.id(), List.of()));
    }
}
