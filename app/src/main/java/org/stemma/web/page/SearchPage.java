package org.stemma.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Reading;
import org.stemma.model.Statement;
import org.stemma.model.When;
import org.stemma.store.SearchHit;
import org.stemma.store.SearchQuery;
import org.stemma.view.Appearance;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;

/**
 * What was searched for, and where it stands.
 *
 * @param typed what was typed
 * @param kind {@code articles} or {@code statements}
 * @param kinds both, to choose from
 * @param filters what can be filtered by
 * @param since the first day that is looked at; empty for all
 * @param until the last day that is looked at; empty for all
 * @param undated how many were left out because their day is not known, where days were asked for
 * @param paging which of them are shown
 * @param articles articles that have the words, the best fitting first
 * @param statements statements that have the words, the best fitting first
 */
public record SearchPage(
        String typed,
        String kind,
        List<Choice> kinds,
        List<Filter> filters,
        String since,
        String until,
        int undated,
        Paging paging,
        List<ArticleRow> articles,
        List<StatementRow> statements)
        implements Page {
    private static final int ROWS = 25;
    /** So many articles of a statement are named in its row. */
    private static final int SHOWN = 4;

    private static final String STATEMENTS = "statements";

    /**
     * An article that has the words.
     *
     * @param id which
     * @param address where it is read, with the words marked
     * @param outlet who published it
     * @param published when
     * @param title its title, else its short name, with the words marked
     * @param passages some of the places where they stand
     */
    public record ArticleRow(
            ArticleId id,
            String address,
            String outlet,
            String published,
            List<Found.Piece> title,
            List<Found.Passage> passages) {}

    /**
     * A statement that has the words.
     *
     * @param id which
     * @param address its words in the reader
     * @param speaker who said it, with the words marked
     * @param saidOn when, as far as known
     * @param appearances the articles that have it, the best fitting first
     * @param content what was said, with the words marked
     */
    public record StatementRow(
            ItemId id,
            String address,
            List<Found.Piece> speaker,
            String saidOn,
            List<Appearance> appearances,
            List<Found.Piece> content) {
        /** The articles that stand in the row. */
        public List<Appearance> shown() {
            return appearances.subList(0, Math.min(SHOWN, appearances.size()));
        }
    }

    /** What the store found, before anything is filtered. */
    public record Hits(SearchQuery query, List<SearchHit> articles, List<SearchHit> statements) {}

    /** The places that an address asks for. */
    public static SearchPage of(Snapshot snapshot, Query query, Hits hits) {
        Wanted wanted = new Wanted(
                snapshot.view(),
                query.text("outlet"),
                query.text("speaker"),
                day(query.text("since")),
                day(query.text("until")));
        List<ArticleId> articles = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        hits.articles().stream()
                .map(SearchHit::article)
                .filter(id -> snapshot.view().ledger().readings().containsKey(id))
                .forEach(articles::add);
        for (SearchHit hit : hits.statements()) {
            hit.statement()
                    .flatMap(id ->
                            Optional.ofNullable(snapshot.view().statements().get(id)))
                    .ifPresent(statements::add);
        }
        List<ArticleId> articlesShown =
                articles.stream().filter(wanted::article).toList();
        List<List<Statement>> statementsShown =
                together(snapshot.view(), statements.stream().filter(wanted::statement));
        boolean isStatements = query.text("kind").filter(STATEMENTS::equals).isPresent();
        Paging paging = Paging.of(query, isStatements ? statementsShown.size() : articlesShown.size(), ROWS);
        return new SearchPage(
                query.text("q").orElse(""),
                isStatements ? STATEMENTS : "articles",
                List.of(
                        new Choice("Articles", query.with("kind", ""), articlesShown.size(), !isStatements),
                        new Choice("Statements", query.with("kind", STATEMENTS), statementsShown.size(), isStatements)),
                filters(snapshot, query, articles, statements, isStatements),
                wanted.since().map(LocalDate::toString).orElse(""),
                wanted.until().map(LocalDate::toString).orElse(""),
                wanted.undated(
                        isStatements
                                ? statements.stream().map(s -> s.id().article()).toList()
                                : articles),
                paging,
                isStatements
                        ? List.of()
                        : paging.of(articlesShown, ROWS).stream()
                                .map(id -> row(snapshot, hits.query(), query, id))
                                .toList(),
                isStatements
                        ? paging.of(statementsShown, ROWS).stream()
                                .map(same -> row(snapshot, hits.query(), same))
                                .toList()
                        : List.of());
    }

    /** The same statement in several articles stands once, where the best fitting of them stands. */
    private static List<List<Statement>> together(LedgerView view, Stream<Statement> statements) {
        Map<ItemId, List<Statement>> together = new LinkedHashMap<>();
        statements.forEach(statement -> together.computeIfAbsent(
                        view.sameOf(statement.id())
                                .map(same -> same.members().get(0))
                                .orElse(statement.id()),
                        first -> new ArrayList<>())
                .add(statement));
        return List.copyOf(together.values());
    }

    /** What was asked for beside the words. */
    private record Wanted(
            LedgerView view,
            Optional<String> outlet,
            Optional<String> speaker,
            Optional<LocalDate> since,
            Optional<LocalDate> until) {
        boolean article(ArticleId id) {
            return outlet.map(name -> name.equals(view.outlet(id))).orElse(true)
                    && speaker.map(name -> speaks(id, name)).orElse(true)
                    && isInTime(id);
        }

        boolean statement(Statement statement) {
            return outlet.map(name -> name.equals(view.outlet(statement.id().article())))
                            .orElse(true)
                    && speaker.map(name -> name.equals(view.speaker(statement))).orElse(true)
                    && isInTime(statement.id().article());
        }

        private boolean speaks(ArticleId id, String name) {
            Reading reading = view.ledger().readings().get(id);
            return reading != null
                    && reading.statements().stream().anyMatch(statement -> name.equals(view.speaker(statement)));
        }

        private boolean isInTime(ArticleId id) {
            if (since.isEmpty() && until.isEmpty()) {
                return true;
            }
            Optional<When> when = view.published(id);
            return when.isPresent()
                    && since.map(day -> !when.get().lastDay().isBefore(day)).orElse(true)
                    && until.map(day -> !when.get().firstDay().isAfter(day)).orElse(true);
        }

        int undated(List<ArticleId> articles) {
            return since.isEmpty() && until.isEmpty()
                    ? 0
                    : (int) articles.stream()
                            .filter(id -> view.published(id).isEmpty())
                            .count();
        }
    }

    private static Optional<LocalDate> day(Optional<String> typed) {
        try {
            return typed.map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty(); // the field of the page is empty then
        }
    }

    private static List<Filter> filters(
            Snapshot snapshot,
            Query query,
            List<ArticleId> articles,
            List<Statement> statements,
            boolean isStatements) {
        LedgerView view = snapshot.view();
        Map<String, Integer> outlets = new TreeMap<>();
        Map<String, Integer> speakers = new TreeMap<>();
        if (isStatements) {
            for (Statement statement : statements) {
                outlets.merge(view.outlet(statement.id().article()), 1, Integer::sum);
                speakers.merge(view.speaker(statement), 1, Integer::sum);
            }
        } else {
            for (ArticleId article : articles) {
                outlets.merge(view.outlet(article), 1, Integer::sum);
                speakers(snapshot)
                        .getOrDefault(article, Set.of())
                        .forEach(speaker -> speakers.merge(speaker, 1, Integer::sum));
            }
        }
        return List.of(
                Filter.of("outlet", "outlet", outlets, query),
                Filter.of("speaker", isStatements ? "said by" : "with words of", speakers, query));
    }

    /** Who speaks in each article. */
    private static Map<ArticleId, Set<String>> speakers(Snapshot snapshot) {
        return snapshot.memo().of("speakers of articles", Map.class, () -> {
            Map<ArticleId, Set<String>> speakers = new TreeMap<>();
            for (Statement statement : snapshot.view().statements().values()) {
                speakers.computeIfAbsent(statement.id().article(), article -> new TreeSet<>())
                        .add(snapshot.view().speaker(statement));
            }
            return speakers;
        });
    }

    private static ArticleRow row(Snapshot snapshot, SearchQuery words, Query query, ArticleId id) {
        Reading reading = snapshot.view().ledger().readings().get(id);
        if (reading == null) {
            throw new IllegalArgumentException("not in this record: " + id);
        }
        return new ArticleRow(
                id,
                Query.address(
                        snapshot.site().links().page(id),
                        Map.of("q", query.text("q").orElse(""))),
                snapshot.view().outlet(id),
                snapshot.site().published(id),
                Found.all(words, snapshot.site().title(reading.article())),
                Found.passages(words, reading.article().body(), reading.sentences()));
    }

    private static StatementRow row(Snapshot snapshot, SearchQuery words, List<Statement> same) {
        LedgerView view = snapshot.view();
        Statement statement = same.get(0);
        List<Appearance> appearances =
                same.stream().map(one -> Appearance.of(view, one.id())).toList();
        return new StatementRow(
                statement.id(),
                snapshot.site().links().words(statement.id()),
                Found.all(words, view.speaker(statement)),
                view.saidOn(statement.id()).map(Wording::known).orElse(""),
                appearances,
                Found.all(words, view.content(statement)));
    }

    @Override
    public String template() {
        return "search";
    }

    @Override
    public String title() {
        return typed.isEmpty() ? "Search" : "Search: " + typed;
    }

    @Override
    public String section() {
        return "search";
    }
}
