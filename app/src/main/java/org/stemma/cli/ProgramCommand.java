package org.stemma.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: help, exit codes, the program around it. */
@Command(
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; what could not be read is listed",
            "1:nothing could be read, or a check failed",
            "2:wrong usage"
        },
        footerHeading = "%nExample:%n")
abstract class ProgramCommand implements Callable<Integer> {
    static final int DONE = 0;
    static final int FAILED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 99,
            description = "Show this help.")
    boolean help;

    final Stemma stemma() {
        return (Stemma) spec.root().userObject();
    }

    final Terminal terminal() {
        return stemma().terminal();
    }
}
