package org.stemma.cli;

import java.util.List;
import org.stemma.export.Table;
import org.stemma.export.Tables;
import org.stemma.store.Store;
import org.stemma.view.Appearance;
import org.stemma.view.Corrections;
import org.stemma.view.LedgerView;
import org.stemma.view.SharedTable;
import org.stemma.view.StemmaTree;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;

/** Prints which articles share text. */
@Command(
        name = "shared",
        header = "Which articles share text.",
        description =
                "Which articles share text, how much of each, and whether a line credits the other. Nothing is called"
                        + " copied: the direction is told only where words tell it. Below the pairs they are drawn as a tree.",
        footer = "  stemma show shared --db story.stemma")
final class ShowShared extends ShowTable {
    @Override
    Table table(LedgerView view, Store store) {
        return Tables.shared(view);
    }

    private void print(StemmaTree.Line branch) {
        String lead = branch.lead();
        int room = Math.max(20, terminal().width() - branch.margin().length());
        for (String piece : TextTable.wrap(TextTable.printable(branch.text()), room)) {
            terminal().out().println(lead + piece);
            lead = branch.margin();
        }
    }

    private void print(Corrections.Notice notice) {
        blank();
        line("Correction in " + notice.label() + ": “" + notice.text() + "”");
        if (!notice.earlier().isEmpty()) {
            String carriers = String.join(
                    "; ", notice.carriers().stream().map(Appearance::article).toList());
            line("  Takes back " + String.join(", ", notice.earlier()) + "; still carried by "
                    + (carriers.isEmpty() ? "none that shares text with it" : carriers) + ".");
        }
    }

    @Override
    void print(LedgerView view, Store store) {
        SharedTable shared = SharedTable.of(view);
        TextTable table = new TextTable(0, "article", "shares", "with", "direction");
        for (SharedTable.Line line : shared.pairs()) {
            table.row(
                    line.first(),
                    line.ofFirst() + "% of its words",
                    line.second() + " (" + line.ofSecond() + "% of its words)",
                    line.direction()
                            + line.credit().map(words -> ": “" + words + "”").orElse(""));
        }
        if (table.isEmpty()) {
            line("No articles share text here.");
        } else {
            table.print(terminal());
            blank();
            line(Wording.count(shared.pairs().size(), "pair") + " of articles.");
            List<StemmaTree.Line> tree = StemmaTree.of(view).lines();
            if (!tree.isEmpty()) {
                blank();
                heading("The stemma");
                tree.forEach(this::print);
            }
        }
        Corrections.of(view).notices().forEach(this::print);
    }
}
