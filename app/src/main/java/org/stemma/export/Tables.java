package org.stemma.export;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.export.Table.Builder;
import org.stemma.model.Actor;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Event;
import org.stemma.model.ItemId;
import org.stemma.model.Place;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.SharedText;
import org.stemma.model.Story;
import org.stemma.model.Versions;
import org.stemma.model.When;
import org.stemma.view.LedgerView;
import org.stemma.view.Problems;
import org.stemma.view.Wording;

/** The tables of an export; the two largest have classes of their own. */
public final class Tables {
    private Tables() {}

    /** Every table, in the order in which they are written. */
    public static List<Table> all(LedgerView view, List<Reading> heldBack, List<Problem> storeProblems) {
        return List.of(
                articles(view, heldBack),
                FigureTables.figures(view),
                FigureTables.series(view),
                FigureTables.relations(view),
                FigureTables.sums(view),
                StatementTables.statements(view),
                StatementTables.replies(view),
                StatementTables.reversals(view),
                shared(view),
                actors(view),
                places(view),
                events(view),
                stories(view),
                StatementTables.dates(view),
                FigureTables.numerals(view),
                problems(view, storeProblems));
    }

    /** The articles; of those held back only the id and the label. */
    public static Table articles(LedgerView view, List<Reading> heldBack) {
        Builder table = new Builder(
                "articles",
                "id",
                "outlet",
                "url",
                "source_key",
                "title",
                "byline",
                "language",
                "published",
                "published_basis",
                "handling",
                "version",
                "versions",
                "figures",
                "statements");
        TreeMap<ArticleId, List<Object>> rows = new TreeMap<>();
        for (Reading reading : view.ledger().readings().values()) {
            Article article = reading.article();
            Optional<When> when = view.published(article.id());
            Optional<Versions> versions = view.ledger().versions().stream()
                    .filter(chain -> chain.chain().contains(article.id()))
                    .findFirst();
            rows.put(
                    article.id(),
                    List.of(
                            article.outlet().map(outlet -> outlet.name()),
                            article.url(),
                            article.sourceKey(),
                            article.title(),
                            article.byline(),
                            article.language(),
                            when.map(When::value),
                            when.map(When::basis),
                            article.handling(),
                            versions.map(chain -> chain.chain().indexOf(article.id()) + 1),
                            versions.map(chain -> chain.chain().size()),
                            reading.figuresToCompare().size(),
                            reading.statements().size()));
        }
        for (Reading reading : heldBack) {
            Optional<Object> none = Optional.empty();
            rows.put(
                    reading.id(),
                    List.of(
                            none,
                            none,
                            none,
                            none,
                            none,
                            none,
                            none,
                            none,
                            reading.article().handling(),
                            none,
                            none,
                            none,
                            none));
        }
        rows.forEach((id, values) -> {
            Object[] row = new Object[values.size() + 1];
            row[0] = id;
            for (int i = 0; i < values.size(); i++) {
                row[i + 1] = values.get(i);
            }
            table.row(row);
        });
        return table.build();
    }

    /** Pairs of articles that share text. */
    public static Table shared(LedgerView view) {
        Builder table = new Builder(
                "shared",
                "a",
                "b",
                "outlet_a",
                "outlet_b",
                "words_a",
                "total_a",
                "percent_a",
                "words_b",
                "total_b",
                "percent_b",
                "from",
                "direction",
                "credit",
                "passages_a",
                "passages_b");
        for (SharedText shared : view.ledger().shared()) {
            table.row(
                    shared.a(),
                    shared.b(),
                    view.outlet(shared.a()),
                    view.outlet(shared.b()),
                    shared.ofA().words(),
                    shared.ofA().total(),
                    shared.ofA().percent(),
                    shared.ofB().words(),
                    shared.ofB().total(),
                    shared.ofB().percent(),
                    shared.direction().from(),
                    shared.direction().reason(),
                    shared.direction().because().map(view::words),
                    shared.passages().stream().map(SharedText.Passage::a).toList(),
                    shared.passages().stream().map(SharedText.Passage::b).toList());
        }
        return table.build();
    }

    /** Who is named. */
    public static Table actors(LedgerView view) {
        Builder table = new Builder("actors", "id", "name", "kind", "role", "variants", "articles", "mentions");
        for (Actor actor : view.ledger().actors()) {
            table.row(
                    actor.id(),
                    actor.name(),
                    actor.kind(),
                    view.role(actor),
                    actor.variants(),
                    articles(actor.mentions()),
                    actor.mentions());
        }
        return table.build();
    }

    /** Where. */
    public static Table places(LedgerView view) {
        Builder table = new Builder(
                "places",
                "id",
                "name",
                "variants",
                "latitude",
                "longitude",
                "gazetteer_id",
                "country",
                "precision",
                "articles",
                "mentions");
        for (Place place : view.ledger().places()) {
            Optional<Place.Location> location = place.location();
            table.row(
                    place.id(),
                    place.name(),
                    place.variants(),
                    location.map(Place.Location::latitude),
                    location.map(Place.Location::longitude),
                    location.map(Place.Location::gazetteerId),
                    location.map(Place.Location::country),
                    location.map(Place.Location::precision),
                    articles(place.mentions()),
                    place.mentions());
        }
        return table.build();
    }

    /** What happened when. */
    public static Table events(LedgerView view) {
        Builder table = new Builder(
                "events",
                "id",
                "when",
                "start",
                "end",
                "basis",
                "headline",
                "place",
                "articles",
                "separate_sources_at_most",
                "sources_not_stated",
                "sentences");
        for (Event event : view.ledger().events()) {
            table.row(
                    event.id(),
                    event.when().value(),
                    event.when().start(),
                    event.when().end(),
                    event.when().basis(),
                    view.words(event.headline()),
                    event.place(),
                    articles(event.sentences()),
                    event.sources().separate(),
                    event.sources().notStated(),
                    event.sentences());
        }
        return table.build();
    }

    /** Which articles belong together. */
    public static Table stories(LedgerView view) {
        Builder table = new Builder("stories", "id", "label", "articles");
        for (Story story : view.ledger().stories()) {
            table.row(story.id(), Wording.oneLine(story.label()), story.articles());
        }
        return table.build();
    }

    /** What could not be read or resolved. */
    public static Table problems(LedgerView view, List<Problem> storeProblems) {
        Builder table = new Builder("problems", "article", "stage", "kind", "where", "message");
        for (Problem problem : Problems.of(view, storeProblems)) {
            table.row(problem.article(), problem.stage(), problem.kind(), problem.where(), problem.message());
        }
        return table.build();
    }

    private static long articles(List<ItemId> items) {
        return items.stream().map(ItemId::article).distinct().count();
    }
}
