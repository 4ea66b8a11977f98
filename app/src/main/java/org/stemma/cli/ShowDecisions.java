package org.stemma.cli;

import java.util.List;
import org.stemma.decide.Desk;
import org.stemma.decide.Fate;
import org.stemma.export.DecisionTable;
import org.stemma.export.Table;
import org.stemma.store.Store;
import org.stemma.view.Articles;
import org.stemma.view.DecisionLine;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what people decided. */
@Command(
        name = "decisions",
        header = "What people decided.",
        description =
                "What people decided, by time: who, on which words, why, and whether it has force. Then what clashes, and"
                        + " what no longer attaches to anything that is read.",
        footer = "  stemma show decisions --db story.stemma")
final class ShowDecisions extends ShowTable {
    @Option(names = "--unattached", description = "Only those that do not attach.")
    boolean unattached;

    @Override
    Table table(LedgerView view, Store store) {
        return DecisionTable.of(lines(view));
    }

    private List<DecisionLine> lines(LedgerView view) {
        return DecisionLine.all(view).stream()
                .filter(line -> !unattached || line.fate() == Fate.UNATTACHED)
                .toList();
    }

    @Override
    void print(LedgerView view, Store store) {
        List<DecisionLine> lines = lines(view);
        if (lines.isEmpty()) {
            line(unattached ? "Every decision attaches." : "Nobody decided anything.");
            return;
        }
        TextTable table = new TextTable(0, "id", "at", "who", "what", "words", "where", "why", "");
        for (DecisionLine line : lines) {
            if (line.fate() != Fate.UNATTACHED) {
                row(table, line, line.fate() == Fate.IN_FORCE ? "" : line.fate().words());
            }
        }
        if (!table.isEmpty()) {
            table.print(terminal());
        }
        clashes(view);
        unattached(lines);
    }

    private static void row(TextTable table, DecisionLine line, String fate) {
        table.row(
                !line.isInForce(),
                line.name(),
                line.decision().at().toString(),
                line.decision().who(),
                line.what(),
                "“" + line.words() + "”"
                        + line.other().map(other -> " and “" + other + "”").orElse(""),
                line.where(),
                line.decision().reason(),
                fate);
    }

    private void clashes(LedgerView view) {
        if (unattached || view.desk().clashes().isEmpty()) {
            return;
        }
        blank();
        heading("Decisions that clash; the last has force");
        for (Desk.Clash clash : view.desk().clashes()) {
            line(clash.matter() + " of " + Articles.shortId(clash.item()) + ": "
                    + String.join(
                            ", then ",
                            clash.decisions().stream()
                                    .map(decision -> (Wording.words(decision.action()) + " " + decision.value()).strip()
                                            + " (" + decision.who() + ")")
                                    .toList()));
        }
    }

    private void unattached(List<DecisionLine> lines) {
        TextTable table = new TextTable(0, "id", "at", "who", "what", "words", "where", "why", "not attached because");
        for (DecisionLine line : lines) {
            if (line.fate() == Fate.UNATTACHED) {
                row(table, line, line.why());
            }
        }
        if (!table.isEmpty()) {
            blank();
            heading("Decisions that do not attach");
            table.print(terminal());
        }
    }
}
