package org.stemma.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: parses the command line and runs one command. */
@Command(
        name = "stemma",
        mixinStandardHelpOptions = true,
        version = "stemma 0.1.0",
        description = "Keeps the record of who said what, which numbers, when and where in a developing news story.")
public final class Stemma implements Runnable {

    /** Runs the command line and exits with its code. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Stemma()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
