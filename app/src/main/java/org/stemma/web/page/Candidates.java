package org.stemma.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * What counts one measure.
     *
     * @param series of several figures
     * @param alone figures that nothing else counts
     */
    private record OfMeasure(List<Series> series, List<ItemId> alone) {}

    /** Series, those of the same measure first, then figures of that measure that nothing else counts. */
    static List<ItemPage.Other> figures(Snapshot snapshot, ItemId id) {
        LedgerView view = snapshot.view();
        Figure figure = view.figures().get(id);
        if (figure == null) {
            return List.of();
        }
        Map<Measure, OfMeasure> all = snapshot.memo().of("figures by measure", Map.class, () -> byMeasure(view));
        OfMeasure same = all.getOrDefault(figure.measure().value(), new OfMeasure(List.of(), List.of()));
        Optional<ItemId> own = view.seriesOf(id).map(Series::id);
        List<ItemPage.Other> candidates = new ArrayList<>();
        candidates.addAll(series(same.series().stream(), own));
        same.alone().stream()
                .filter(other -> !other.equals(id))
                .limit(MOST)
                .forEach(other -> candidates.add(ItemPage.other(view, other)));
        Stream<Series> others = all.entrySet().stream()
                .filter(one -> !one.getKey().equals(figure.measure().value()))
                .flatMap(one -> one.getValue().series().stream());
        candidates.addAll(series(others, own));
        return candidates.stream().limit(MOST).toList();
    }

    private static List<ItemPage.Other> series(Stream<Series> series, Optional<ItemId> without) {
        return series.filter(one -> without.filter(one.id()::equals).isEmpty())
                .limit(MOST)
                .map(one -> new ItemPage.Other(
                        one.id(), one.question() + " (" + one.members().size() + ")"))
                .toList();
    }

    /** In the order of the ledger; a figure that is not in it has no measure of its own. */
    private static Map<Measure, OfMeasure> byMeasure(LedgerView view) {
        Map<Measure, OfMeasure> all = new LinkedHashMap<>();
        for (Series series : view.ledger().series()) {
            Figure first = view.figures().get(series.id());
            if (first != null && series.members().size() > 1) {
                of(all, first).series().add(series);
            }
        }
        for (Figure figure : view.figures().values()) {
            if (view.seriesOf(figure.id())
                    .filter(series -> series.members().size() > 1)
                    .isEmpty()) {
                of(all, figure).alone().add(figure.id());
            }
        }
        return all;
    }

    private static OfMeasure of(Map<Measure, OfMeasure> all, Figure figure) {
        return all.computeIfAbsent(
                figure.measure().value(), any -> new OfMeasure(new ArrayList<>(), new ArrayList<>()));
    }

    /** Other statements of the same speaker, each once although several articles have it. */
    static List<ItemPage.Other> statements(Snapshot snapshot, ItemId id) {
        LedgerView view = snapshot.view();
        Statement own = view.statements().get(id);
        if (own == null) {
            return List.of();
        }
        Map<String, List<ItemId>> all = snapshot.memo().of("statements by speaker", Map.class, () -> bySpeaker(view));
        Optional<SameStatement> group = view.sameOf(id);
        return all.getOrDefault(view.speaker(own), List.of()).stream()
                .filter(other -> !other.equals(id))
                .filter(other ->
                        group.filter(same -> same.members().contains(other)).isEmpty())
                .limit(MOST)
                .map(other -> ItemPage.other(view, other))
                .toList();
    }

    private static Map<String, List<ItemId>> bySpeaker(LedgerView view) {
        Map<String, List<ItemId>> all = new HashMap<>();
        for (Statement statement : view.statements().values()) {
            if (view.sameOf(statement.id())
                    .filter(same -> !same.id().equals(statement.id()))
                    .isEmpty()) {
                all.computeIfAbsent(view.speaker(statement), any -> new ArrayList<>())
                        .add(statement.id());
            }
        }
        return all;
    }
}
