package org.stemma.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.DossierFiles;
import org.stemma.dossier.DossierPress;
import org.stemma.store.Store;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Writes what the desk accepted, to be handed on. */
@Command(
        name = "dossier",
        header = "Writes what the desk accepted, to be handed on.",
        description = {
            "Writes what the desk accepted as HTML, PDF and JSON, with a list of hashes that sha256sum -c checks: figures with their"
                    + " range and a row a claimant, what differs, what has one source only, what is not known, a chronology, the"
                    + " articles with address and hash, the decisions, method and limits.",
            "",
            "Two dossiers of one cut-off are the same, byte for byte. Lines keep their numbers for ever."
        },
        footer = "  stemma dossier --cut-off 2024-10-18 -o dossier --db story.stemma")
final class DossierCommand extends StoreCommand {
    @Option(
            names = "--cut-off",
            required = true,
            paramLabel = "TIME",
            description =
                    "Only articles that came in and decisions that were made before: 2024-10-18, 2024-10-18T09:00Z, or"
                            + " now. UTC where no zone is given.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    String cutOff;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write into; it is made where it is not there.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path folder;

    @Option(names = "--question", paramLabel = "TEXT", description = "What was asked; printed at the top.")
    String question = "";

    @Option(
            names = "--permit",
            paramLabel = "LABEL",
            description = "Articles with this handling label may be in it. May be given several times.")
    List<String> permitted = new ArrayList<>();

    @Option(
            names = "--mark",
            paramLabel = "TEXT",
            description = "The handling mark of every page (default: the labels of the articles in it).")
    @Nullable
    String mark;

    @Override
    public Integer call() {
        Instant moment = moment();
        requireStore();
        try (Store store = openToWrite()) {
            DossierPress.Made made = new DossierPress(stemma().pipeline())
                    .make(store, new DossierPress.Order(question, moment, permitted, Optional.ofNullable(mark)))
                    .orElseThrow(() ->
                            new NothingToRead("No article that may be in a dossier came in before " + moment + "."));
            Dossier dossier = made.dossier();
            Path target = terminal().resolve(folder);
            List<Path> files = DossierFiles.write(made.files(), target);
            terminal()
                    .out()
                    .println(Wording.count(files.size(), "file") + " in "
                            + terminal().shown(target) + ": "
                            + Wording.count(dossier.articles().size(), "article") + ", "
                            + Wording.count(dossier.counts().accepted(), "accepted item") + "."
                            + ExportCommand.heldBack(dossier.leftOut()));
        }
        return DONE;
    }

    private Instant moment() {
        try {
            return DossierPress.moment(cutOff, terminal().clock().instant());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--cut-off: " + e.getMessage() + ".", e);
        }
    }
}
