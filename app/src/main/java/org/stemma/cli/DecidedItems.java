package org.stemma.cli;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Actor;
import org.stemma.model.Article;
import org.stemma.model.Decision.Anchor;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Place;
import org.stemma.model.Span;
import org.stemma.store.Store;
import org.stemma.view.Articles;
import org.stemma.view.LedgerView;

/** Finds what somebody decides about by what they typed. */
final class DecidedItems {
    private final Store store;
    private final LedgerView view;

    DecidedItems(Store store, LedgerView view) {
        this.store = store;
        this.view = view;
    }

    /** The anchor of what is meant; of words that are no item yet where they are to be added. */
    Anchor target(String typed, Optional<String> figure, Optional<String> statement, boolean add) {
        Optional<String> words = figure.or(() -> statement);
        if (words.isPresent()) {
            ItemId.Kind kind = figure.isPresent() ? ItemId.Kind.FIGURE : ItemId.Kind.STATEMENT;
            Article article = StoreCommand.article(store, view, typed);
            Anchor anchor = words(article, kind, words.get());
            return add ? anchor : anchor(item(article, anchor));
        }
        return item(typed).orElseGet(() -> Anchor.of(StoreCommand.article(store, view, typed)));
    }

    /** The anchor of the second item of a pair. */
    Anchor other(String typed, Anchor target) {
        return item(typed)
                .or(() -> Optional.of(anchor(item(article(target), words(article(target), target.kind(), typed)))))
                .orElseThrow();
    }

    private Article article(Anchor target) {
        return view.ledger().article(target.article()).orElseThrow();
    }

    private Anchor anchor(ItemId item) {
        return Anchor.of(view.ledger().article(item.article()).orElseThrow(), item);
    }

    /** A figure or statement by its id, an actor or place by its name. */
    private Optional<Anchor> item(String typed) {
        List<ItemId> items = Articles.items(view, typed);
        if (items.size() == 1) {
            return Optional.of(anchor(items.get(0)));
        }
        for (Actor actor : view.ledger().actors()) {
            if (actor.name().equals(typed)) {
                return Optional.of(anchor(actor.id()));
            }
        }
        for (Place place : view.ledger().places()) {
            if (place.name().equals(typed)) {
                return Optional.of(anchor(place.id()));
            }
        }
        return Optional.empty();
    }

    private Anchor words(Article article, ItemId.Kind kind, String words) {
        for (Part part : List.of(Part.BODY, Part.TITLE)) {
            String text = article.text(part);
            int at = text.indexOf(words);
            if (at >= 0 && text.indexOf(words, at + 1) >= 0) {
                throw new NothingToRead("'" + words + "' stands more than once in " + StoreCommand.name(view, article)
                        + "; give more words, or the id of the item.");
            }
            if (at >= 0) {
                return Anchor.ofWords(article, kind, part, new Span(at, at + words.length()));
            }
        }
        throw new NothingToRead("'" + words + "' does not stand in " + StoreCommand.name(view, article) + ".");
    }

    private ItemId item(Article article, Anchor anchor) {
        return view.desk()
                .find(anchor)
                .orElseThrow(
                        () -> new NothingToRead("No " + anchor.kind().name().toLowerCase(java.util.Locale.ROOT)
                                + " is read on '" + anchor.quote() + "' in " + StoreCommand.name(view, article)
                                + ". With --add it becomes one."));
    }
}
