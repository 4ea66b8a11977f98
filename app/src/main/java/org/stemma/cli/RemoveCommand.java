package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Article;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import picocli.CommandLine.Command;
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
                }
            }
        }
        return DONE;
    }
}
