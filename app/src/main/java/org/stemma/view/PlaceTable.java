package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.compare.place.PlaceNames;
import org.stemma.compare.place.gazetteer.OwnPlace;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Event;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Place;
import org.stemma.model.Reading;
import org.stemma.model.Statement;

/**
 * The places of a ledger as people read them.
 *
 * @param located those that the gazetteer tells, the most named first
 * @param notLocated those that nothing tells, the most named first
 */
public record PlaceTable(List<Line> located, List<Line> notLocated) {
    /**
     * One place.
     *
     * @param place the place
     * @param name its name
     * @param where such as {@code settlement, Ukraine}, or {@code not located}
     * @param coordinates such as {@code 51.198, 35.273}; nothing where it is not located, or no point
     * @param otherNames other forms of the name
     * @param mentions where it is named, by article
     * @param statements whose words name it
     * @param figures that are about it
     * @param events that happened there
     */
    public record Line(
            Place place,
            String name,
            String where,
            Optional<String> coordinates,
            List<String> otherNames,
            List<InArticle> mentions,
            List<ItemId> statements,
            List<ItemId> figures,
            List<Event> events) {
        /** How often it is named. */
        public int times() {
            return place.mentions().size();
        }
    }

    private static final String NOT_LOCATED = "not located";

    /** The places of this ledger. */
    public static PlaceTable of(LedgerView view) {
        Items items = Items.of(view);
        List<Line> located = new ArrayList<>();
        List<Line> notLocated = new ArrayList<>();
        for (Place place : view.ledger().places()) {
            (place.location().isPresent() ? located : notLocated).add(line(view, place, items));
        }
        located.sort(MOST_NAMED_FIRST);
        notLocated.sort(MOST_NAMED_FIRST);
        return new PlaceTable(List.copyOf(located), List.copyOf(notLocated));
    }

    private static final Comparator<Line> MOST_NAMED_FIRST = Comparator.comparing((Line line) -> -line.times())
            .thenComparing(Line::name)
            .thenComparing(line -> line.place().id());

    /** Where it lies, in words: what it is, and its country. */
    public static String where(Place place) {
        return place.location().map(PlaceTable::where).orElse(NOT_LOCATED);
    }

    private static String where(Place.Location location) {
        if (location.country().isEmpty() || location.precision() == Place.Precision.COUNTRY) {
            return Wording.words(location.precision());
        }
        String id = location.gazetteerId();
        String what = id.startsWith(OwnPlace.BUILDING)
                ? "building in " + id.substring(OwnPlace.BUILDING.length(), id.indexOf('/'))
                : Wording.words(location.precision());
        return what + ", " + country(location.country());
    }

    private static String country(String code) {
        return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static Line line(LedgerView view, Place place, Items items) {
        return new Line(
                place,
                place.name(),
                where(place),
                place.location()
                        .filter(location -> location.precision() == Place.Precision.SETTLEMENT)
                        .map(location ->
                                String.format(Locale.ROOT, "%.3f, %.3f", location.latitude(), location.longitude())),
                place.variants().stream()
                        .filter(variant -> !variant.equals(place.name()))
                        .toList(),
                InArticle.of(view, place.mentions()),
                items.statements(place),
                items.figures(place),
                items.events(place));
    }

    /** The places as a map draws them: what is named in more articles first; only those that are located. */
    public static List<LocatorMap.Marked> marked(List<Line> lines, Function<Place, Optional<String>> link) {
        List<LocatorMap.Marked> marked = new ArrayList<>();
        for (Line line : lines) {
            line.place()
                    .location()
                    .ifPresent(location -> marked.add(
                            new LocatorMap.Marked(line.name(), location, line.times(), link.apply(line.place()))));
        }
        return List.copyOf(marked);
    }

    /** Statements, figures and events by the place that they speak of. */
    private record Items(
            Map<ItemId, Set<ItemId>> statementsOf,
            Map<ItemId, Set<ItemId>> figuresOf,
            Map<ItemId, List<Event>> eventsOf,
            Map<String, String> keys) {
        private static Items of(LedgerView view) {
            SortedMap<ArticleId, SortedMap<ItemId, Place>> named = new TreeMap<>();
            for (Place place : view.ledger().places()) {
                place.mentions()
                        .forEach(mention -> named.computeIfAbsent(mention.article(), key -> new TreeMap<>())
                                .put(mention, place));
            }
            Items items = new Items(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (Reading reading : view.ledger().readings().values()) {
                SortedMap<ItemId, Place> here = named.getOrDefault(reading.id(), new TreeMap<>());
                reading.statements().forEach(statement -> items.take(statement, here));
                reading.figures().forEach(figure -> items.take(figure, here));
            }
            for (Event event : view.ledger().events()) {
                items.take(event, named);
            }
            return items;
        }

        private void take(Statement statement, SortedMap<ItemId, Place> named) {
            named.forEach((mention, place) -> {
                if (statement.content().stream().anyMatch(piece -> holds(piece, mention))) {
                    statementsOf
                            .computeIfAbsent(place.id(), key -> new TreeSet<>())
                            .add(statement.id());
                }
            });
        }

        private void take(Figure figure, SortedMap<ItemId, Place> named) {
            figure.where()
                    .ifPresent(where -> named.forEach((mention, place) -> {
                        boolean cited = where.because().stream().anyMatch(words -> holds(words, mention));
                        if (cited || where.because().isEmpty() && isCalled(place, where.value())) {
                            figuresOf
                                    .computeIfAbsent(place.id(), key -> new TreeSet<>())
                                    .add(figure.id());
                        }
                    }));
        }

        private void take(Event event, SortedMap<ArticleId, SortedMap<ItemId, Place>> named) {
            event.place()
                    .ifPresent(name -> event.sentences().stream()
                            .map(ItemId::article)
                            .distinct()
                            .flatMap(article -> named.getOrDefault(article, new TreeMap<>()).values().stream())
                            .filter(place -> isCalled(place, name))
                            .map(Place::id)
                            .distinct()
                            .forEach(place -> eventsOf.computeIfAbsent(place, key -> new ArrayList<>())
                                    .add(event)));
        }

        private static boolean holds(Citation words, ItemId mention) {
            return words.part().equals(mention.anchor().part())
                    && words.span().overlaps(mention.anchor().span());
        }

        private boolean isCalled(Place place, String name) {
            String key = key(name);
            return place.variants().stream().anyMatch(variant -> key(variant).equals(key));
        }

        private String key(String name) {
            return keys.computeIfAbsent(name, PlaceNames::key);
        }

        private List<ItemId> statements(Place place) {
            return List.copyOf(statementsOf.getOrDefault(place.id(), Set.of()));
        }

        private List<ItemId> figures(Place place) {
            return List.copyOf(figuresOf.getOrDefault(place.id(), Set.of()));
        }

        private List<Event> events(Place place) {
            return List.copyOf(eventsOf.getOrDefault(place.id(), List.of()));
        }
    }
}
