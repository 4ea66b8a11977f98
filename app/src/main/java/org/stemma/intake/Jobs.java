package org.stemma.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stemma.ingest.Ingest;
import org.stemma.ingest.IngestSettings;
import org.stemma.ingest.NamedFile;
import org.stemma.ingest.ZipArchive;
import org.stemma.model.ArticleId;
import org.stemma.model.Problem;
import org.stemma.model.StemmaException;
import org.stemma.pipeline.Pipeline;

/** Reads what people put into the workspace, one batch after the other, while the workspace goes on. */
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    /** How long the article that is being read is waited for when the program ends. */
    private static final long PATIENCE_SECONDS = 3;

    private static final String ZIP = ".zip";

    private final StoreAccess store;
    private final Pipeline pipeline;
    private final Clock clock;
    private final Runnable compare;
    private final Map<Integer, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "stemma-add");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * No jobs yet.
     *
     * @param clock tells the day on which articles come in
     * @param compare compares the record with what came in, and returns when that is done
     */
    public Jobs(StoreAccess store, Pipeline pipeline, Clock clock, Runnable compare) {
        this.store = store;
        this.pipeline = pipeline;
        this.clock = clock;
        this.compare = compare;
    }

    /** Begins to read a batch, or lets it wait for the one before. */
    public synchronized Job begin(Batch batch) {
        Job job = new Job(jobs.size() + 1, batch);
        jobs.put(job.number(), job);
        worker.execute(() -> run(job));
        return job;
    }

    /** Does a job again that failed; one that did not is left alone. */
    public synchronized void again(Job job) {
        if (job.progress().state() == Job.State.FAILED) {
            job.waitsAgain();
            worker.execute(() -> run(job));
        }
    }

    /** The job of this number. */
    public synchronized Optional<Job> find(int number) {
        return Optional.ofNullable(jobs.get(number));
    }

    /** All jobs, the last one first. */
    public synchronized List<Job> all() {
        List<Job> all = new ArrayList<>(jobs.values());
        Collections.reverse(all);
        return List.copyOf(all);
    }

    /** Whether articles are being read. */
    public boolean isReading() {
        return all().stream()
                .anyMatch(job -> job.progress().state() == Job.State.READING
                        || job.progress().state() == Job.State.WAITING);
    }

    private void run(Job job) {
        try {
            SortedSet<ArticleId> here =
                    store.ask(open -> new TreeSet<ArticleId>(open.added().keySet()));
            job.begins(here);
            read(job);
            forget(job.batch());
            if (!job.added().isEmpty()) {
                compare.run();
            }
            job.ends(Job.State.DONE, Optional.empty());
        } catch (StemmaException e) {
            job.ends(Job.State.FAILED, Optional.of(String.valueOf(e.getMessage())));
        } catch (RuntimeException | IOException e) {
            LOG.error("Adding {} failed", job.batch().words(), e);
            job.ends(
                    Job.State.FAILED,
                    Optional.of("A fault in the program: " + e + ". What was read is kept; the terminal shows more."));
        }
    }

    private void read(Job job) throws IOException {
        Batch batch = job.batch();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Adding[] current = new Adding[1];
        int readers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        try (Adding adding = new Adding(store, pipeline, readers, () -> job.goesOn(Job.State.READING, current[0]))) {
            current[0] = adding;
            Ingest ingest = new Ingest(new IngestSettings(today, batch.typed()));
            batch.pasted().ifPresent(pasted -> ingest.readPasted(pasted.text(), pasted.description(), adding));
            List<NamedFile> files = new ArrayList<>();
            for (Batch.Upload upload : batch.uploads()) {
                if (upload.name().toLowerCase(Locale.ROOT).endsWith(ZIP)) {
                    readArchive(upload, ingest, adding);
                } else {
                    files.add(NamedFile.of(upload.name(), upload.bytes()));
                }
            }
            ingest.readNamed(files, adding);
            adding.finish();
            job.goesOn(Job.State.COMPARING, adding);
        }
    }

    private static void readArchive(Batch.Upload upload, Ingest ingest, Adding adding) {
        try (ZipArchive archive = ZipArchive.open(upload.name(), upload.bytes(), adding)) {
            ingest.readNamed(archive.files(), adding);
            adding.finish();
        } catch (IOException e) {
            adding.problem(new Problem(
                    Optional.empty(),
                    Problem.Stage.INGEST,
                    "damaged archive",
                    upload.name(),
                    upload.name() + " could not be read as a zip archive: " + e.getMessage() + ". Make it again."));
        }
    }

    /** Deletes the files that a browser sent; what was read of them is in the store. */
    private static void forget(Batch batch) {
        for (Batch.Upload upload : batch.uploads()) {
            delete(upload.bytes());
        }
        batch.uploads().stream()
                .map(upload -> upload.bytes().getParent())
                .distinct()
                .forEach(Jobs::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted: {}", file, e.toString());
        }
    }

    /** A folder for the files of one batch. */
    public static Path folder() {
        try {
            return Files.createTempDirectory("stemma-upload");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("An article is still being read; what was read before it is kept.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all().forEach(job -> forget(job.batch()));
    }
}
