package org.stemma.compare.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Place;
import org.stemma.model.Reading;
import org.stemma.model.Rulings;

/** Unites places that a person says are one, and parts those that a person says are two. */
public final class RuledPlaces {
    private RuledPlaces() {}

    /** The places, by id; those that nothing was ruled on are as they were. */
    public static List<Place> of(List<Place> places, Collection<Reading> readings, Rulings rulings) {
        List<List<ItemId>> groups = new ArrayList<>();
        SortedMap<ItemId, Place> placeOf = new TreeMap<>();
        for (Place place : places) {
            groups.add(place.mentions());
            place.mentions().forEach(mention -> placeOf.put(mention, place));
        }
        List<List<ItemId>> regrouped = rulings.regroup(groups, mention -> mention);
        if (regrouped.equals(groups)) {
            return places;
        }
        SortedMap<ArticleId, Article> articles = new TreeMap<>();
        readings.forEach(reading -> articles.put(reading.id(), reading.article()));
        List<Place> ruled = new ArrayList<>();
        for (List<ItemId> group : regrouped) {
            Place first = Optional.ofNullable(placeOf.get(group.get(0))).orElseThrow();
            ruled.add(first.mentions().equals(group) ? first : place(first, group, articles));
        }
        ruled.sort(Comparator.comparing(Place::id));
        return ruled;
    }

    /** A place with other mentions: name and location of the one that the others were joined to. */
    private static Place place(Place first, List<ItemId> group, SortedMap<ArticleId, Article> articles) {
        List<ItemId> ids = group.stream().sorted().toList();
        TreeSet<String> variants = new TreeSet<>();
        for (ItemId id : ids) {
            Optional.ofNullable(articles.get(id.article()))
                    .ifPresent(article -> variants.add(Toponyms.written(article.words(id.anchor()))));
        }
        // A place that is only written as an adjective has a name that no article writes.
        boolean named = variants.contains(first.name()) || !first.variants().contains(first.name());
        String name = named || variants.isEmpty() ? first.name() : variants.first();
        return new Place(ids.get(0), name, List.copyOf(variants), ids, named ? first.location() : Optional.empty());
    }
}
