package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Article;
import org.stemma.model.Decision;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases articles. */
@Command(
        name = "remove",
        header = "Erases articles.",
        description =
                "Erases articles as if they had never been there: text, original bytes, full text, and what the file would"
                        + " still hold of them. It cannot be undone.",
        footer = "  stemma remove ostrel-courier-2024-10-09.txt --db story.stemma")
final class RemoveCommand extends StoreCommand {
    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "The beginning of its id, its file name, address or outlet.")
    List<String> typed = new ArrayList<>();

    @ArgGroup
    @Nullable
    Decisions decisions;

    /** What becomes of decisions that quote the articles: one of these. */
    static final class Decisions {
        @Option(
                names = "--with-decisions",
                description =
                        "Erase also the decisions that quote them (default for articles with a handling label: their words"
                                + " are not to stay behind).")
        boolean with;

        @Option(
                names = "--keep-decisions",
                description = "Keep these decisions, with the words that they quote; they are listed as not attached"
                        + " (default for articles without a handling label).")
        boolean keep;
    }

    @Override
    public Integer call() {
        requireStore();
        try (Store store = openToWrite()) {
            LedgerView view = view(store);
            List<Article> articles = new ArrayList<>();
            typed.forEach(name -> articles.add(article(store, view, name)));
            for (Article article : articles) {
                if (store.remove(article.id())) {
                    terminal().out().println("Removed " + name(view, article));
                    decisions(store, article);
                }
            }
        }
        return DONE;
    }

    private void decisions(Store store, Article article) {
        List<Decision> quoting = store.decisions().stream()
                .filter(decision -> decision.anchors().stream()
                        .anyMatch(anchor -> anchor.article().equals(article.id())))
                .toList();
        if (quoting.isEmpty()) {
            return;
        }
        String count = Wording.count(quoting.size(), "decision");
        boolean erased = decisions == null ? article.handling().isPresent() : decisions.with;
        if (erased) {
            store.forget(quoting);
            terminal()
                    .out()
                    .println("  and " + count + " about it"
                            + (decisions == null
                                    ? ": it has the handling label '"
                                            + article.handling().orElse("") + "', and they quote it"
                                    : ""));
        } else {
            terminal()
                    .say("  " + count + " about it kept, with the words quoted there; --with-decisions erases"
                            + " them too.");
        }
    }
}
