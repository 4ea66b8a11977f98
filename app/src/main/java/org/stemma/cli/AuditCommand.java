package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.decide.Desk;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.record.KeptRecord;
import org.stemma.store.Audit;
import org.stemma.store.Store;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;

/** Checks a store against itself. */
@Command(
        name = "audit",
        header = "Proves a store against its originals.",
        description =
                "Checks the originals against their hashes, decodes them again against the texts, and compares every cited"
                        + " segment. Where the compared record is kept, it compares once more and holds the two against each"
                        + " other. Names the row where something is wrong.",
        footer = "  stemma audit --db story.stemma")
final class AuditCommand extends StoreCommand {
    @Override
    public Integer call() {
        try (Store store = openToRead()) {
            Audit.Result result = store.audit();
            List<String> faults = new ArrayList<>(result.faults());
            String record = "";
            if (result.passed()) {
                Optional<Boolean> same = isRecordWhatComes(store);
                record = same.isPresent() ? ", the kept record compared again" : "";
                if (same.isPresent() && !same.get()) {
                    faults.add("kept record 'whole': it is not what comparing the articles gives");
                }
            }
            String checked = Wording.count(result.articles(), "article") + ", "
                    + Wording.count(result.citations(), "cited segment")
                    + (result.decisions() == 0 ? "" : ", " + Wording.count(result.decisions(), "decision"))
                    + record;
            if (faults.isEmpty()) {
                terminal().out().println("Audit passed: " + checked + ".");
                return DONE;
            }
            terminal().out().println("Audit failed: " + Wording.count(faults.size(), "fault") + " (" + checked + ").");
            faults.forEach(fault -> terminal().out().println("  " + fault));
            return FAILED;
        }
    }

    /** Whether the kept record is what comparing gives now; nothing where none is kept of what the store holds. */
    private Optional<Boolean> isRecordWhatComes(Store store) {
        List<Reading> readings = store.readings();
        Desk desk = stemma().pipeline().decide(readings, store.decisions());
        Optional<Ledger> kept = records().kept(KeptRecord.Scope.WHOLE, store, readings, desk);
        return kept.map(ledger -> ledger.equals(stemma().pipeline().compare(desk)));
    }
}
