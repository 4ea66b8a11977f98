package org.stemma.cli;

import org.stemma.export.Table;
import org.stemma.export.Tables;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.TimelineTable;
import picocli.CommandLine.Command;

/** Prints what happened when. */
@Command(
        name = "timeline",
        header = "What happened when.",
        description = "What the articles say happened, by day, each with the sentence that stands for it.",
        footer = "  stemma show timeline --db story.stemma")
final class ShowTimeline extends ShowTable {
    @Override
    Table table(LedgerView view, Store store) {
        return Tables.events(view);
    }

    @Override
    void print(LedgerView view, Store store) {
        TimelineTable timeline = TimelineTable.of(view);
        for (TimelineTable.Block block : timeline.days()) {
            heading(block.when());
            TextTable table = new TextTable(2, "", "");
            for (TimelineTable.Line line : block.lines()) {
                table.row("“" + line.headline() + "”", where(line.appearances()) + "\n" + line.sources());
            }
            table.print(terminal());
            blank();
        }
        if (timeline.days().isEmpty()) {
            line("No dated events here.");
        }
    }
}
