package org.stemma.cli;

import org.stemma.store.Audit;
import org.stemma.store.Store;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;

/** Proves a store. */
@Command(
        name = "audit",
        header = "Proves a store against its originals.",
        description =
                "Checks the originals against their hashes, decodes them again against the texts, and compares every cited"
                        + " segment. Names the row where something is wrong.",
        footer = "  stemma audit --db story.stemma")
final class AuditCommand extends StoreCommand {
    @Override
    public Integer call() {
        try (Store store = openToRead()) {
            Audit.Result result = store.audit();
            String checked = Wording.count(result.articles(), "article") + ", "
                    + Wording.count(result.citations(), "cited segment")
                    + (result.decisions() == 0 ? "" : ", " + Wording.count(result.decisions(), "decision"));
            if (result.passed()) {
                terminal().out().println("Audit passed: " + checked + ".");
                return DONE;
            }
            terminal()
                    .out()
                    .println("Audit failed: " + Wording.count(result.faults().size(), "fault") + " (" + checked + ").");
            result.faults().forEach(fault -> terminal().out().println("  " + fault));
            return FAILED;
        }
    }
}
