package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.stemma.model.StemmaException;
import org.stemma.store.Store;
import org.stemma.store.StoreException;
import org.stemma.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Shows the record in a browser. */
@Command(
        name = ServeCommand.NAME,
        header = "Shows the record in a browser.",
        description = {
            "Serves the workspace on this machine, to this machine only: figures side by side with their drawings, statements,"
                    + " the timeline, places, sources, each article as it was read, review and search. Articles can be put in there,"
                    + " too. It goes on until it is stopped with Ctrl-C.",
            "",
            "The address ends in a token that is new at each start; whoever has it can read and change the record."
        },
        exitCodeList = {"0:stopped", "1:the store cannot be opened, or the port is taken", "2:wrong usage"},
        footer = "  stemma serve --db story.stemma")
final class ServeCommand extends StoreCommand {
    static final String NAME = "serve";

    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "N", description = "The port to listen at (default: one that is free).")
    int port = WebServer.ANY_PORT;

    @Option(names = "--no-open", description = "Do not open a browser; print the address only.")
    boolean noOpen;

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "--port must be 0 to " + HIGHEST_PORT + ", not " + port + ".");
        }
        makeReadable();
        try (WebServer server = start()) {
            terminal().out().println("Stemma is at " + server.address());
            terminal().out().println("Stop it with Ctrl-C.");
            terminal().out().flush();
            if (!noOpen) {
                open(server.address());
            }
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            return DONE;
        }
        return DONE;
    }

    /** Makes the store where there is none, and brings one of an earlier version up to this one. */
    private void makeReadable() {
        if (Store.isCurrent(storeFile())) {
            return;
        }
        if (Files.exists(storeFile())) {
            try {
                Store.read(storeFile()).close();
                return;
            } catch (StoreException e) {
                terminal().say(String.valueOf(e.getMessage()));
            }
        }
        openToWrite().close();
    }

    private WebServer start() {
        try {
            return WebServer.start(
                    storeFile(), port, stemma().pipeline(), terminal().clock());
        } catch (io.javalin.util.JavalinException e) {
            throw new StemmaException(
                    "Cannot listen at port " + port + ": " + e.getMessage()
                            + " Another program may use it; name another with" + " --port, or leave it out.",
                    e);
        }
    }

    /** Asks the system to show an address; where it cannot, the printed address is enough. */
    private void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", address)
                : system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            terminal().say("No browser could be opened here; open the address yourself.");
        }
    }
}
