package org.stemma.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;

/**
 * Finds the row of a figure, and the figures that stand in a statement. Immutable; made once for a {@link FigureTable}.
 */
public final class FigureIndex {
    private final Map<ItemId, Row> rows = new HashMap<>();
    private final Map<ItemId, List<ItemId>> ofStatement = new HashMap<>();

    /**
     * Where a figure stands.
     *
     * @param line its row
     * @param block its series, where something else counts the same
     */
    public record Row(FigureLine line, Optional<FigureTable.Block> block) {}

    private FigureIndex() {}

    /** The index of these tables. */
    public static FigureIndex of(LedgerView view, FigureTable table) {
        FigureIndex index = new FigureIndex();
        for (FigureTable.Block block : table.series()) {
            block.lines().forEach(line -> index.add(new Row(line, Optional.of(block))));
        }
        table.single().forEach(line -> index.add(new Row(line, Optional.empty())));
        table.setAside().forEach(line -> index.add(new Row(line, Optional.empty())));
        for (Figure figure : view.figures().values()) {
            figure.statement()
                    .ifPresent(statement -> index.ofStatement
                            .computeIfAbsent(statement, none -> new ArrayList<>())
                            .add(figure.id()));
        }
        return index;
    }

    private void add(Row row) {
        row.line().appearances().forEach(appearance -> rows.put(appearance.item(), row));
    }

    /** The row of a figure. */
    public Optional<Row> row(ItemId figure) {
        return Optional.ofNullable(rows.get(figure));
    }

    /** The figures within a statement, in the order of its words. */
    public List<ItemId> of(ItemId statement) {
        return Collections.unmodifiableList(ofStatement.getOrDefault(statement, List.of()));
    }
}
