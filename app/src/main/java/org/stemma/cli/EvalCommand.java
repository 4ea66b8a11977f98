package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stands in for the scorer, which is not shipped. */
@Command(
        name = "eval",
        header = "Scores the reading; only in a checkout.",
        description =
                "Scores the reading against annotated texts. It is part of the checkout and not of the distribution: run"
                        + " ./stemma eval there.",
        footer = "  ./stemma eval figures GOLD")
final class EvalCommand extends ProgramCommand {
    @Parameters(hidden = true)
    List<String> ignored = new ArrayList<>();

    @Override
    public Integer call() {
        terminal()
                .say(
                        "stemma: 'eval' needs the checkout, because the scorers are not in the distribution. In a clone of the"
                                + " repository run ./stemma eval.");
        return picocli.CommandLine.ExitCode.USAGE;
    }
}
