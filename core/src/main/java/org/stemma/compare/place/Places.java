package org.stemma.compare.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Place;
import org.stemma.model.Reading;

/** Gathers the places that articles name. Stateless. */
public final class Places {
    /** Every place, by id. */
    public List<Place> among(Collection<Reading> readings) {
        SortedMap<String, List<Mention>> byKey = new TreeMap<>();
        for (Reading reading : readings) {
            for (Mention mention : reading.mentions()) {
                if (mention.kind() == Mention.Kind.PLACE) {
                    byKey.computeIfAbsent(PlaceNames.key(mention.name()), key -> new ArrayList<>())
                            .add(mention);
                }
            }
        }
        List<Place> places = new ArrayList<>();
        for (List<Mention> mentions : byKey.values()) {
            places.add(place(mentions));
        }
        places.sort(Comparator.comparing(Place::id));
        return places;
    }

    private static Place place(List<Mention> mentions) {
        List<ItemId> ids = mentions.stream().map(Mention::id).sorted().toList();
        SortedMap<String, Integer> forms = new TreeMap<>();
        TreeSet<String> variants = new TreeSet<>();
        for (Mention mention : mentions) {
            forms.merge(mention.name(), 1, Integer::sum);
            variants.add(mention.text());
            variants.add(mention.name());
        }
        return new Place(ids.get(0), mostCommon(forms), List.copyOf(variants), ids, Optional.empty());
    }

    private static String mostCommon(SortedMap<String, Integer> forms) {
        return forms.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> form) -> form.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
