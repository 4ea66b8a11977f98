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
import java.util.function.Supplier;
import org.stemma.compare.memo.PerArticle;
import org.stemma.compare.place.ArticlePlaces.Meant;
import org.stemma.compare.place.gazetteer.Gazetteer;
import org.stemma.compare.place.gazetteer.GazetteerEntry;
import org.stemma.model.ItemId;
import org.stemma.model.Place;
import org.stemma.model.Reading;

/**
 * Gathers the places that articles name: what means one entry of the gazetteer is one place, and a name that the
 * gazetteer does not know is a place by itself. Keeps what the names of each article mean; safe from any thread.
 */
public final class Places {
    private final Supplier<Gazetteer> gazetteer;
    private final PerArticle<Reading, List<Meant>> known = new PerArticle<>(Reading::id);

    /** Places by this gazetteer, which is asked for when there are articles. */
    public Places(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Every place, by id. */
    public List<Place> among(Collection<Reading> readings) {
        ArticlePlaces articles = new ArticlePlaces(gazetteer.get());
        SortedMap<String, List<Meant>> byKey = new TreeMap<>();
        for (List<Meant> ofArticle : known.of(readings, articles::of).values()) {
            for (Meant meant : ofArticle) {
                byKey.computeIfAbsent(key(meant), key -> new ArrayList<>()).add(meant);
            }
        }
        List<Place> places = new ArrayList<>();
        byKey.values().forEach(meant -> places.add(place(meant)));
        places.sort(Comparator.comparing(Place::id));
        return places;
    }

    private static String key(Meant meant) {
        return meant.place()
                .map(GazetteerEntry::id)
                .orElseGet(() -> "name " + PlaceNames.key(meant.toponym().text()));
    }

    private static Place place(List<Meant> all) {
        List<ItemId> ids =
                all.stream().map(meant -> meant.toponym().id()).sorted().toList();
        SortedMap<String, Integer> forms = new TreeMap<>();
        TreeSet<String> variants = new TreeSet<>();
        for (Meant meant : all) {
            String text = meant.toponym().text();
            variants.add(text);
            if (isAdjective(meant.toponym())) {
                ofAdjective(text).ifPresent(name -> forms.merge(name, 1, Integer::sum));
            } else {
                forms.merge(text, isShouted(text) ? 1 : NAME, Integer::sum);
            }
        }
        return new Place(
                ids.get(0),
                mostCommon(forms),
                List.copyOf(variants),
                ids,
                all.get(0).place().map(GazetteerEntry::location));
    }

    /** "British" is how somebody wrote of the United Kingdom, not what it is called. */
    private static boolean isAdjective(Toponym toponym) {
        return toponym.sort() == Toponym.Sort.ADJECTIVE
                || Toponyms.isAdjective(toponym.text())
                        && Countries.named(toponym.text()).isEmpty();
    }

    private static Optional<String> ofAdjective(String text) {
        return Countries.ofAdjective(text).or(() -> Divisions.ofAdjective(text)).or(() -> Optional.of(text));
    }

    /** A name goes before any number of adjectives and of names in capitals. */
    private static final int NAME = 100_000;

    private static boolean isShouted(String text) {
        return text.length() > 4 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    private static String mostCommon(SortedMap<String, Integer> forms) {
        return forms.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> form) -> form.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
