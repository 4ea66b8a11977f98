package org.stemma.cli;

import java.util.List;
import org.stemma.export.Table;
import org.stemma.export.Tables;
import org.stemma.model.Article;
import org.stemma.model.Reading;
import org.stemma.model.When;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;

/** Prints the articles. */
@Command(
        name = "articles",
        header = "The articles, with their ids.",
        description = "The articles by publication date, with their ids and how the date is known.",
        footer = "  stemma show articles --db story.stemma")
final class ShowArticles extends ShowTable {
    @Override
    Table table(LedgerView view, Store store) {
        return Tables.articles(view, List.of());
    }

    @Override
    void print(LedgerView view, Store store) {
        TextTable table = new TextTable(0, "id", "outlet", "published", "title", "figures", "statements", "label");
        for (Article article : view.articles()) {
            Reading reading = view.ledger().readings().get(article.id());
            table.row(
                    article.id().abbreviated(),
                    article.label(),
                    view.published(article.id()).map(ShowArticles::published).orElse("not known"),
                    article.title().map(Wording::oneLine).orElse(""),
                    Integer.toString(
                            reading == null ? 0 : reading.figuresToCompare().size()),
                    Integer.toString(reading == null ? 0 : reading.statements().size()),
                    article.handling().orElse(""));
        }
        if (table.isEmpty()) {
            line("No articles here.");
        } else {
            table.print(terminal());
        }
    }

    private static String published(When when) {
        return Wording.when(when)
                + (when.basis().isFromText() ? "" : "\n" + when.basis().words());
    }
}
