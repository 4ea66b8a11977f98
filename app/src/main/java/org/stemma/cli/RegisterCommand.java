package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stemma.decide.Register;
import org.stemma.model.StemmaException;
import org.stemma.register.RegisterFile;
import org.stemma.store.Store;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Takes in and hands on the register of outlets and claimants. */
@Command(
        name = "register",
        header = "Takes in the register of outlets and claimants, or hands it on.",
        description =
                "Takes in the register of outlets and claimants (owner, kind, side, country, language, grades), or hands it"
                        + " on, as CSV. It labels what is shown; nothing that is compared depends on it.",
        footer = "  stemma register import register.csv --db story.stemma",
        subcommands = {RegisterCommand.Imported.class, RegisterCommand.Exported.class})
final class RegisterCommand extends ProgramCommand {
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Register what? One of import, export.");
    }

    /** Takes a register in. */
    @Command(
            name = "import",
            header = "Takes a register in, in place of the one that is there.",
            description =
                    "Takes a register in, in place of the one that is there. Columns: entry (outlet or claimant), name,"
                            + " domain, owner, kind, side, country, language, topic, grade; all but the first two may be missing.",
            footer = "  stemma register import register.csv --db story.stemma")
    static final class Imported extends StoreCommand {
        @Parameters(paramLabel = "FILE", description = "The CSV file to read.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        Path file;

        @Override
        public Integer call() {
            Path source = terminal().resolve(file);
            Register register;
            try {
                register = RegisterFile.read(Files.readString(source));
            } catch (IOException e) {
                throw new StemmaException("Cannot read a register from " + source + ": " + e, e);
            }
            requireStore();
            try (Store store = openToWrite()) {
                store.keepRegister(register);
                terminal().out().println(entries(register) + " taken in.");
            }
            return DONE;
        }
    }

    /** Writes the register. */
    @Command(
            name = "export",
            header = "Writes the register as CSV.",
            description = "Writes the register as CSV, as import takes it.",
            footer = "  stemma register export register.csv --db story.stemma")
    static final class Exported extends StoreCommand {
        @Parameters(paramLabel = "FILE", description = "The file to write.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        Path file;

        @Override
        public Integer call() {
            try (Store store = openToRead()) {
                Register register = store.register();
                Path target = terminal().resolve(file);
                try {
                    Files.writeString(target, RegisterFile.write(register));
                } catch (IOException e) {
                    throw new StemmaException("Cannot write the register into " + target + ": " + e, e);
                }
                terminal().out().println(entries(register) + " in " + terminal().shown(target) + ".");
            }
            return DONE;
        }
    }

    private static String entries(Register register) {
        return Wording.count(register.entries().size(), "entry", "entries");
    }
}
