package org.stemma.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Measure;
import org.stemma.model.SameStatement;
import org.stemma.model.Series;
import org.stemma.model.Statement;
import org.stemma.view.LedgerView;

/** What an item may be one with, offered to a person: the likely first. */
final class Candidates {
    /** So many are offered; a longer list is no help. */
    private static final int MOST = 200;

    private Candidates() {}

    /** Series, those of the same measure first, then figures of that measure that nothing else counts. */
    static List<ItemPage.Other> figures(LedgerView view, ItemId id) {
        Optional<Measure> measure = measure(view, id);
        Optional<ItemId> own = view.seriesOf(id).map(Series::id);
        List<ItemPage.Other> first = new ArrayList<>();
        List<ItemPage.Other> last = new ArrayList<>();
        for (Series series : view.ledger().series()) {
            if (own.filter(series.id()::equals).isEmpty()
                    && series.members().size() > 1
                    && !series.members().contains(id)) {
                boolean alike = measure(view, series.id()).equals(measure);
                (alike ? first : last)
                        .add(new ItemPage.Other(
                                series.id(),
                                series.question() + " (" + series.members().size() + ")"));
            }
        }
        for (Figure figure : view.figures().values()) {
            boolean alone = view.seriesOf(figure.id())
                    .filter(series -> series.members().size() > 1)
                    .isEmpty();
            if (alone && !figure.id().equals(id) && measure(view, figure.id()).equals(measure)) {
                first.add(ItemPage.other(view, figure.id()));
            }
        }
        first.addAll(last);
        return first.stream().limit(MOST).toList();
    }

    private static Optional<Measure> measure(LedgerView view, ItemId id) {
        return Optional.ofNullable(view.figures().get(id))
                .map(figure -> figure.measure().value());
    }

    /** Other statements of the same speaker, each once although several articles have it. */
    static List<ItemPage.Other> statements(LedgerView view, ItemId id) {
        Statement own = view.statements().get(id);
        if (own == null) {
            return List.of();
        }
        String speaker = view.speaker(own);
        Optional<SameStatement> group = view.sameOf(id);
        return view.statements().values().stream()
                .filter(other -> !other.id().equals(id) && view.speaker(other).equals(speaker))
                .map(Statement::id)
                .filter(other ->
                        group.filter(same -> same.members().contains(other)).isEmpty())
                .filter(other -> view.sameOf(other)
                        .filter(same -> !same.id().equals(other))
                        .isEmpty())
                .limit(MOST)
                .map(other -> ItemPage.other(view, other))
                .toList();
    }
}
