package org.stemma.web.page;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.view.ActorIndex;
import org.stemma.view.ClaimantTable;
import org.stemma.view.FigureIndex;
import org.stemma.view.LedgerView;
import org.stemma.view.Links;
import org.stemma.view.PlaceTable;
import org.stemma.view.Site;
import org.stemma.view.SourceTable;
import org.stemma.view.StatementIndex;
import org.stemma.view.TimelineIndex;

/**
 * The record as it was when the store was last compared. Immutable and shared by all requests.
 *
 * @param site the tables
 * @param added when each article came into the store
 * @param queue the order in which a desk looks at figures and statements
 * @param items every figure, statement and sentence of an event by the name of its row
 * @param figures finds the rows of figures
 * @param statements finds statements
 * @param claimants who says something
 * @param timeline finds events
 * @param sources who publishes, credits and repeats
 * @param places what is where
 * @param placesByName the same by their names in addresses
 * @param memo what pages have worked out of it
 */
public record Snapshot(
        Site site,
        SortedMap<ArticleId, Instant> added,
        ReviewQueue queue,
        SortedMap<String, ItemId> items,
        FigureIndex figures,
        StatementIndex statements,
        ClaimantTable claimants,
        TimelineIndex timeline,
        SourceTable sources,
        PlaceTable places,
        SortedMap<String, PlaceTable.Line> placesByName,
        Memo memo) {
    /** The snapshot of these tables. */
    public static Snapshot of(Site site, SortedMap<ArticleId, Instant> added) {
        TreeMap<String, ItemId> items = new TreeMap<>();
        LedgerView view = site.view();
        view.figures().keySet().forEach(id -> items.put(Links.rowAnchor(id), id));
        view.statements().keySet().forEach(id -> items.put(Links.rowAnchor(id), id));
        view.ledger().events().forEach(event -> event.sentences().forEach(id -> items.put(Links.rowAnchor(id), id)));
        PlaceTable places = PlaceTable.of(view);
        TreeMap<String, PlaceTable.Line> byName = new TreeMap<>();
        Stream.concat(places.located().stream(), places.notLocated().stream())
                .forEach(line -> byName.put(PlacesPage.address(line.place().id()), line));
        return new Snapshot(
                site,
                Collections.unmodifiableSortedMap(added),
                ReviewQueue.of(site),
                Collections.unmodifiableSortedMap(items),
                FigureIndex.of(view, site.figures()),
                StatementIndex.of(view, site.statements()),
                ClaimantTable.of(view, site.statements()),
                TimelineIndex.of(view, site.timeline()),
                SourceTable.of(view, site.figures()),
                places,
                Collections.unmodifiableSortedMap(byName),
                new Memo());
    }

    /** The actors and what goes back to each, worked out when they are first asked for. */
    public ActorIndex actors() {
        return memo.of("actors", ActorIndex.class, () -> ActorIndex.of(view(), statements, site.figures()));
    }

    /** Works out ahead what the first visitor of the actors would wait for. */
    public void prepare() {
        actors();
        ActorsPage.of(this, new Query("/actors", new TreeMap<>()));
    }

    /** The address of the page of the place or actor that a mention names. */
    public Optional<String> pageOfNamed(ItemId mention) {
        Map<ItemId, ItemId> places = memo.of("places by mention", Map.class, () -> {
            Map<ItemId, ItemId> byMention = new HashMap<>();
            view().ledger()
                    .places()
                    .forEach(place -> place.mentions().forEach(named -> byMention.put(named, place.id())));
            return byMention;
        });
        return Optional.ofNullable(places.get(mention))
                .map(place -> "/place/" + PlacesPage.address(place))
                .or(() -> actors().of(mention).flatMap(actor -> Links.SERVER.actor(actor.id())));
    }

    /** The ledger with its look-ups. */
    public LedgerView view() {
        return site.view();
    }
}
