package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stemma.model.Decision;
import org.stemma.model.StemmaException;
import org.stemma.store.DecisionFile;
import org.stemma.store.Store;
import org.stemma.view.Handling;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Hands decisions on and takes them in. */
@Command(
        name = "decisions",
        header = "Hands decisions on as a file, and takes them in.",
        description = "Hands decisions on as a file, and takes them in. 'stemma show decisions' prints them.",
        footer = "  stemma decisions export desk.jsonl --db story.stemma",
        subcommands = {DecisionsCommand.Exported.class, DecisionsCommand.Imported.class})
final class DecisionsCommand extends ProgramCommand {
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Decisions what? One of export, import.");
    }

    /** Writes the decisions of a store. */
    @Command(
            name = "export",
            header = "Writes the decisions as JSON lines.",
            description =
                    "Writes the decisions as JSON lines, by time. Those that quote an article with a handling label are"
                            + " left out and counted.",
            footer = "  stemma decisions export desk.jsonl --db story.stemma")
    static final class Exported extends StoreCommand {
        @Parameters(paramLabel = "FILE", description = "The file to write.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        Path file;

        @Option(
                names = "--with-restricted",
                description = "Do not leave out what quotes articles with a handling label.")
        boolean withRestricted;

        @Override
        public Integer call() {
            try (Store store = openToRead()) {
                List<Decision> all = store.decisions();
                List<Decision> open = withRestricted
                        ? all
                        : Handling.of(store.readings(), false).toHandOn(all, store.labelsOfRemoved());
                Path target = terminal().resolve(file);
                try {
                    Files.writeString(target, DecisionFile.write(open));
                } catch (IOException e) {
                    throw new StemmaException("Cannot write the decisions into " + target + ": " + e, e);
                }
                int left = all.size() - open.size();
                terminal()
                        .out()
                        .println(Wording.count(open.size(), "decision") + " in "
                                + terminal().shown(target) + "."
                                + (left == 0 ? "" : " Held back: " + left + " about articles with a handling label."));
            }
            return DONE;
        }
    }

    /** Takes decisions into a store. */
    @Command(
            name = "import",
            header = "Takes in the decisions of a file.",
            description =
                    "Takes in the decisions of a file that 'stemma decisions export' wrote. Those that are here already"
                            + " are kept once; a line that was changed is refused, and then nothing is taken in.",
            footer = "  stemma decisions import desk.jsonl --db story.stemma")
    static final class Imported extends StoreCommand {
        @Parameters(paramLabel = "FILE", description = "The file to read.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        Path file;

        @Override
        public Integer call() {
            Path source = terminal().resolve(file);
            List<Decision> decisions;
            try {
                decisions = DecisionFile.read(Files.readString(source));
            } catch (IOException e) {
                throw new StemmaException("Cannot read decisions from " + source + ": " + e, e);
            }
            requireStore();
            try (Store store = openToWrite()) {
                int added = store.decide(decisions);
                terminal()
                        .out()
                        .println(Wording.count(added, "decision") + " taken in, " + (decisions.size() - added)
                                + " here already.");
            }
            return DONE;
        }
    }
}
