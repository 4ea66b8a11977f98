package org.stemma.cli;

import java.nio.file.Path;
import java.util.List;
import org.stemma.export.Export;
import org.stemma.store.Store;
import org.stemma.view.Handling;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the record as files for other programs. */
@Command(
        name = "export",
        header = "Writes the record as JSON lines and CSV.",
        description = {
            "Writes every table as JSON lines and as CSV. The bytes depend on the set of articles alone.",
            "",
            "Articles with a handling label are left out as if they were not there, but for the line that names the label."
        },
        footer = "  stemma export -o record --db story.stemma")
final class ExportCommand extends StoreCommand {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write into; it is made where it is not there.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path folder;

    @Option(names = "--with-restricted", description = "Do not leave out articles with a handling label.")
    boolean withRestricted;

    /** What can be written. */
    enum Format {
        TABLES,
        GEOJSON
    }

    @Option(
            names = "--format",
            paramLabel = "tables|geojson",
            description = "Every table (default), or the places alone for a map.")
    Format format = Format.TABLES;

    @Override
    public Integer call() {
        try (Store store = openToRead()) {
            Handling handling = Handling.of(store.readings(), withRestricted);
            LedgerView view = view(handling, store);
            Path target = terminal().resolve(folder);
            List<Path> files = format == Format.GEOJSON
                    ? List.of(Export.places(view, target))
                    : Export.write(view, handling.heldBack(), store.problems(), target);
            terminal()
                    .out()
                    .println(Wording.count(files.size(), "file") + " in "
                            + terminal().shown(target) + ": "
                            + Wording.count(view.articles().size(), "article") + ", "
                            + Wording.count(view.figures().size(), "figure") + ", "
                            + Wording.count(view.statements().size(), "statement") + "." + heldBack(handling));
        }
        return DONE;
    }

    static String heldBack(Handling handling) {
        return heldBack(handling.heldBack().size());
    }

    static String heldBack(int articles) {
        return articles == 0 ? "" : " Held back: " + Wording.count(articles, "article") + " with a handling label.";
    }
}
