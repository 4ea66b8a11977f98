package org.stemma.cli;

import java.nio.file.Path;
import org.stemma.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a clean copy of a store. */
@Command(
        name = "share",
        header = "Writes a clean copy of a store.",
        description =
                "Writes the store as one clean file that can be handed on, articles with a handling label included: whoever"
                        + " gets it has all the texts.",
        footer = "  stemma share copy.stemma --db story.stemma")
final class ShareCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE", description = "The copy; a file that is there is not overwritten.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path copy;

    @Override
    public Integer call() {
        Path target = terminal().resolve(copy);
        try (Store store = openToRead()) {
            store.share(target);
            long labelled = store.readings().stream()
                    .filter(reading -> reading.article().handling().isPresent())
                    .count();
            terminal()
                    .out()
                    .println("Copy: " + terminal().shown(target)
                            + (labelled == 0
                                    ? ""
                                    : " (with the words of " + labelled + " labelled "
                                            + (labelled == 1 ? "article" : "articles") + ")"));
        }
        return DONE;
    }
}
