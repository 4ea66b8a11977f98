package org.stemma.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.decide.Desk;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.DossierFiles;
import org.stemma.dossier.DossierMaker;
import org.stemma.dossier.ItemNumbers;
import org.stemma.model.Decision;
import org.stemma.model.Reading;
import org.stemma.store.Store;
import org.stemma.view.Handling;
import org.stemma.view.LedgerView;
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
            Handling handling = Handling.permitting(store.readingsBefore(moment), permitted);
            if (handling.open().isEmpty()) {
                throw new NothingToRead("No article that may be in a dossier came in before " + moment + ".");
            }
            List<Decision> decisions = handling.open(store.decisions(), store.labelsOfRemoved()).stream()
                    .filter(decision -> decision.at().isBefore(moment))
                    .toList();
            Desk desk = stemma().pipeline().decide(handling.open(), decisions);
            LedgerView view = LedgerView.of(stemma().pipeline().compareAccepted(desk), desk, store.register());
            ItemNumbers numbers = new ItemNumbers(store.printed(), store.lastPrinted(), desk);
            DossierMaker maker = new DossierMaker(
                    view,
                    handling.heldBack(),
                    numbers,
                    store.added(),
                    article -> store.retrievals(article).stream().findFirst());
            Dossier dossier = maker.make(new DossierMaker.Order(question, moment.toString(), mark(handling.open())));
            Path target = terminal().resolve(folder);
            List<Path> files = DossierFiles.write(dossier, moment, maker::restrictedWordsIn, target);
            store.keepPrinted(numbers.given());
            terminal()
                    .out()
                    .println(Wording.count(files.size(), "file") + " in "
                            + terminal().shown(target) + ": "
                            + Wording.count(dossier.articles().size(), "article") + ", "
                            + Wording.count(dossier.counts().accepted(), "accepted item") + "."
                            + ExportCommand.heldBack(handling));
        }
        return DONE;
    }

    private String mark(List<Reading> open) {
        if (mark != null) {
            return mark;
        }
        TreeSet<String> labels = new TreeSet<>();
        open.forEach(reading -> reading.article().handling().ifPresent(labels::add));
        return labels.isEmpty() ? "no handling label" : String.join(", ", labels);
    }

    private Instant moment() {
        String typed = cutOff.strip();
        if (typed.equals("now")) {
            return terminal().clock().instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        }
        try {
            if (typed.indexOf('T') < 0) {
                return LocalDate.parse(typed).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            boolean zoned = typed.matches(".*(Z|[+-]\\d{2}(:?\\d{2})?)$");
            return OffsetDateTime.parse(typed + (zoned ? "" : "Z")).toInstant();
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--cut-off takes a date or time (2024-10-18, 2024-10-18T09:00Z) or now; '" + typed
                            + "' is neither.",
                    e);
        }
    }
}
