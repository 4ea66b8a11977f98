package org.stemma.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.export.Table;
import org.stemma.export.Tables;
import org.stemma.model.Actor;
import org.stemma.model.ItemId;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;

/** Prints who is named. */
@Command(
        name = "actors",
        header = "Who is named.",
        description = "Who is named, with every form of the name, most mentioned first.",
        footer = "  stemma show actors --db story.stemma")
final class ShowActors extends ShowTable {
    @Override
    Table table(LedgerView view, Store store) {
        return Tables.actors(view);
    }

    @Override
    void print(LedgerView view, Store store) {
        List<Actor> actors = new ArrayList<>(view.ledger().actors());
        actors.sort(Comparator.comparing((Actor actor) -> -actor.mentions().size())
                .thenComparing(Actor::name)
                .thenComparing(Actor::id));
        TextTable table = new TextTable(0, "name", "kind", "as what", "also written", "articles", "mentions");
        for (Actor actor : actors) {
            table.row(
                    actor.name(),
                    Wording.words(actor.kind()),
                    view.role(actor).map(Wording::oneLine).orElse(""),
                    others(actor.name(), actor.variants()),
                    Long.toString(articles(actor.mentions())),
                    Integer.toString(actor.mentions().size()));
        }
        if (table.isEmpty()) {
            line("Nobody is named here.");
        } else {
            table.print(terminal());
        }
    }

    static String others(String name, List<String> variants) {
        return String.join(
                "; ", variants.stream().filter(variant -> !variant.equals(name)).toList());
    }

    static long articles(List<ItemId> mentions) {
        return mentions.stream().map(ItemId::article).distinct().count();
    }
}
