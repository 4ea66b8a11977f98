package org.stemma.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.model.ArticleId;
import org.stemma.model.Problem;

/** One batch on its way into the record, and how far it is. Safe for use from several threads. */
public final class Job {
    /** How far a job is. */
    public enum State {
        /** It waits for one before it. */
        WAITING,
        /** Its articles are being read. */
        READING,
        /** Its articles are in; the record is being compared with them. */
        COMPARING,
        /** It is done. */
        DONE,
        /** It stopped, with what it says. */
        FAILED;

        /** Whether nothing more will happen. */
        public boolean isOver() {
            return this == DONE || this == FAILED;
        }
    }

    /**
     * How far it is at one moment.
     *
     * @param state what is being done
     * @param read how many articles were read
     * @param again how many were here already
     * @param problems how many problems there were
     * @param failure what stopped it
     */
    public record Progress(State state, int read, int again, int problems, Optional<String> failure) {}

    private final int number;
    private final Batch batch;
    private Progress progress = new Progress(State.WAITING, 0, 0, 0, Optional.empty());
    private final LinkedHashSet<ArticleId> added = new LinkedHashSet<>();
    private List<Problem> problems = List.of();
    private final SortedSet<ArticleId> before = new TreeSet<>();

    Job(int number, Batch batch) {
        this.number = number;
        this.batch = batch;
    }

    /** Its number, from 1 since the program was started. */
    public int number() {
        return number;
    }

    /** What was put in. */
    public Batch batch() {
        return batch;
    }

    /** How far it is. */
    public synchronized Progress progress() {
        return progress;
    }

    /** The articles that it read, in the order in which they came. */
    public synchronized List<ArticleId> added() {
        return List.copyOf(added);
    }

    /** What could not be read, or was doubtful. */
    public synchronized List<Problem> problems() {
        return problems;
    }

    /** The articles that were in the store before it. */
    public synchronized SortedSet<ArticleId> before() {
        return new TreeSet<>(before);
    }

    synchronized void begins(SortedSet<ArticleId> alreadyHere) {
        if (before.isEmpty() && added.isEmpty()) {
            before.addAll(alreadyHere);
        }
        progress = new Progress(State.READING, 0, 0, 0, Optional.empty());
    }

    synchronized void goesOn(State state, Adding adding) {
        added.addAll(adding.added());
        problems = adding.problems();
        progress = new Progress(state, added.size(), adding.again(), problems.size(), Optional.empty());
    }

    synchronized void ends(State state, Optional<String> failure) {
        progress = new Progress(state, progress.read(), progress.again(), progress.problems(), failure);
    }

    synchronized void waitsAgain() {
        progress = new Progress(State.WAITING, 0, 0, 0, Optional.empty());
    }
}
