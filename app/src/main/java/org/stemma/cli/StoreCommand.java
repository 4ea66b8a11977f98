package org.stemma.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.decide.Desk;
import org.stemma.model.Article;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.Retrieval;
import org.stemma.record.KeptRecord;
import org.stemma.store.Store;
import org.stemma.view.Articles;
import org.stemma.view.Handling;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command on a store. */
@Command
abstract class StoreCommand extends ProgramCommand {
    @Option(
            names = "--db",
            paramLabel = "FILE",
            order = 90,
            description = "The store (default: the file named by STEMMA_DB, else story.stemma in the current folder).")
    @Nullable
    Path db;

    /** The store's file, from the option, the environment or the default. */
    final Path storeFile() {
        if (db != null) {
            return terminal().resolve(db);
        }
        String named = terminal().environment().getOrDefault("STEMMA_DB", "");
        return terminal().resolve(Path.of(named.isEmpty() ? "story.stemma" : named));
    }

    /** Opens the store for reading and says which it is. */
    final Store openToRead() {
        Path file = requireStore();
        Store store = Store.read(file);
        sayStore(file);
        return store;
    }

    /** The store's file, which must be there. */
    final Path requireStore() {
        Path file = storeFile();
        if (!Files.exists(file)) {
            throw new NothingToRead("There is no store " + terminal().shown(file)
                    + ". Make one with 'stemma add SOURCE…', or name another with --db FILE.");
        }
        return file;
    }

    /** Opens the store for writing, makes it where it is not there, and says which it is. */
    final Store openToWrite() {
        Path file = storeFile();
        boolean isNew = !Files.exists(file);
        Store store = Store.write(
                file,
                "stemma " + spec.name() + ", process " + ProcessHandle.current().pid(),
                terminal().clock());
        terminal().say("Store: " + terminal().shown(file) + (isNew ? " (new)" : ""));
        return store;
    }

    private void sayStore(Path file) {
        terminal().say("Store: " + terminal().shown(file));
    }

    /** The ledger of all that a store holds, as people corrected it. */
    final LedgerView view(Store store) {
        return view(KeptRecord.Scope.WHOLE, store.readings(), store);
    }

    /** The ledger of what may be handed on, with the decisions that quote nothing else. */
    final LedgerView view(Handling handling, Store store) {
        Desk desk =
                stemma().pipeline().decide(handling.open(), handling.open(store.decisions(), store.labelsOfRemoved()));
        return LedgerView.of(
                records().ledger(KeptRecord.Scope.HANDED_ON, store, handling.open(), desk), desk, store.register());
    }

    /** The ledger of some readings, with what of the store's decisions attaches to them. */
    final LedgerView view(List<Reading> readings, Store store) {
        return view(KeptRecord.Scope.PART, readings, store);
    }

    private LedgerView view(KeptRecord.Scope scope, List<Reading> readings, Store store) {
        Desk desk = stemma().pipeline().decide(readings, store.decisions());
        return LedgerView.of(records().ledger(scope, store, readings, desk), desk, store.register());
    }

    /** Compares, or finds what was compared before. */
    final KeptRecord records() {
        return new KeptRecord(stemma().pipeline(), KeptRecord.WORTH_KEEPING);
    }

    /** The one article that somebody means. */
    static Article article(Store store, LedgerView view, String typed) {
        List<Article> found = Articles.find(
                view,
                typed,
                id -> store.retrievals(id).stream().map(Retrieval::location).toList());
        if (found.isEmpty()) {
            throw new NothingToRead(
                    "No article is called '" + typed + "'. An article is named by the beginning of its id,"
                            + " its file name, its address or its outlet; 'stemma show articles' lists them.");
        }
        if (found.size() > 1) {
            StringBuilder list = new StringBuilder();
            for (Article article : found) {
                list.append("\n  ").append(name(view, article));
            }
            throw new NothingToRead(
                    "'" + typed + "' is the name of " + found.size() + " articles:" + list + "\nName one by its id.");
        }
        return found.get(0);
    }

    /** An article on one line: id, short name, title. */
    static String name(LedgerView view, Article article) {
        return article.id().abbreviated() + "  " + view.label(article.id())
                + article.title().map(title -> "  " + Wording.oneLine(title)).orElse("");
    }

    /** Lists problems on standard error, one line each. */
    final void list(List<Problem> problems) {
        for (Problem problem : problems) {
            terminal()
                    .say("  "
                            + TextTable.printable(Pattern.compile("\\s+")
                                    .matcher(problem.where() + ": " + problem.kind() + ". " + problem.message())
                                    .replaceAll(" ")));
        }
    }
}
