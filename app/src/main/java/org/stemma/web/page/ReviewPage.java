package org.stemma.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.decide.Status;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Series;
import org.stemma.model.Statement;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;

/**
 * What waits for review, and what was reviewed.
 *
 * @param kind figures, statements or all
 * @param kinds to choose from
 * @param statuses to choose from
 * @param paging which rows are shown
 * @param rows the items
 * @param first the item with which the review goes on; absent when nothing waits
 * @param decisions how many decisions there are
 * @param unattached how many of them do not attach
 */
public record ReviewPage(
        ReviewQueue.Kind kind,
        List<Choice> kinds,
        List<Choice> statuses,
        Paging paging,
        List<Row> rows,
        Optional<ItemId> first,
        int decisions,
        int unattached)
        implements Page {
    private static final int ROWS = 50;
    private static final int SHOWN = 160;

    /**
     * An item.
     *
     * @param id which
     * @param words the words of the source, cut where they are long
     * @param read what they were read as
     * @param who who says so
     * @param where the article
     * @param byHand whether a person made it or set something of it
     */
    public record Row(ItemId id, String words, String read, String who, String where, boolean byHand) {}

    /** The items that an address asks for. */
    public static ReviewPage of(Snapshot snapshot, Query query) {
        ReviewQueue.Kind kind = ReviewQueue.Kind.named(query.text("kind").orElse(""));
        Status status = Status.UNREVIEWED;
        List<Choice> statuses = new ArrayList<>();
        for (Status one : Status.values()) {
            boolean chosen = query.text("status").orElse("unreviewed").equals(one.words());
            if (chosen) {
                status = one;
            }
            statuses.add(new Choice(
                    one.words(),
                    query.with("status", one == Status.UNREVIEWED ? "" : one.words()),
                    snapshot.queue().of(snapshot, kind, one).size(),
                    chosen));
        }
        List<Choice> kinds = new ArrayList<>();
        for (ReviewQueue.Kind one : ReviewQueue.Kind.values()) {
            kinds.add(new Choice(
                    one.word(),
                    query.with("kind", one == ReviewQueue.Kind.ALL ? "" : one.word()),
                    snapshot.queue().of(snapshot, one, status).size(),
                    one == kind));
        }
        List<ItemId> items = snapshot.queue().of(snapshot, kind, status);
        Paging paging = Paging.of(query, items.size(), ROWS);
        return new ReviewPage(
                kind,
                List.copyOf(kinds),
                List.copyOf(statuses),
                paging,
                paging.of(items, ROWS).stream()
                        .map(item -> row(snapshot.view(), item))
                        .toList(),
                snapshot.queue().of(snapshot, kind, Status.UNREVIEWED).stream().findFirst(),
                snapshot.view().desk().decisions().size(),
                snapshot.view().desk().unattached().size());
    }

    private static Row row(LedgerView view, ItemId item) {
        Figure figure = view.figures().get(item);
        if (figure != null) {
            return new Row(
                    item,
                    view.words(item.anchor()),
                    view.seriesOf(item)
                            .map(Series::question)
                            .orElseGet(() -> Wording.measure(figure.measure().value())),
                    view.claimant(figure),
                    view.label(item.article()),
                    view.desk().isByHand(item));
        }
        Statement statement = view.statements().get(item);
        String content = statement == null ? "" : view.content(statement);
        return new Row(
                item,
                content.length() > SHOWN ? content.substring(0, SHOWN) + "…" : content,
                statement == null ? "" : Wording.words(statement.kind()),
                statement == null ? "" : view.speaker(statement),
                view.label(item.article()),
                view.desk().isByHand(item));
    }

    @Override
    public String template() {
        return "review";
    }

    @Override
    public String title() {
        return "Review";
    }

    @Override
    public String section() {
        return "review";
    }
}
