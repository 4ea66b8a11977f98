package org.stemma.web.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.Retrieval;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.store.SearchQuery;
import org.stemma.view.LedgerView;
import org.stemma.view.Markup;
import org.stemma.view.SharedTable;
import org.stemma.view.Wording;

/**
 * An article as it was read.
 *
 * @param id which
 * @param title its title, else its short name
 * @param outlet who published it
 * @param published when it appeared and how that is known
 * @param byline who wrote it
 * @param url its address
 * @param handling its handling label
 * @param retrievals where and when its bytes were had, and their hash
 * @param from where each of them was had: a file in the store's folder by its path in there
 * @param shared the articles that it shares text with
 * @param markup its words with what was read in them
 * @param items what was read, in the order of the words
 * @param problems what could not be read in it
 */
public record ArticlePage(
        ArticleId id,
        String title,
        String outlet,
        String published,
        Optional<String> byline,
        Optional<String> url,
        Optional<String> handling,
        List<Retrieval> retrievals,
        List<String> from,
        List<SharedTable.Line> shared,
        Markup markup,
        List<Item> items,
        List<Problem> problems)
        implements Page {
    /** So many articles with the same text are named at the head of the page; the data have all. */
    private static final int MOST_SHARED = 6;

    /** The articles with the same text that stand on the page, those that share most first. */
    public List<SharedTable.Line> sharedShown() {
        return shared.subList(0, Math.min(MOST_SHARED, shared.size()));
    }

    /** Words of a statement that are shown beside the text. */
    private static final int SHOWN = 90;

    /**
     * Something that was read in it.
     *
     * @param id which
     * @param words the words of the source, cut where they are long
     * @param read what they were read as
     * @param who who says so
     */
    public record Item(ItemId id, String words, String read, String who) {}

    /**
     * The page of an article.
     *
     * @param folder where the store is
     * @param searched words that are marked where they stand
     */
    public static ArticlePage of(
            Snapshot snapshot, ArticleId id, List<Retrieval> retrievals, Path folder, SearchQuery searched) {
        LedgerView view = snapshot.view();
        Reading reading = view.ledger().readings().get(id);
        if (reading == null) {
            throw new IllegalArgumentException("not in this record: " + id);
        }
        Article article = reading.article();
        return new ArticlePage(
                id,
                snapshot.site().title(article),
                view.outlet(id),
                snapshot.site().published(id),
                article.byline().map(Wording::oneLine),
                article.url(),
                article.handling(),
                retrievals,
                retrievals.stream()
                        .map(retrieval -> within(folder + folder.getFileSystem().getSeparator(), retrieval.location()))
                        .toList(),
                snapshot.site().sharedOf(id),
                Markup.of(view, reading, found(searched, article.body()), snapshot::pageOfNamed),
                items(view, reading),
                reading.problems());
    }

    private static String within(String folder, String location) {
        return location.startsWith(folder) ? location.substring(folder.length()) : location;
    }

    private static List<Span> found(SearchQuery searched, String body) {
        return searched.in(body, Found.MOST_PLACES).stream()
                .map(SearchQuery.Match::span)
                .toList();
    }

    private static List<Item> items(LedgerView view, Reading reading) {
        List<Item> items = new ArrayList<>();
        for (Figure figure : reading.figuresToCompare()) {
            items.add(new Item(
                    figure.id(),
                    view.words(figure.citation()),
                    Wording.quantity(figure.quantity()) + " · "
                            + Wording.measure(figure.measure().value())
                            + figure.of()
                                    .map(of -> " · " + Wording.oneLine(of.value()))
                                    .orElse(""),
                    view.claimant(figure)));
        }
        for (Statement statement : reading.statements()) {
            String content = view.content(statement);
            items.add(new Item(
                    statement.id(),
                    content.length() > SHOWN ? content.substring(0, SHOWN) + "…" : content,
                    Wording.words(statement.kind())
                            + (statement.polarity() == Statement.Polarity.AFFIRMED
                                    ? ""
                                    : ", " + Wording.words(statement.polarity())),
                    view.speaker(statement)));
        }
        items.sort(Comparator.comparing(Item::id, Comparator.comparing(ItemId::anchor))
                .thenComparing(Item::id));
        return List.copyOf(items);
    }

    @Override
    public String template() {
        return "article";
    }

    @Override
    public String section() {
        return "articles";
    }
}
