package org.stemma.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Prints what a store holds. */
@Command(
        name = "show",
        header = "Prints what a store holds.",
        description = "Prints what a store holds, as tables fitted to the terminal or with --json as JSON lines.",
        exitCodeList = {"0:done", "1:there is no such store or article", "2:wrong usage"},
        footer = "  stemma show figures --differing",
        subcommands = {
            ShowFigures.class,
            ShowStatements.class,
            ShowTimeline.class,
            ShowShared.class,
            ShowActors.class,
            ShowPlaces.class,
            ShowArticles.class,
            ShowProblems.class,
            ShowNumerals.class,
            ShowDecisions.class
        })
final class ShowCommand extends ProgramCommand {
    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Show what? One of " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
