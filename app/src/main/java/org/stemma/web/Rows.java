package org.stemma.web;

import java.util.List;
import org.stemma.model.Actor;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Series;
import org.stemma.view.LedgerView;
import org.stemma.view.Links;
import org.stemma.view.PlaceTable;
import org.stemma.web.page.Snapshot;

/** Finds what a short name in an address stands for. */
final class Rows {
    private Rows() {}

    /** The article whose id begins so. */
    static ArticleId article(Snapshot snapshot, String beginning) {
        List<ArticleId> found = snapshot.view().articles().stream()
                .map(Article::id)
                .filter(id -> !beginning.isEmpty() && id.hex().startsWith(beginning))
                .toList();
        if (found.size() != 1) {
            throw new NotFound(
                    found.isEmpty()
                            ? "No article of this store has an id that begins with '" + beginning + "'."
                            : found.size() + " articles have ids that begin with '" + beginning
                                    + "'; give more of it.");
        }
        return found.get(0);
    }

    /** The figure, statement or reported event with this row anchor. */
    static ItemId item(Snapshot snapshot, String anchor) {
        ItemId item = snapshot.items().get(anchor);
        if (item == null) {
            throw new NotFound("Nothing in this store has the name '" + anchor
                    + "'. It may have been read in an article that is gone, or by an earlier version of the program.");
        }
        return item;
    }

    /** The place with this name in addresses. */
    static PlaceTable.Line place(Snapshot snapshot, String name) {
        PlaceTable.Line line = snapshot.placesByName().get(name);
        if (line == null) {
            throw new NotFound("No place of this store has the name '" + name + "'.");
        }
        return line;
    }

    /** The actor whose page has this name in its address. */
    static Actor actor(Snapshot snapshot, String name) {
        return snapshot.actors()
                .at(name)
                .orElseThrow(() -> new NotFound("Nobody in this store has the name '" + name
                        + "'. The article that first named them may be gone."));
    }

    /** The address of the place that a mention names; of all places where it names none. */
    static String addressOfPlace(Snapshot snapshot, ItemId mention) {
        return snapshot.placesByName().entrySet().stream()
                .filter(place -> place.getValue().place().mentions().contains(mention))
                .map(place -> "/place/" + place.getKey())
                .findFirst()
                .orElse("/places");
    }

    /** The statement with this row anchor. */
    static ItemId statement(Snapshot snapshot, String anchor) {
        ItemId item = item(snapshot, anchor);
        if (item.kind() != ItemId.Kind.STATEMENT) {
            throw new NotFound("'" + anchor + "' is no statement.");
        }
        return item;
    }

    /** The series that a figure with this row anchor belongs to. */
    static Series series(Snapshot snapshot, String anchor) {
        return snapshot.view()
                .seriesOf(item(snapshot, anchor))
                .orElseThrow(() -> new NotFound("Nothing else counts the figure '" + anchor + "'."));
    }

    /** Where the row of an item stands. */
    static String address(Snapshot snapshot, String anchor) {
        ItemId item = item(snapshot, anchor);
        LedgerView view = snapshot.view();
        return switch (item.kind()) {
            case FIGURE ->
                view.seriesOf(item)
                        .filter(series -> series.members().size() > 1)
                        .map(series -> Links.SERVER.series(series) + "?at=" + anchor + "#" + anchor)
                        .orElse(Links.SERVER.words(item));
            case STATEMENT -> Links.SERVER.row(item);
            case SENTENCE -> "/timeline?at=" + anchor + "#" + anchor;
            case DATE, MENTION, ARTICLE -> Links.SERVER.page(item.article());
        };
    }
}
