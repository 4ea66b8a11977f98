package org.stemma.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.Ingest;
import org.stemma.ingest.IngestSettings;
import org.stemma.intake.Adding;
import org.stemma.intake.StoreAccess;
import org.stemma.model.ArticleId;
import org.stemma.model.Problem;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.Undated;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Reads articles into a store. */
@Command(
        name = "add",
        header = "Reads articles into a store.",
        description = {
            "Reads articles into a store and says what came in.",
            "",
            "Files and folders of .txt, .md, .html and .jsonl, or - for standard input. A file articles.csv beside them says"
                    + " what they do not (columns: file, outlet, url, published, title, byline, handling). An article that"
                    + " is here already is only noted. A run that was broken off is completed by running it again."
        },
        footer = {
            "  stemma add articles/ wire.jsonl --db story.stemma",
            "  stemma add page.html --outlet 'Ostrel Courier'"
        })
final class AddCommand extends StoreCommand {
    /** So many articles without a date are named, with the reason. */
    private static final int MOST_UNDATED = 10;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "A file, a folder, or - for standard input.")
    List<String> sources = new ArrayList<>();

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Who published them, where no sidecar or row says so.")
    @Nullable
    String outlet;

    @Option(names = "--url", paramLabel = "URL", description = "The address of a single article.")
    @Nullable
    String url;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When they appeared, where no sidecar or row says so.")
    @Nullable
    String published;

    @Option(
            names = "--handling",
            paramLabel = "LABEL",
            description = "Marks them, such as restricted: never shown in a report or an export.")
    @Nullable
    String handling;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many are read at once (default: one a processor).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads + ".");
        }
        if (url != null && (sources.size() > 1 || Files.isDirectory(terminal().resolve(Path.of(sources.get(0)))))) {
            throw new ParameterException(
                    spec.commandLine(), "--url is the address of a single article; name one file with it.");
        }
        if (sources.stream().noneMatch(this::isThere)) {
            sources.forEach(source -> terminal().say("stemma: There is no file or folder " + source + "."));
            return FAILED;
        }
        try (Store store = openToWrite()) {
            return add(store, sources, threads) ? DONE : FAILED;
        }
    }

    private IngestSettings.Typed typed() {
        return new IngestSettings.Typed(
                Optional.ofNullable(outlet),
                Optional.ofNullable(url),
                Optional.ofNullable(published),
                Optional.ofNullable(handling));
    }

    private boolean isThere(String source) {
        try {
            return source.equals(Ingest.STANDARD_INPUT)
                    || Files.exists(terminal().resolve(Path.of(source)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private boolean add(Store store, List<String> typed, int readers) {
        LocalDate today = LocalDate.ofInstant(terminal().clock().instant(), ZoneOffset.UTC);
        List<String> named = new ArrayList<>();
        for (String source : typed) {
            named.add(source.equals(Ingest.STANDARD_INPUT) ? source : located(source));
        }
        try (Progress progress = Progress.of(terminal(), "Reading", " articles");
                Adding adding = new Adding(StoreAccess.of(store), stemma().pipeline(), readers, progress::step)) {
            new Ingest(new IngestSettings(today, typed()))
                    .read(named, terminal().in(), adding);
            adding.finish();
            progress.close();
            report(store, adding);
            return !adding.added().isEmpty() || adding.again() > 0;
        }
    }

    /**
     * Where a source is: as typed when the terminal is in the folder of the process, so that messages name what was
     * typed.
     */
    private String located(String source) {
        try {
            return terminal().folder().equals(Path.of("").toAbsolutePath())
                    ? source
                    : terminal().resolve(Path.of(source)).toString();
        } catch (InvalidPathException e) {
            return source;
        }
    }

    private void report(Store store, Adding adding) {
        if (adding.added().isEmpty() && adding.again() == 0) {
            terminal().say("Nothing was read.");
        } else {
            terminal()
                    .out()
                    .println("Read " + Wording.count(adding.added().size(), "article") + ": "
                            + Wording.count(adding.figures(), "figure") + ", "
                            + Wording.count(adding.statements(), "statement") + "."
                            + (adding.again() == 0
                                    ? ""
                                    : " " + Wording.count(adding.again(), "article was", "articles were")
                                            + " here already and only noted."));
        }
        if (!adding.added().isEmpty()) {
            reportUndated(store, adding.added());
        }
        List<Problem> problems = adding.problems();
        if (!problems.isEmpty()) {
            terminal().say(Wording.count(problems.size(), "problem") + ":");
            list(problems);
        }
    }

    private void reportUndated(Store store, List<ArticleId> added) {
        LedgerView view = view(store);
        List<String> undated = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (ArticleId id : added) {
            if (view.published(id).isEmpty()) {
                undated.add(view.label(id) + " (" + id.abbreviated() + ")");
                reasons.add(id.abbreviated() + ": " + Undated.why(view, id));
            }
        }
        if (!undated.isEmpty()) {
            int named = Math.min(undated.size(), MOST_UNDATED);
            int more = undated.size() - named;
            terminal()
                    .out()
                    .println("Without a date: " + String.join("; ", undated.subList(0, named))
                            + (more == 0
                                    ? "."
                                    : "; and " + more + " more. 'stemma explain ARTICLE' says why of each."));
            reasons.subList(0, named).forEach(reason -> terminal().out().println("  " + reason));
        }
    }
}
