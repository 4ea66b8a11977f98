package org.stemma.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.compare.place.gazetteer.OwnPlace;
import org.stemma.model.StemmaException;
import org.stemma.pipeline.Pipeline;
import org.stemma.web.WebServer;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The program's entry: parses the command line and runs one command. */
@Command(
        name = "stemma",
        mixinStandardHelpOptions = true,
        versionProvider = Stemma.Version.class,
        description = "Keeps the record of who said what, which numbers, when and where in a developing news story,"
                + " with the exact words of the source for every line.",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; what could not be read is listed",
            "1:nothing could be read, or a check failed",
            "2:wrong usage"
        },
        footerHeading = "%nTo begin:%n",
        footer = {
            "  stemma demo                       a made-up story, read and shown",
            "  stemma add articles/              read your own into story.stemma",
            "  stemma show figures               what they count, side by side"
        })
public final class Stemma implements Runnable {
    private static final List<Class<?>> COMMANDS = List.of(
            AddCommand.class,
            ShowCommand.class,
            ChangesCommand.class,
            ExplainCommand.class,
            DecideCommand.class,
            DecisionsCommand.class,
            RegisterCommand.class,
            DossierCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            ServeCommand.class,
            AuditCommand.class,
            ShareCommand.class,
            RemoveCommand.class,
            DemoCommand.class,
            ReadCommand.class,
            EvalCommand.class,
            AutoComplete.GenerateCompletion.class);

    /** What the program says of itself where the packaged version is not known. */
    private static final String UNPACKAGED = "development";

    private final Terminal terminal;
    private @Nullable Pipeline pipeline;
    private boolean hasOwnPlaces;

    private Stemma(Terminal terminal, @Nullable Pipeline pipeline) {
        this.terminal = terminal;
        this.pipeline = pipeline;
    }

    /** Runs the command line and exits with its code. */
    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(ServeCommand.NAME)) {
            WebServer.loadAhead();
        }
        Terminal terminal = Terminal.ofProcess();
        int code = run(terminal, null, arguments);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(code);
    }

    /**
     * Runs one command line and does not exit.
     *
     * @param pipeline one that is loaded already, or null to load it when a command needs it
     * @return the exit code: 0 done, 1 nothing could be read or a check failed, 2 wrong usage
     */
    public static int run(Terminal terminal, @Nullable Pipeline pipeline, String... arguments) {
        // To look at what eighteen commands take is a third of a start; somebody who waits for a page needs one of
        // them.
        boolean serves = arguments.length > 0 && arguments[0].equals(ServeCommand.NAME);
        CommandLine line = commandLine(terminal, pipeline, serves ? List.of(ServeCommand.class) : COMMANDS);
        int code = line.execute(arguments);
        terminal.out().flush();
        if (terminal.out().checkError()) {
            return ProgramCommand.FAILED; // the reader of a pipe has gone, or the disk is full
        }
        return code;
    }

    /** The commands, for help and for tests that read them. */
    public static CommandLine commandLine(Terminal terminal, @Nullable Pipeline pipeline) {
        return commandLine(terminal, pipeline, COMMANDS);
    }

    private static CommandLine commandLine(Terminal terminal, @Nullable Pipeline pipeline, List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Stemma(terminal, pipeline));
        commands.forEach(line::addSubcommand);
        line.setOut(new java.io.PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.max(60, Math.min(terminal.width(), 120)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Stemma::wrongUsage);
        line.setExecutionExceptionHandler((exception, command, result) -> failed(terminal, exception));
        return line;
    }

    private static int wrongUsage(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        command.getErr().println("stemma: " + exception.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(exception, command.getErr());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Terminal terminal, Exception exception) throws Exception {
        if (exception instanceof StemmaException) {
            terminal.say("stemma: " + exception.getMessage());
            return ProgramCommand.FAILED;
        }
        throw exception;
    }

    Terminal terminal() {
        return terminal;
    }

    /** The two verbs, with the user's own places; the language models are loaded when something is read. */
    Pipeline pipeline() {
        Pipeline loaded = pipeline;
        if (loaded == null) {
            loaded = Pipeline.english();
            pipeline = loaded;
        }
        String places = terminal.environment().getOrDefault("STEMMA_PLACES", "");
        if (!places.isEmpty() && !hasOwnPlaces) {
            loaded = loaded.withPlaces(OwnPlace.read(terminal.resolve(Path.of(places))));
            pipeline = loaded;
            hasOwnPlaces = true;
        }
        return loaded;
    }

    @Override
    public void run() {
        CommandLine line = commandLine(terminal, pipeline);
        line.usage(line.getOut());
    }

    /** The version of the package that the program was started from. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String packaged = Stemma.class.getPackage().getImplementationVersion();
            return new String[] {"stemma " + (packaged == null ? UNPACKAGED : packaged)};
        }
    }
}
