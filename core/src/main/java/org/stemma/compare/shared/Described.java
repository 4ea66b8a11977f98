package org.stemma.compare.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.compare.shared.Origins.Source;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.Claimant;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.SharedText;
import org.stemma.model.Span;

/**
 * Claimants that articles describe without a name ("the operator", "a spokesman"): in text that articles share they are
 * one, so that forty outlets with one report have one operator and not forty.
 */
final class Described {
    /** A statement or figure and whom it goes back to as described. */
    private record Item(ItemId id, Span span, String who) {}

    private final SortedMap<ArticleId, List<Item>> items = new TreeMap<>();
    private final Collection<SharedText> shared;
    private final Map<ItemId, ItemId> parents = new TreeMap<>();

    Described(Collection<Reading> readings, Collection<SharedText> shared) {
        this.shared = shared;
        for (Reading reading : readings) {
            List<Item> here = new ArrayList<>();
            reading.statements().forEach(statement -> add(statement.id(), statement.speaker(), here));
            reading.figures().forEach(figure -> add(figure.id(), figure.claimant(), here));
            items.put(reading.id(), here);
        }
    }

    private static void add(ItemId id, Claimant claimant, List<Item> here) {
        if (id.anchor().part().kind() == Part.Kind.BODY) {
            here.add(new Item(id, id.anchor().span(), Words.fold(claimant.name())));
        }
    }

    /**
     * The sources that change: those of described claimants in shared text, under the key of the first article that has
     * them.
     */
    Map<ItemId, Source> together(Map<ItemId, Source> sources) {
        for (SharedText pair : shared) {
            List<Item> a = described(pair.a(), sources);
            List<Item> b = described(pair.b(), sources);
            for (SharedText.Passage passage : pair.passages()) {
                for (Item one : a) {
                    if (passage.a().overlaps(one.span())) {
                        b.stream()
                                .filter(other -> other.who().equals(one.who())
                                        && passage.b().overlaps(other.span()))
                                .forEach(other -> join(one.id(), other.id()));
                    }
                }
            }
        }
        Map<ItemId, Source> together = new TreeMap<>();
        for (ItemId item : parents.keySet()) {
            Source first = sources.get(root(item));
            Source own = sources.get(item);
            if (first != null && own != null) {
                together.put(item, new Source(own.kind(), first.key(), own.label(), own.told(), own.because()));
            }
        }
        return together;
    }

    private List<Item> described(ArticleId article, Map<ItemId, Source> sources) {
        List<Item> described = new ArrayList<>();
        for (Item item : items.getOrDefault(article, List.of())) {
            Source source = sources.get(item.id());
            if (source != null && source.key().endsWith("@" + article)) {
                described.add(item);
            }
        }
        return described;
    }

    private void join(ItemId a, ItemId b) {
        ItemId rootOfA = root(a);
        ItemId rootOfB = root(b);
        if (!rootOfA.equals(rootOfB)) {
            boolean aFirst = rootOfA.compareTo(rootOfB) < 0;
            parents.put(aFirst ? rootOfB : rootOfA, aFirst ? rootOfA : rootOfB);
        }
        parents.putIfAbsent(root(a), root(a));
    }

    private ItemId root(ItemId item) {
        ItemId at = item;
        ItemId above = parents.get(at);
        while (above != null && !above.equals(at)) {
            at = above;
            above = parents.get(at);
        }
        return at;
    }
}
