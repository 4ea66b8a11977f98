package org.stemma.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.IngestSink;
import org.stemma.ingest.Ingested;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.StemmaException;
import org.stemma.pipeline.Pipeline;
import org.stemma.read.ArticleReader;
import org.stemma.store.Store;

/**
 * Reads articles as they come in, several at a time, and keeps them in the order in which they came.
 *
 * <p>One transaction an article: what is killed in between has whole articles, and the same sources added again
 * complete it. Only a few articles are in memory at once.
 */
public final class Adding implements IngestSink, AutoCloseable {
    /** How many articles wait for each thread. */
    private static final int AHEAD = 4;
    /** A source that is not there says something of what was typed, nothing of the story: it is listed and not kept. */
    private static final String NOT_FOUND = "not found";
    /** An article on which the program failed is read again when it comes again. */
    private static final String FAILED = "reading failed";

    private final StoreAccess store;
    private final Pipeline pipeline;
    private final Runnable step;
    private final ExecutorService threads;
    private final int ahead;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final TreeSet<ArticleId> inThisRun = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<ArticleId> added = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private int again;
    private int figures;
    private int statements;

    private record Waiting(Ingested ingested, @Nullable Future<Reading> reading) {}

    /**
     * Nothing was read yet.
     *
     * @param threads how many articles are read at once
     * @param step called after each article
     */
    public Adding(StoreAccess store, Pipeline pipeline, int threads, Runnable step) {
        this.store = store;
        this.pipeline = pipeline;
        this.step = step;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
        this.ahead = AHEAD * threads;
    }

    @Override
    public void article(Ingested ingested) {
        Article article = ingested.article();
        boolean known = !inThisRun.add(article.id()) || isHereAsItIs(article);
        Callable<Reading> task = () -> read(article);
        waiting.add(new Waiting(ingested, known ? null : threads.submit(task)));
        while (waiting.size() > ahead) {
            keepFirst();
        }
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
        if (!problem.kind().equals(NOT_FOUND)) {
            store.write(open -> open.save(problem));
        }
    }

    @Override
    public void readToItsEnd(String place) {
        read.add(place);
    }

    /** Waits for what is being read and keeps it; then takes note of what was mended since it was read before. */
    public void finish() {
        while (!waiting.isEmpty()) {
            keepFirst();
        }
        List<Problem> mended =
                store.ask(Store::problems).stream().filter(this::isMended).toList();
        if (!mended.isEmpty()) {
            store.write(open -> open.mended(mended));
        }
        read.clear();
    }

    /** What is about an article that did not come again is as it was: the article is still here. */
    private boolean isMended(Problem problem) {
        return problem.article().map(inThisRun::contains).orElse(true)
                && read.stream().anyMatch(place -> isAt(problem.where(), place))
                && !problems.contains(problem);
    }

    private static boolean isAt(String where, String place) {
        boolean begins = where.startsWith(place);
        char next = begins && where.length() > place.length() ? where.charAt(place.length()) : ':';
        return begins && (next == ':' || next == '/' || next == '\\' || next == ' ' || place.endsWith("/"));
    }

    private boolean isHereAsItIs(Article article) {
        return store.ask(open -> isHereAsItIs(open, article));
    }

    private static boolean isHereAsItIs(Store open, Article article) {
        return open.has(article.id(), ArticleReader.VERSION)
                && open.reading(article.id())
                        .filter(reading -> reading.article().equals(article))
                        .filter(reading -> reading.problems().stream()
                                .noneMatch(problem -> problem.kind().equals(FAILED)))
                        .isPresent();
    }

    /**
     * A fault in reading one article must not lose the others: it is a problem of that article, and its text is kept.
     */
    private Reading read(Article article) {
        try {
            return pipeline.read(article);
        } catch (StemmaException e) {
            throw e; // no fault of the article: the language models are not there, or the like
        } catch (RuntimeException | StackOverflowError e) {
            Problem problem = new Problem(
                    Optional.of(article.id()),
                    Problem.Stage.READ,
                    FAILED,
                    article.sourceKey(),
                    "The program failed on this article (" + e + "), which is a fault of the program. The text is kept;"
                            + " nothing was read in it. Please report it.");
            return new Reading(
                    article,
                    ArticleReader.VERSION,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(problem));
        }
    }

    private void keepFirst() {
        Waiting first = waiting.remove();
        Ingested ingested = first.ingested();
        if (first.reading() == null) {
            store.write(open -> open.save(ingested.retrieval()));
            again++;
        } else {
            Reading reading = get(first.reading());
            store.write(open -> open.save(ingested.article(), ingested.retrieval(), ingested.original(), reading));
            added.add(reading.id());
            figures += reading.figuresToCompare().size();
            statements += reading.statements().size();
            problems.addAll(reading.problems());
        }
        for (Problem problem : ingested.problems()) {
            store.write(open -> open.save(problem));
            problems.add(problem);
        }
        step.run();
    }

    private static Reading get(Future<Reading> reading) {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            String why = e.getCause() == null
                    ? e.toString()
                    : String.valueOf(e.getCause().getMessage());
            throw new StemmaException("Reading stopped: " + why, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StemmaException("Interrupted. What was read is kept; add the same sources again to go on.", e);
        }
    }

    /** The articles that were read, in the order in which they came. */
    public List<ArticleId> added() {
        return List.copyOf(added);
    }

    /** How many articles were here already. */
    public int again() {
        return again;
    }

    /** How many figures were read. */
    public int figures() {
        return figures;
    }

    /** How many statements were read. */
    public int statements() {
        return statements;
    }

    /** What could not be read, or was doubtful. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
