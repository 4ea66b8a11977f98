package org.stemma.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stemma.compare.Stage;
import org.stemma.decide.Desk;
import org.stemma.decide.RegisterEntry;
import org.stemma.intake.Jobs;
import org.stemma.intake.StoreAccess;
import org.stemma.model.ArticleId;
import org.stemma.model.Decision;
import org.stemma.model.Ledger;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.StemmaException;
import org.stemma.pipeline.Pipeline;
import org.stemma.record.KeptRecord;
import org.stemma.record.ReadingsInMemory;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.Links;
import org.stemma.view.Site;
import org.stemma.web.page.Snapshot;

/**
 * The record of one store for many requests: what was last compared, and a comparison under way when the store has
 * changed since. Safe for use from several threads.
 */
final class Workspace implements StoreAccess, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    /** How long a change by a person waits for the comparison before the page shows the record as it was. */
    private static final long PATIENCE_MILLIS = 3_000;

    /** What a store holds, as far as any page shows it. */
    private record Contents(
            SortedMap<ArticleId, String> readings,
            List<Decision> decisions,
            List<RegisterEntry> register,
            List<Problem> problems,
            SortedMap<ArticleId, Instant> added) {
        static Contents of(Store store) {
            return new Contents(
                    store.stamps(), store.decisions(), store.register().entries(), store.problems(), store.added());
        }
    }

    /** What the last comparison was made of, and what came out. */
    private record Compared(Contents contents, Desk desk, Ledger ledger, Snapshot snapshot) {}

    private final Path file;
    private final Pipeline pipeline;
    private final Clock clock;
    private final ExecutorService comparing = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "stemma-compare");
        thread.setDaemon(true);
        return thread;
    });
    private final KeptRecord records;
    private final ReadingsInMemory inMemory = new ReadingsInMemory();
    private final Jobs jobs;
    private final Object writing = new Object();
    private volatile @Nullable Snapshot snapshot;
    private volatile @Nullable String failure;
    private volatile String step = "The store is opened.";
    private @Nullable Future<?> underWay;
    private @Nullable Compared last;
    private String seen = "";

    Workspace(Path file, Pipeline pipeline, Clock clock) {
        this.file = file;
        this.pipeline = pipeline;
        this.clock = clock;
        this.records = new KeptRecord(pipeline, KeptRecord.WORTH_KEEPING);
        this.jobs = new Jobs(this, pipeline, clock, this::compareAdded);
    }

    /** Begins the first comparison. */
    void begin() {
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
    @Override
    public <T> T ask(Function<Store, T> question) {
        try (Store store = Store.read(file)) {
            return question.apply(store);
        }
    }

    /** Changes the store; what comes of it is seen when the record was compared again. */
    @Override
    public void write(Consumer<Store> work) {
        synchronized (writing) {
            try (Store store = Store.write(
                    file, "stemma serve, process " + ProcessHandle.current().pid(), clock)) {
                work.accept(store);
            }
        }
    }

    /** Changes the store and waits a little for the comparison. */
    void change(Consumer<Store> work) {
        write(work);
        refresh(true);
        await();
    }

    /** What people put in, and how far it is. */
    Jobs jobs() {
        return jobs;
    }

    /** Compares what came in, and returns when that is done. */
    private void compareAdded() {
        try {
            if (running().isPresent()) {
                running().get().get(); // it may have begun before the last article came in
            }
            refresh(true);
            if (running().isPresent()) {
                running().get().get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized Optional<Future<?>> running() {
        return Optional.ofNullable(underWay);
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
    private void refresh() {
        refresh(false);
    }

    /** Nothing is compared while articles come in: each would make the comparison begin again. */
    private synchronized void refresh(boolean evenWhileReading) {
        if (isComparing() || (!evenWhileReading && snapshot != null && jobs.isReading())) {
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
            Snapshot made = ask(this::compared);
            snapshot = made;
            failure = null;
            prepare(made);
        } catch (StemmaException e) {
            failure = e.getMessage();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Comparing {} failed", file, e);
            failure = "A fault in the program while the articles were compared: " + e
                    + ". Nothing is lost; the terminal shows more.";
        }
    }

    /** Works out what is looked up often, after the record is shown; a request that comes first works it out itself. */
    private void prepare(Snapshot made) {
        try {
            comparing.submit(made::prepare);
        } catch (RejectedExecutionException e) {
            LOG.debug("The workspace was closed before what is looked up often was prepared", e);
        }
    }

    /** What the store holds now; what has not changed since the last time is not read or compared again. */
    private Snapshot compared(Store store) {
        Compared before = last;
        step = "The articles are read from the store.";
        Contents contents = Contents.of(store);
        if (before != null && before.contents().equals(contents)) {
            return before.snapshot(); // the file has changed, and nothing that is shown
        }
        List<Reading> readings = inMemory.of(store);
        Desk desk = pipeline.decide(readings, contents.decisions());
        Ledger ledger = before != null && isSameToCompare(before.desk(), desk)
                ? before.ledger()
                : records.ledger(KeptRecord.Scope.WHOLE, store, readings, desk, this::begun);
        step = "The pages are made.";
        Snapshot made = Snapshot.of(
                Site.of(Links.SERVER, LedgerView.of(ledger, desk, store.register()), List.of(), contents.problems()),
                contents.added());
        last = new Compared(contents, desk, ledger, made);
        return made;
    }

    private void begun(Stage stage) {
        step = "Step " + (stage.ordinal() + 1) + " of " + Stage.values().length + ": " + stage.words() + ".";
    }

    /** What is being done while there is no record yet, as a sentence. */
    String step() {
        return step;
    }

    /** Whether nothing that a comparison looks at differs: to accept a figure changes no number. */
    private static boolean isSameToCompare(Desk before, Desk now) {
        List<Reading> one = before.readings();
        List<Reading> other = now.readings();
        if (one.size() != other.size()
                || !before.rulings().equals(now.rulings())
                || !before.relabelledPairs().equals(now.relabelledPairs())) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!Objects.equals(one.get(i), other.get(i))) { // what was not touched is the same object
                return false;
            }
        }
        return true;
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
        jobs.close();
        comparing.shutdownNow();
        try {
            if (!comparing.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.info("The comparison of {} goes on until the program ends.", file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
