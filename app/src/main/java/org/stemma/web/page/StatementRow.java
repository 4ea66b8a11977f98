package org.stemma.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Actor;
import org.stemma.model.ItemId;
import org.stemma.view.Appearance;
import org.stemma.view.FigureIndex;
import org.stemma.view.FigureLine;
import org.stemma.view.StatementIndex;
import org.stemma.view.StatementLine;

/**
 * A statement with who said it and the numbers in it.
 *
 * @param speaker who said it
 * @param actor who that is across articles; nobody where the article names nobody
 * @param line what was said
 * @param numbers the figures that it claims
 */
public record StatementRow(String speaker, Optional<ItemId> actor, StatementLine line, List<Claimed> numbers) {
    /** Appearances that a row shows; the page of the statement has the others. */
    private static final int SHOWN = 4;

    /** The appearances that stand in the row. */
    public List<Appearance> shown() {
        return line.appearances().subList(0, Math.min(SHOWN, line.appearances().size()));
    }

    /**
     * A figure in a statement.
     *
     * @param figure which
     * @param written the words
     * @param counts what is counted
     * @param revises how it stands to earlier figures of the same speaker, where they differ
     */
    public record Claimed(ItemId figure, String written, String counts, List<FigureLine.Link> revises) {}

    static StatementRow of(Snapshot snapshot, StatementIndex.Entry entry) {
        List<Claimed> numbers = new ArrayList<>();
        for (ItemId figure : snapshot.figures().of(entry.line().id())) {
            snapshot.figures()
                    .row(figure)
                    .ifPresent(row -> numbers.add(number(snapshot, figure, row, entry.speaker())));
        }
        return new StatementRow(
                entry.speaker(),
                snapshot.view().sayer(entry.line().id()).map(Actor::id),
                entry.line(),
                List.copyOf(numbers));
    }

    private static Claimed number(Snapshot snapshot, ItemId figure, FigureIndex.Row row, String speaker) {
        List<FigureLine.Link> revises = row.line().relations().stream()
                .filter(link -> switch (link.word()) {
                    case UPDATED, REVISED_DOWN, WITHDRAWN, CHANGED, DISPUTED, REPORTED_DIFFERENTLY, DIFFERS -> true;
                    case REPEATS, AGREES, CONSISTENT_WITH, PART_OF, NOT_COMPARABLE -> false;
                })
                .filter(link -> snapshot.figures()
                        .row(link.other())
                        .filter(other -> other.line().claimant().equals(speaker))
                        .isPresent())
                .toList();
        return new Claimed(
                figure,
                row.line().written(),
                row.block().map(block -> block.question()).orElse(row.line().counts()),
                revises);
    }
}
