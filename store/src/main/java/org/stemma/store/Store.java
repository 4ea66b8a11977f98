package org.stemma.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.stemma.decide.Register;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Decision;
import org.stemma.model.Ledger;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.Retrieval;
import org.stemma.store.packed.PackedLedger;

/**
 * One file that holds a story's articles, their original bytes and what was read in them.
 *
 * <p>The ledger is a function of the readings and the decisions. What was compared may be kept beside them to save the work
 * ({@link #keepRecord}); it can be left out or thrown away at any time. Any number of processes may read while one writes. An article
 * goes in as one transaction, so a killed run leaves whole articles only, and adding the same sources again completes it.
 *
 * <p>Not safe for use from several threads at once; open a store for each.
 */
public final class Store implements AutoCloseable {
    private final Path file;
    private final Handle handle;
    private final @Nullable WriterLock lock;
    private final Clock clock;

    private Store(Path file, Handle handle, @Nullable WriterLock lock, Clock clock) {
        this.file = file;
        this.handle = handle;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Opens a store for writing and makes it if it is not there.
     *
     * @param file the store's file
     * @param owner who writes, shown to others who want to
     * @param clock tells when an article came in
     * @throws StoreException if another process writes to it, it is none, or it is of another version
     */
    public static Store write(Path file, String owner, Clock clock) {
        SqliteFile.check(file, true);
        WriterLock lock = WriterLock.take(file, owner + ", since " + clock.instant());
        try {
            SqliteFile.migrate(file);
            return new Store(file, SqliteFile.connect(file, false).open(), lock, clock);
        } catch (RuntimeException e) {
            lock.close();
            throw SqliteFile.explain(file, "open", e);
        }
    }

    /**
     * Opens a store for reading.
     *
     * @throws StoreException if it is not there, is none, or is of another version
     */
    public static Store read(Path file) {
        SqliteFile.check(file, false);
        try {
            SqliteFile.requireVersion(file);
            return new Store(
                    file, SqliteFile.connect(file, true).open(), null, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        } catch (JdbiException e) {
            throw SqliteFile.explain(file, "open", e);
        }
    }

    /**
     * Whether a file is a store of this version, told by its first bytes in no time. Where it is not so told, which may be
     * because the last change is in the log beside it, {@link #read} tells.
     */
    public static boolean isCurrent(Path file) {
        return SqliteFile.isCurrent(file);
    }

    /** Whether it was opened for writing. */
    public boolean isWritable() {
        return lock != null;
    }

    /** The store's file. */
    public Path file() {
        return file;
    }

    /** Whether this article is here, and read by this version of the reader. */
    public boolean has(ArticleId article, String readerVersion) {
        return ask(h -> ReadingRows.has(h, article, readerVersion));
    }

    /**
     * Keeps an article, its bytes, where they were had, and what was read in it: all or nothing. What was there under the
     * same id is replaced, but when it first came in is kept.
     */
    public void save(Article article, Retrieval retrieval, byte[] original, Reading reading) {
        String json = Json.write(Documents.ReadingDocument.of(reading));
        Instant now = clock.instant();
        change(h -> {
            ArticleRows.keep(h, article, original, now);
            ReadingRows.keep(h, article.id(), reading.version(), json);
            RetrievalRows.insert(h, retrieval);
            Search.index(h, reading);
        });
    }

    /** Notes that an article that is here was had again. */
    public void save(Retrieval retrieval) {
        change(h -> RetrievalRows.insert(h, retrieval));
    }

    /** Notes what could not be read; the same problem of the same place is kept once. */
    public void save(Problem problem) {
        Instant now = clock.instant();
        change(h -> ProblemRows.insert(h, problem, now));
    }

    /** Notes that these problems are no more: they are listed no longer, but for what is told of the time before. */
    public void mended(Collection<Problem> problems) {
        Instant now = clock.instant();
        change(h -> ProblemRows.mend(h, problems, now));
    }

    /** Every reading, by article id. */
    public List<Reading> readings() {
        return KeptReading.decoded(ask(ReadingRows::all));
    }

    /** The readings of these articles that are here, by article id. */
    public List<Reading> readings(Collection<ArticleId> articles) {
        return KeptReading.decoded(ask(h -> ReadingRows.of(h, articles)));
    }

    /** For each article a hash that differs when its reading differs, or what is known of the article. */
    public SortedMap<ArticleId, String> stamps() {
        return ask(ReadingRows::stamps);
    }

    /** The reading of one article. */
    public Optional<Reading> reading(ArticleId article) {
        return ask(h -> ReadingRows.of(h, article)).map(KeptReading::decoded);
    }

    /** The readings of the articles that first came in before a moment, by article id. */
    public List<Reading> readingsBefore(Instant moment) {
        List<Reading> before = new ArrayList<>();
        SortedMap<ArticleId, Instant> added = added();
        for (Reading reading : readings()) {
            Instant at = added.get(reading.id());
            if (at != null && at.isBefore(moment)) {
                before.add(reading);
            }
        }
        return before;
    }

    /** When each article first came in. */
    public SortedMap<ArticleId, Instant> added() {
        return ask(ArticleRows::added);
    }

    /** Where and when the bytes of an article were had, by location. */
    public List<Retrieval> retrievals(ArticleId article) {
        return ask(h -> RetrievalRows.of(h, article));
    }

    /** The original bytes of an article. */
    public Optional<byte[]> original(ArticleId article) {
        return ask(h -> ArticleRows.original(h, article));
    }

    /** What could not be read, sorted; the problems of readings are in the readings. */
    public List<Problem> problems() {
        return ask(ProblemRows::open);
    }

    /** What could not be read, as it was before a moment; what was noted by an earlier version of the program always was. */
    public List<Problem> problemsBefore(Instant moment) {
        return ask(h -> ProblemRows.openBefore(h, moment));
    }

    /** The articles whose text or statements have all of the words, by article id. */
    public List<ArticleId> search(String typed) {
        return ask(h -> Search.articles(h, SearchQuery.of(typed)));
    }

    /** The articles whose text has all of the words, the best fitting first. */
    public List<SearchHit> searchArticles(SearchQuery query) {
        return ask(h -> Search.inArticles(h, query));
    }

    /** The statements that have all of the words in them or in the name of who said them, the best fitting first. */
    public List<SearchHit> searchStatements(SearchQuery query) {
        return ask(h -> Search.inStatements(h, query));
    }

    /** Keeps what a person decided; one that is here already is kept once. */
    public void decide(Decision decision) {
        decide(List.of(decision));
    }

    /**
     * Keeps what people decided, all or nothing.
     *
     * @return how many were new
     */
    public int decide(Collection<Decision> decisions) {
        int[] added = {0};
        change(h -> decisions.forEach(decision -> added[0] += DecisionRows.insert(h, decision)));
        return added[0];
    }

    /** Everything that people decided, by time and hash. */
    public List<Decision> decisions() {
        return ask(DecisionRows::all);
    }

    /** The handling labels of removed articles that decisions quote, by the decision's hash. */
    public SortedMap<String, String> labelsOfRemoved() {
        return ask(DecisionRows::labels);
    }

    /** Erases decisions, with what the file would still hold of their quotations. */
    public void forget(Collection<Decision> decisions) {
        change(h -> {
            DecisionRows.delete(h, decisions);
            KeptRecords.forget(h);
        });
        SqliteFile.scrub(file, handle);
    }

    /** The register of outlets and claimants. */
    public Register register() {
        return ask(RegisterRows::all);
    }

    /** Keeps a register in place of the one that is here. */
    public void keepRegister(Register register) {
        change(h -> RegisterRows.keep(h, register));
    }

    /** The items that were printed in a dossier, by the number that they have ever since. */
    public SortedMap<Integer, Decision.Anchor> printed() {
        return ask(PrintedRows::all);
    }

    /** The last number that an item was printed with, 0 before the first. */
    public int lastPrinted() {
        return ask(PrintedRows::last);
    }

    /** Keeps the numbers of items that are printed for the first time. */
    public void keepPrinted(SortedMap<Integer, Decision.Anchor> numbers) {
        change(h -> numbers.forEach((number, anchor) -> PrintedRows.insert(h, number, anchor)));
    }

    /**
     * The record that was compared of what this key stands for, if it was kept.
     *
     * @param key of what was compared, by which program
     * @param readings what was compared
     * @throws org.stemma.store.packed.NotThatRecord if it is damaged; to compare again is always possible
     */
    public Optional<Ledger> record(String key, Collection<Reading> readings) {
        return ask(h -> KeptRecords.find(h, key)).map(packed -> PackedLedger.unpack(packed, readings));
    }

    /**
     * Keeps a compared record in place of the one of this name.
     *
     * @param name what of the store was compared
     * @param key of what was compared, by which program
     */
    public void keepRecord(String name, String key, Ledger ledger) {
        byte[] packed = PackedLedger.pack(ledger);
        change(h -> KeptRecords.keep(h, name, key, packed));
    }

    /** When somebody last looked at the story. */
    public Optional<Instant> lastVisit(String who) {
        return ask(h -> DecisionRows.visit(h, who));
    }

    /** Notes that somebody looks at the story now. */
    public void visit(String who) {
        Instant now = clock.instant();
        change(h -> DecisionRows.visit(h, who, now));
    }

    /**
     * Erases an article as if it had never been here: rows, full text, original bytes, and what the file and its log would
     * still hold of them. What people decided about it is kept, with the words that it quotes ({@link #forget} erases that).
     *
     * @return whether it was here
     */
    public boolean remove(ArticleId article) {
        boolean[] was = {false};
        Optional<Article> labelled = reading(article)
                .map(Reading::article)
                .filter(it -> it.handling().isPresent());
        change(h -> {
            labelled.ifPresent(it -> DecisionRows.noteRemoved(h, it));
            PrintedRows.blank(h, article);
            Search.forget(h, article);
            KeptRecords.forget(h);
            RetrievalRows.delete(h, article);
            ReadingRows.delete(h, article);
            ProblemRows.delete(h, article);
            was[0] = ArticleRows.delete(h, article);
        });
        if (was[0]) {
            SqliteFile.scrub(file, handle);
        }
        return was[0];
    }

    /**
     * Writes a clean copy into one file that can be handed on.
     *
     * @throws StoreException if the file is there already or cannot be written
     */
    public void share(Path copy) {
        if (Files.exists(copy)) {
            throw new StoreException("Not overwriting " + copy + "; name a file that is not there.");
        }
        try {
            Path folder = copy.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StoreException("Cannot make the folder of " + copy + ": " + e, e);
        }
        ask(h -> h.execute("vacuum into ?", copy.toString()));
    }

    /** Checks what is kept against itself; see {@link Audit}. */
    public Audit.Result audit() {
        return ask(h -> Audit.of(this, h));
    }

    private <T> T ask(org.jdbi.v3.core.HandleCallback<T, RuntimeException> question) {
        try {
            return question.withHandle(handle);
        } catch (JdbiException e) {
            throw SqliteFile.explain(file, "read", e);
        }
    }

    private void change(Consumer<Handle> work) {
        if (lock == null) {
            throw new StoreException("The store " + file + " was opened for reading only.");
        }
        try {
            handle.useTransaction(work::accept);
        } catch (JdbiException e) {
            throw SqliteFile.explain(file, "write to", e);
        }
    }

    @Override
    public void close() {
        handle.close();
        if (lock != null) {
            lock.close();
        }
    }
}
