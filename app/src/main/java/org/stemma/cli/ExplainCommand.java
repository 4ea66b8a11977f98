package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import org.stemma.compare.actor.ActorEvidence;
import org.stemma.model.Actor;
import org.stemma.model.ItemId;
import org.stemma.model.Reading;
import org.stemma.model.Retrieval;
import org.stemma.store.Json;
import org.stemma.store.Store;
import org.stemma.view.ActorExplanation;
import org.stemma.view.Articles;
import org.stemma.view.Explanation;
import org.stemma.view.LedgerView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows one article, figure, statement or name through the stages. */
@Command(
        name = "explain",
        header = "Follows one article, figure, statement or name through the stages.",
        description = {
            "Follows an article through the stages, each with the words it rests on: how it came in, what is not running text,"
                    + " names, dates, statements, figures, and what comparing it with the others adds. Or tells of one figure"
                    + " or statement where each of its attributes comes from; or of somebody who is named why those names are one"
                    + " actor's, and which names like them were kept apart.",
            "",
            "The article is read again from what is stored."
        },
        footer = {
            "  stemma explain ostrel-courier-2024-10-09.txt --db story.stemma",
            "  stemma explain figure/3b9c1a2b4c/body/110-112",
            "  stemma explain \"Viktor Stroganek\""
        })
final class ExplainCommand extends StoreCommand {
    @Parameters(
            paramLabel = "ARTICLE|FIGURE|STATEMENT|NAME",
            description =
                    "An article by the beginning of its id, its file name, address or outlet; a figure or statement by"
                            + " its id, which 'stemma show figures --ids' prints; an actor by any form of the name.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    String typed;

    @Option(names = "--json", order = 85, description = "The reading, the item or the actor as JSON.")
    boolean json;

    @Override
    public Integer call() {
        try (Store store = openToRead()) {
            LedgerView view = view(store);
            List<ItemId> items = Articles.items(view, typed);
            List<Actor> actors = ActorExplanation.find(view, typed);
            if (items.isEmpty() && !actors.isEmpty()) {
                actors(view, actors);
            } else if (items.isEmpty()) {
                article(store, view);
            } else {
                items.forEach(item -> item(view, item));
            }
        }
        return DONE;
    }

    private void article(Store store, LedgerView view) {
        var article = article(store, view, typed);
        Reading reading = stemma().pipeline().read(article);
        List<Retrieval> retrievals = new ArrayList<>(store.retrievals(article.id()));
        if (json) {
            terminal().out().println(Json.write(reading));
            return;
        }
        new ArticleExplanation(terminal(), view, reading).print(retrievals);
    }

    private void actors(LedgerView view, List<Actor> actors) {
        ActorEvidence evidence = ActorExplanation.evidence(view);
        List<ActorExplanation> explained = actors.stream()
                .map(actor -> ActorExplanation.of(view, evidence, actor))
                .toList();
        if (json) {
            explained.forEach(actor -> terminal().out().println(Json.write(actor)));
        } else {
            new ActorsExplanation(terminal()).print(explained);
        }
    }

    private void item(LedgerView view, ItemId item) {
        if (json) {
            for (Object found : view.found(item)) {
                terminal().out().println(Json.write(found));
            }
        } else {
            Explanation.of(view, item).ifPresent(new ItemExplanation(terminal())::print);
        }
    }
}
