package org.stemma.export;

import java.util.List;
import org.stemma.model.Decision;
import org.stemma.view.DecisionLine;

/** Decisions as a table. */
public final class DecisionTable {
    private DecisionTable() {}

    /** One row a decision. */
    public static Table of(List<DecisionLine> lines) {
        Table.Builder table = new Table.Builder(
                "decisions",
                "hash",
                "at",
                "who",
                "action",
                "value",
                "item",
                "source_key",
                "words",
                "other_words",
                "reason",
                "undoes",
                "fate",
                "not_attached_because");
        for (DecisionLine line : lines) {
            Decision decision = line.decision();
            table.row(
                    decision.hash(),
                    decision.at(),
                    decision.who(),
                    decision.action(),
                    decision.value(),
                    line.item(),
                    decision.target().sourceKey(),
                    decision.target().quote(),
                    decision.other().map(Decision.Anchor::quote),
                    decision.reason(),
                    decision.undoes(),
                    line.fate(),
                    line.why());
        }
        return table.build();
    }
}
