package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.Ingest;
import org.stemma.ingest.IngestSettings;
import org.stemma.intake.Adding;
import org.stemma.intake.StoreAccess;
import org.stemma.model.Reading;
import org.stemma.model.StemmaException;
import org.stemma.report.Report;
import org.stemma.store.Store;
import org.stemma.view.Changes;
import org.stemma.view.Handling;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the made-up story that comes with the program, and shows what it finds. */
@Command(
        name = "demo",
        header = "Reads a made-up story and shows what is found.",
        description = {
            "Reads a made-up story of sixteen articles, says what it found, writes the report, then adds one more article and"
                    + " says what that changed."
        },
        exitCodeList = {"0:done", "1:the folder cannot be written to, or holds a story already", "2:wrong usage"},
        footer = "  stemma demo -o demo")
final class DemoCommand extends ProgramCommand {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where to put the articles, the store and the report (default: a new temporary folder).")
    @Nullable
    Path output;

    @Override
    public Integer call() {
        Stemma stemma = stemma();
        Terminal terminal = stemma.terminal();
        Path folder = folder(terminal);
        Path file = folder.resolve("story.stemma");
        if (Files.exists(file)) {
            throw new StemmaException(
                    "There is a store in " + terminal.shown(folder) + " already. Look into it with 'stemma show"
                            + " figures --db " + terminal.shown(file) + "', or name another folder with -o.");
        }
        DemoStory.copy(folder);
        try (Store store = Store.write(file, "stemma demo", terminal.clock())) {
            terminal.say("Store: " + terminal.shown(file) + " (new)");
            add(stemma, store, folder.resolve("articles"));
            List<Reading> sixteen = store.readings();
            LedgerView before = LedgerView.of(stemma.pipeline().compare(sixteen));
            new OverviewText(terminal).print(before, store.problems());
            Path report = folder.resolve("report");
            Path index = report(stemma, store, report);
            terminal.out().println();
            terminal.out().println("The report, with the words of the source behind every number:");
            terminal.out().println("  " + terminal.shown(index));
            terminal.out().println();
            terminal.out().println(terminal.bold("One more article comes in. What it changes:"));
            terminal.out().println();
            add(stemma, store, folder.resolve("later"));
            LedgerView after = LedgerView.of(stemma.pipeline().compare(store.readings()));
            new ChangesText(terminal).print(Changes.between(before, after), "the sixteen");
            report(stemma, store, report);
        }
        next(terminal, file);
        return DONE;
    }

    private static void add(Stemma stemma, Store store, Path articles) {
        Terminal terminal = stemma.terminal();
        LocalDate today = LocalDate.ofInstant(terminal.clock().instant(), ZoneOffset.UTC);
        int threads = Runtime.getRuntime().availableProcessors();
        try (Progress progress = Progress.of(terminal, "Reading", " articles");
                Adding adding = new Adding(StoreAccess.of(store), stemma.pipeline(), threads, progress::step)) {
            new Ingest(new IngestSettings(today)).read(List.of(articles.toString()), terminal.in(), adding);
            adding.finish();
        }
    }

    private static Path report(Stemma stemma, Store store, Path target) {
        Handling handling = Handling.of(store.readings(), false);
        LedgerView view = LedgerView.of(stemma.pipeline().compare(handling.open()));
        return Report.write(view, handling.heldBack(), store.problems(), target);
    }

    private Path folder(Terminal terminal) {
        try {
            return output == null
                    ? Files.createTempDirectory("stemma-demo-")
                    : Files.createDirectories(terminal.resolve(output));
        } catch (IOException e) {
            throw new StemmaException("Cannot make a folder for the demonstration: " + e, e);
        }
    }

    /** How the program is called from here: by its path in a checkout. */
    private static String launcher() {
        String home = System.getProperty("stemma.home", "");
        return !home.isEmpty() && Files.exists(Path.of(home, "pom.xml")) ? "./stemma " : "stemma ";
    }

    private static void next(Terminal terminal, Path file) {
        String db = " --db " + terminal.shown(file);
        new Page(terminal).title("To look further");
        for (String command : List.of(
                "show figures --differing" + db,
                "show statements --speaker Dorvanin" + db,
                "show shared" + db,
                "explain radio-halvik-2024-10-10.txt" + db,
                "audit" + db)) {
            terminal.out().println("  " + launcher() + command);
        }
        terminal.out()
                .println("The story is made up: " + Wording.count(17, "article") + " of outlets that do not exist.");
    }
}
