package org.stemma.web;

import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stemma.pipeline.Pipeline;

/**
 * Serves the workspace of one store on this machine's own address, to no other machine.
 *
 * <p>It listens as soon as it is made; until the first comparison is done, pages say so and look again by themselves.
 */
public final class WebServer implements AutoCloseable {
    /** Lets the system choose a port that is free. */
    public static final int ANY_PORT = 0;

    /** The largest request: an upload of several articles. */
    public static final long LARGEST_REQUEST_MEBIBYTES = 64;

    /** The largest request that is no upload: a pasted article of five million letters fits. */
    static final long LARGEST_FORM_BYTES = 16L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    /** So many files, and fields beside them, are taken at one time. */
    static final int MOST_FILES = 20_000;

    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 16;

    private final Javalin javalin;
    private final Workspace workspace;
    private final Gate gate;

    private WebServer(Javalin javalin, Workspace workspace, Gate gate) {
        this.javalin = javalin;
        this.workspace = workspace;
        this.gate = gate;
    }

    /**
     * Starts to listen.
     *
     * @param store the store's file, which must be there
     * @param port the port, or {@link #ANY_PORT}
     * @param pipeline reads what people put in and compares the whole
     * @param clock tells when something was added or decided
     * @throws io.javalin.util.JavalinException if the port is taken
     */
    public static WebServer start(Path store, int port, Pipeline pipeline, Clock clock) {
        LOG.debug("Serving {}", store); // the logging system is up before the first thread of ours
        Workspace workspace = new Workspace(store, pipeline, clock);
        Gate gate = new Gate();
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.startupWatcherEnabled = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = LARGEST_FORM_BYTES;
            config.http.generateEtags = false;
            config.jetty.host = LOOPBACK;
            config.jetty.threadPool = new QueuedThreadPool(THREADS);
            config.jetty.multipartConfig.maxFileSize(LARGEST_REQUEST_MEBIBYTES, SizeUnit.MB);
            config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_REQUEST_MEBIBYTES, SizeUnit.MB);
            config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
            config.jetty.modifyServletContextHandler(handler -> {
                handler.setMaxFormKeys(MOST_FILES);
                handler.setMaxFormContentSize((int) LARGEST_FORM_BYTES);
            });
            config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
            config.routes.before(gate::check);
            new Routes(workspace).register(config.routes);
        });
        try {
            javalin.start(port);
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
        gate.listensAt(javalin.port());
        workspace.begin();
        return new WebServer(javalin, workspace, gate);
    }

    /**
     * Loads what {@link #start} will need on threads of its own, so that it is there when the rest of the program is:
     * half of a start is loading classes. Nothing listens yet.
     */
    public static void loadAhead() {
        ahead("stemma-load", () -> {
            Renderer.engine();
            Javalin.create(config -> config.jetty.threadPool = new QueuedThreadPool(THREADS));
        });
        ahead("stemma-load-server", () -> {
            Locale.getAvailableLocales(); // Jetty asks for all of them before anything else
            new ServletContextHandler().setServer(new Server());
        });
    }

    private static void ahead(String name, Runnable loading) {
        Thread thread = new Thread(loading, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** The address that lets a browser in; whoever has it can read and change the record. */
    public String address() {
        return gate.address();
    }

    /** The port that it listens at. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
        workspace.close();
    }
}
