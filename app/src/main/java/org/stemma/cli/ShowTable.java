package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.export.Export;
import org.stemma.export.Table;
import org.stemma.model.Reading;
import org.stemma.model.Story;
import org.stemma.store.Store;
import org.stemma.view.Appearance;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command that prints one table of a store. */
@Command
abstract class ShowTable extends StoreCommand {
    @Option(
            names = "--story",
            paramLabel = "WORDS",
            order = 80,
            description = "Only the story whose label has these words.")
    @Nullable
    String story;

    @Option(names = "--json", order = 85, description = "JSON lines, with the columns of the export.")
    boolean json;

    @Override
    public Integer call() {
        try (Store store = openToRead()) {
            LedgerView view = view(store);
            if (story != null) {
                view = ofStory(view, store, story);
            }
            if (json) {
                terminal().out().print(Export.jsonLines(table(view, store)));
            } else {
                print(view, store);
            }
        }
        return DONE;
    }

    /** The rows as they are exported. */
    abstract Table table(LedgerView view, Store store);

    /** The rows for people. */
    abstract void print(LedgerView view, Store store);

    private LedgerView ofStory(LedgerView view, Store store, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<String> labels = new ArrayList<>();
        for (Story candidate : view.ledger().stories()) {
            labels.add(Wording.oneLine(candidate.label()));
            if (candidate.label().toLowerCase(Locale.ROOT).contains(wanted)) {
                List<Reading> readings = store.readings().stream()
                        .filter(reading -> candidate.articles().contains(reading.id()))
                        .toList();
                return view(readings, store);
            }
        }
        throw new NothingToRead("No story has '" + words + "' in its label. There "
                + (labels.isEmpty() ? "are none." : "are: " + String.join("; ", labels)));
    }

    /** Prints a line of our own above a table. */
    final void heading(String words) {
        for (String line : TextTable.wrap(TextTable.printable(words), terminal().width())) {
            terminal().out().println(terminal().bold(line));
        }
    }

    final void blank() {
        terminal().out().println();
    }

    final void line(String words) {
        for (String line : TextTable.wrap(TextTable.printable(words), terminal().width())) {
            terminal().out().println(line);
        }
    }

    /** Where an item stands: each article once. */
    static String where(List<Appearance> appearances) {
        return String.join(
                "; ", appearances.stream().map(Appearance::article).distinct().toList());
    }
}
