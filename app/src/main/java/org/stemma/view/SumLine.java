package org.stemma.view;

import java.util.ArrayList;
import java.util.List;
import org.stemma.compare.figure.SumsOfParts;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.SumOfParts;

/**
 * A total that an article breaks down, as a row.
 *
 * @param total the figure for all
 * @param parts the figures for its parts
 * @param counts what is counted
 * @param claimant who says so
 * @param label the article, by its short name
 * @param finding how the parts stand to the total, in fixed wording
 * @param reason the numbers
 * @param isWrong whether no numbers that the words allow make the total
 */
public record SumLine(
        Piece total,
        List<Piece> parts,
        String counts,
        String claimant,
        String label,
        String finding,
        String reason,
        boolean isWrong) {
    /**
     * A figure of it.
     *
     * @param id which
     * @param written its words
     */
    public record Piece(ItemId id, String written) {}

    public SumLine {
        parts = List.copyOf(parts);
    }

    /**
     * The totals of a ledger that their articles break down: those that do not add up first, then by article and words.
     */
    static List<SumLine> all(LedgerView view) {
        List<SumLine> wrong = new ArrayList<>();
        List<SumLine> right = new ArrayList<>();
        for (SumOfParts sum : SumsOfParts.of(view.ledger())) {
            Figure total = view.figures().get(sum.total());
            if (total != null && view.figures().keySet().containsAll(sum.parts())) {
                SumLine line = of(view, total, sum);
                (line.isWrong() ? wrong : right).add(line);
            }
        }
        wrong.addAll(right);
        return List.copyOf(wrong);
    }

    private static SumLine of(LedgerView view, Figure total, SumOfParts sum) {
        return new SumLine(
                piece(view, sum.total()),
                sum.parts().stream().map(part -> piece(view, part)).toList(),
                Wording.measure(total.measure().value()),
                view.claimant(total),
                view.label(sum.total().article()),
                sum.finding().words(),
                sum.reason(),
                switch (sum.finding()) {
                    case MORE, LESS -> true;
                    case ADDS_UP, MAY_ADD_UP, WITHIN -> false;
                });
    }

    private static Piece piece(LedgerView view, ItemId figure) {
        return new Piece(figure, view.words(figure.anchor()));
    }

    /** Whether a figure is the total or one of the parts. */
    public boolean has(ItemId figure) {
        return total.id().equals(figure)
                || parts.stream().anyMatch(part -> part.id().equals(figure));
    }

    /** Such as {@code parts add up to the total: 15 + 11 = 26}. */
    public String sentence() {
        return finding + ": " + reason;
    }
}
