package org.stemma.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Reading;
import org.stemma.model.StemmaException;
import org.stemma.pipeline.Pipeline;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.Links;
import org.stemma.view.Site;
import org.stemma.web.page.Snapshot;

/**
 * The record of one store for many requests: what was last compared, and a comparison under way when the store has changed
 * since. Safe for use from several threads.
 */
final class Workspace implements AutoCloseable {
    /** How long a change by a person waits for the comparison before the page shows the record as it was. */
    private static final long PATIENCE_MILLIS = 3_000;

    private final Path file;
    private final Pipeline pipeline;
    private final Clock clock;
    private final ExecutorService comparing = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "stemma-compare");
        thread.setDaemon(true);
        return thread;
    });
    private final Object writing = new Object();
    private volatile @Nullable Snapshot snapshot;
    private volatile @Nullable String failure;
    private @Nullable Future<?> underWay;
    private String seen = "";

    Workspace(Path file, Pipeline pipeline, Clock clock) {
        this.file = file;
        this.pipeline = pipeline;
        this.clock = clock;
        refresh();
    }

    /** The store's file. */
    Path file() {
        return file;
    }

    Clock clock() {
        return clock;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** The record as last compared; nothing while the first comparison is under way. */
    Optional<Snapshot> snapshot() {
        refresh();
        return Optional.ofNullable(snapshot);
    }

    /** Why the store could not be read, if it could not. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether the store has changed and is being compared again. */
    synchronized boolean isComparing() {
        Future<?> running = underWay;
        return running != null && !running.isDone();
    }

    /** Asks the store something. */
    <T> T ask(Function<Store, T> question) {
        try (Store store = Store.read(file)) {
            return question.apply(store);
        }
    }

    /** Changes the store and waits a little for the comparison. */
    void change(Consumer<Store> work) {
        synchronized (writing) {
            try (Store store = Store.write(
                    file, "stemma serve, process " + ProcessHandle.current().pid(), clock)) {
                work.accept(store);
            }
        }
        await();
    }

    /** Waits a little for a comparison that is under way or due. */
    void await() {
        refresh();
        Future<?> running;
        synchronized (this) {
            running = underWay;
        }
        if (running == null) {
            return;
        }
        try {
            running.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return; // the page says that a comparison is under way
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Begins a comparison if the store's file is not what it was when the last one began. */
    private synchronized void refresh() {
        if (isComparing()) {
            return;
        }
        String now = stamp();
        if (!now.equals(seen)) {
            seen = now;
            underWay = comparing.submit(this::compare);
        }
    }

    private void compare() {
        try {
            snapshot = ask(store -> {
                List<Reading> readings = store.readings();
                LedgerView view = LedgerView.of(pipeline.compare(readings));
                return Snapshot.of(Site.of(Links.SERVER, view, List.of(), store.problems()), store.added());
            });
            failure = null;
        } catch (StemmaException e) {
            failure = e.getMessage();
        }
    }

    /** Size and time of the file and of its log of changes. */
    private String stamp() {
        return stamp(file) + " " + stamp(file.resolveSibling(file.getFileName() + "-wal"));
    }

    private static String stamp(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) + "/" + Files.getLastModifiedTime(file) : "none";
        } catch (IOException e) {
            return "none"; // it went between the two questions
        }
    }

    @Override
    public void close() {
        comparing.shutdownNow();
    }
}
