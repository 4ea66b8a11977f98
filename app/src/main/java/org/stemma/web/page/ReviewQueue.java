package org.stemma.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.decide.Status;
import org.stemma.model.ItemId;
import org.stemma.model.Statement;
import org.stemma.view.FigureLine;
import org.stemma.view.FigureTable;
import org.stemma.view.Site;

/**
 * Every figure and statement in the order in which a desk looks at them: figures of series in which accounts differ,
 * other series, single figures, then what was said, then what was only believed or intended.
 *
 * @param items in that order
 */
public record ReviewQueue(List<ItemId> items) {
    /** What a queue can be limited to. */
    public enum Kind {
        ALL,
        FIGURES,
        STATEMENTS;

        private boolean has(ItemId item) {
            return switch (this) {
                case ALL -> true;
                case FIGURES -> item.kind() == ItemId.Kind.FIGURE;
                case STATEMENTS -> item.kind() == ItemId.Kind.STATEMENT;
            };
        }

        /** The kind that an address names; all where it names none. */
        public static Kind named(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            return ALL;
        }

        /** As it stands in addresses. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The queue of a record. */
    static ReviewQueue of(Site site) {
        Set<ItemId> order = new LinkedHashSet<>();
        for (FigureTable.Block block : site.figures().series()) {
            order.addAll(block.series().members());
        }
        site.figures().single().stream().map(FigureLine::id).forEach(order::add);
        site.figures().setAside().stream().map(FigureLine::id).forEach(order::add);
        order.addAll(site.view().figures().keySet());
        for (Statement.Kind kind : Statement.Kind.values()) {
            for (Statement statement : site.view().statements().values()) {
                if (statement.kind() == kind) {
                    order.add(statement.id());
                }
            }
        }
        return new ReviewQueue(Collections.unmodifiableList(new ArrayList<>(order)));
    }

    /** The items of a kind with a status. */
    public List<ItemId> of(Snapshot snapshot, Kind kind, Status status) {
        return snapshot.memo()
                .of(
                        "queue " + kind + " " + status,
                        List.class,
                        () -> items.stream()
                                .filter(kind::has)
                                .filter(item -> snapshot.view().status(item) == status)
                                .toList());
    }

    /**
     * The first item of a kind after this one that nobody has looked at; from the top again where there is none after
     * it.
     */
    public Optional<ItemId> next(Snapshot snapshot, Kind kind, ItemId after) {
        int from = items.indexOf(after) + 1;
        Predicate<ItemId> waits =
                item -> kind.has(item) && !item.equals(after) && snapshot.view().status(item) == Status.UNREVIEWED;
        return items.subList(from, items.size()).stream()
                .filter(waits)
                .findFirst()
                .or(() -> items.subList(0, from).stream().filter(waits).findFirst());
    }
}
