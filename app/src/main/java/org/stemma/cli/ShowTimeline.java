package org.stemma.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.export.Table;
import org.stemma.export.Tables;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.TimelineTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Prints what happened when. */
@Command(
        name = "timeline",
        header = "What happened when.",
        description = "What the articles say happened, by day, each with the sentence that stands for it.",
        footer = {
            "  stemma show timeline --db story.stemma",
            "  stemma show timeline --since 2025-01-01 --until 2025-02-28 --top 10"
        })
final class ShowTimeline extends ShowTable {
    @Option(names = "--since", paramLabel = "DATE", description = "Nothing before this day, such as 2025-01-06.")
    @Nullable
    LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Nothing after this day.")
    @Nullable
    LocalDate until;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Only the N days that most articles speak of, each with the sentences that tell it best.")
    @Nullable
    Integer top;

    @Option(names = "--by", paramLabel = "STRETCH", description = "day, week or month (default: day).")
    TimelineTable.Zoom by = TimelineTable.Zoom.DAY;

    @Override
    Table table(LedgerView view, Store store) {
        return Tables.events(view)
                .only(timeline(view).days().stream()
                        .flatMap(block -> block.lines().stream())
                        .map(line -> line.event().id())
                        .toList());
    }

    private TimelineTable timeline(LedgerView view) {
        if (top != null && top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be at least 1, not " + top + ".");
        }
        return TimelineTable.of(
                view,
                new TimelineTable.Selection(
                        Optional.ofNullable(since), Optional.ofNullable(until), Optional.ofNullable(top), by));
    }

    @Override
    void print(LedgerView view, Store store) {
        TimelineTable timeline = timeline(view);
        for (TimelineTable.Block block : timeline.days()) {
            heading(block.when());
            TextTable table = new TextTable(2, "", "");
            for (TimelineTable.Line line : block.lines()) {
                table.row("“" + line.headline() + "”", sources(line));
            }
            table.print(terminal());
            blank();
        }
        if (timeline.days().isEmpty()) {
            line("No dated events here.");
        }
    }

    private static String sources(TimelineTable.Line line) {
        StringBuilder text =
                new StringBuilder(where(line.appearances())).append('\n').append(line.sources());
        line.firstReported()
                .ifPresent(first -> text.append("\nfirst reported: ").append(first));
        line.otherDates()
                .forEach(other -> text.append("\nperhaps the same: ")
                        .append(other.when())
                        .append(" (")
                        .append(other.articles())
                        .append(')'));
        return text.toString();
    }
}
