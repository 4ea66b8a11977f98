package org.stemma.cli;

import java.nio.file.Path;
import org.stemma.report.Report;
import org.stemma.store.Store;
import org.stemma.view.Handling;
import org.stemma.view.LedgerView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the record as pages to read. */
@Command(
        name = "report",
        header = "Writes the record as pages to read.",
        description = {
            "Writes a static site: figures side by side, statements by speaker, the timeline, shared text, and of every"
                    + " article the sentences that something stands on.",
            "",
            "It works without a server and without JavaScript, and prints. Articles with a handling label are named and"
                    + " their words not shown."
        },
        footer = "  stemma report -o report --db story.stemma")
final class ReportCommand extends StoreCommand {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write into; it is made where it is not there.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path folder;

    @Option(names = "--with-restricted", description = "Show the words of articles with a handling label, too.")
    boolean withRestricted;

    @Override
    public Integer call() {
        try (Store store = openToRead()) {
            Path index = write(store, terminal().resolve(folder), withRestricted);
            terminal().out().println("Report: " + terminal().shown(index));
        }
        return DONE;
    }

    /** Writes the report and says where it begins. */
    Path write(Store store, Path target, boolean all) {
        Handling handling = Handling.of(store.readings(), all);
        LedgerView view = view(handling, store);
        return Report.write(view, handling.heldBack(), store.problems(), target);
    }
}
