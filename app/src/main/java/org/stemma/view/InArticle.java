package org.stemma.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Span;

/**
 * Where one article names a place or an actor.
 *
 * @param article the article
 * @param label its short name
 * @param mentions the words, in their order
 * @param at the first of them that stands in a sentence, else the first
 * @param first that sentence, as the article has it
 */
public record InArticle(ArticleId article, String label, List<ItemId> mentions, ItemId at, String first) {
    /** The articles of these mentions, in the order in which articles appeared. */
    public static List<InArticle> of(LedgerView view, Collection<ItemId> mentions) {
        SortedMap<ArticleId, List<ItemId>> byArticle = new TreeMap<>();
        mentions.forEach(mention -> byArticle
                .computeIfAbsent(mention.article(), key -> new ArrayList<>())
                .add(mention));
        List<InArticle> articles = new ArrayList<>();
        byArticle.forEach((article, here) -> articles.add(of(view, article, here)));
        articles.sort(Comparator.comparingInt(there -> view.position(there.article())));
        return List.copyOf(articles);
    }

    private static InArticle of(LedgerView view, ArticleId article, List<ItemId> here) {
        for (ItemId mention : here) {
            Optional<Span> sentence = sentence(view, mention);
            if (sentence.isPresent()) {
                String words = view.words(Citation.body(article, sentence.get()));
                return new InArticle(article, view.label(article), List.copyOf(here), mention, words);
            }
        }
        ItemId first = here.get(0);
        return new InArticle(article, view.label(article), List.copyOf(here), first, view.words(first.anchor()));
    }

    private static Optional<Span> sentence(LedgerView view, ItemId mention) {
        Reading reading = view.ledger().readings().get(mention.article());
        Citation words = mention.anchor();
        if (reading == null || words.part().kind() != Part.Kind.BODY) {
            return Optional.empty();
        }
        return reading.sentences().stream()
                .filter(sentence -> sentence.contains(words.span()))
                .findFirst();
    }
}
