package org.stemma.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a set of readings says together: a function of the set, whatever order or batches it came in.
 *
 * @param readings by article id
 * @param published when each article appeared, stated or inferred with its reasons; no entry where it is not known
 * @param dates what each time expression resolved to; no entry where it did not
 * @param figures every comparable figure with what compare knows of it, by id
 * @param statements the same for statements
 * @param versions chains of articles under one address
 * @param shared text that articles have in common
 * @param origins who claims go back to
 * @param actors who is named
 * @param places where
 * @param series figures that count the same thing
 * @param same statements that are one
 * @param rendered how outlets' words stand to the documents in which statements were made, where these are here
 * @param replies statements that answer others
 * @param reversals statements that are the opposite of an earlier one of their speaker
 * @param events what happened when
 * @param stories which articles belong together
 * @param problems of all stages, sorted
 */
public record Ledger(
        SortedMap<ArticleId, Reading> readings,
        SortedMap<ArticleId, When> published,
        SortedMap<ItemId, When> dates,
        SortedMap<ItemId, FigureInContext> figures,
        SortedMap<ItemId, StatementInContext> statements,
        List<Versions> versions,
        List<SharedText> shared,
        List<Origin> origins,
        List<Actor> actors,
        List<Place> places,
        List<Series> series,
        List<SameStatement> same,
        List<Rendered> rendered,
        List<Reply> replies,
        List<Reversal> reversals,
        List<Event> events,
        List<Story> stories,
        List<Problem> problems) {

    /**
     * A figure with what only the set of readings tells.
     *
     * @param figure as read
     * @param asOf the calendar time it holds at, with its basis
     * @param claimant the {@link Actor} who says so, by id
     * @param origin the {@link Origin} it goes back to, by id
     */
    public record FigureInContext(
            Figure figure, Optional<When> asOf, Optional<ItemId> claimant, Optional<ItemId> origin) {}

    /**
     * A statement with what only the set of readings tells.
     *
     * @param statement as read
     * @param saidOn the calendar time it was said, with its basis
     * @param speaker the {@link Actor} who said it, by id
     * @param origin the {@link Origin} it goes back to, by id
     */
    public record StatementInContext(
            Statement statement, Optional<When> saidOn, Optional<ItemId> speaker, Optional<ItemId> origin) {}

    public Ledger {
        readings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(readings));
        published = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(published));
        dates = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(dates));
        figures = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        statements = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(statements));
        versions = List.copyOf(versions);
        shared = List.copyOf(shared);
        origins = List.copyOf(origins);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        series = List.copyOf(series);
        same = List.copyOf(same);
        rendered = List.copyOf(rendered);
        replies = List.copyOf(replies);
        reversals = List.copyOf(reversals);
        events = List.copyOf(events);
        stories = List.copyOf(stories);
        problems = List.copyOf(problems);
    }

    /** The same ledger with other series. */
    public Ledger withSeries(List<Series> others) {
        return new Ledger(
                readings,
                published,
                dates,
                figures,
                statements,
                versions,
                shared,
                origins,
                actors,
                places,
                others,
                same,
                rendered,
                replies,
                reversals,
                events,
                stories,
                problems);
    }

    /** The article with this id. */
    public Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(readings.get(id)).map(Reading::article);
    }

    /** The cited words, or nothing if the ledger does not have the article. */
    public Optional<String> words(Citation citation) {
        return article(citation.article()).map(article -> article.words(citation));
    }
}
