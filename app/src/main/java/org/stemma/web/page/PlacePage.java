package org.stemma.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.model.ItemId;
import org.stemma.view.FigureLine;
import org.stemma.view.InArticle;
import org.stemma.view.PlaceTable;
import org.stemma.view.StatementIndex;
import org.stemma.view.TimelineTable;
import org.stemma.view.Wording;

/**
 * One place: where it lies and how exactly that is meant, what happened there, what is counted and said about it, where
 * it is named. One of the tables at a time has rows.
 *
 * @param title its name
 * @param place its row
 * @param map the drawing, as SVG; empty where its location is not known
 * @param kind which table
 * @param kinds the tables
 * @param paging which rows are shown
 * @param events what happened there, in the order of time
 * @param figures what is counted there
 * @param statements whose words name it
 * @param mentions the articles that name it
 * @param others other places that it could be the same as, the likely first
 * @param id the mention that names it
 * @param firsts its first mention in the first two articles: one of them is not in the article that is told apart
 */
public record PlacePage(
        String title,
        PlacesPage.Row place,
        String map,
        String kind,
        List<Choice> kinds,
        Paging paging,
        List<Happened> events,
        List<FigureLine> figures,
        List<StatementRow> statements,
        List<InArticle> mentions,
        List<ItemPage.Other> others,
        ItemId id,
        List<ItemId> firsts)
        implements Page {
    private static final int ROWS = 50;
    /** So many other places are offered. */
    private static final int MOST_OTHERS = 300;

    /**
     * An event there.
     *
     * @param when its time as people write it
     * @param line the event
     */
    public record Happened(String when, TimelineTable.Line line) {}

    /** The page of a place. */
    public static PlacePage of(Snapshot snapshot, PlaceTable.Line line, Query query) {
        List<TimelineTable.Line> events = snapshot.timeline().of(line.events());
        List<FigureLine> figures = figures(snapshot, line);
        List<StatementIndex.Entry> statements = statements(snapshot, line);
        String typed = query.text("kind").orElse("");
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("events", events.size());
        counts.put("figures", figures.size());
        counts.put("statements", statements.size());
        counts.put("articles", line.mentions().size());
        String kind = counts.containsKey(typed)
                ? typed
                : counts.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("articles");
        Map<String, String> names = Map.of(
                "events", "What happened",
                "figures", "What is counted",
                "statements", "What is said",
                "articles", "Where it is named");
        List<Choice> kinds = new ArrayList<>();
        counts.forEach((name, count) -> kinds.add(
                new Choice(names.getOrDefault(name, name), query.with("kind", name), count, name.equals(kind))));
        Paging paging = Paging.of(query, counts.getOrDefault(kind, 0), ROWS);
        return new PlacePage(
                line.name(),
                PlacesPage.Row.of(line, events.size(), figures.size(), statements.size()),
                line.place().location().isPresent() ? PlacesPage.map(List.of(line)) : "",
                kind,
                List.copyOf(kinds),
                paging,
                kind.equals("events")
                        ? paging.of(events, ROWS).stream()
                                .map(event ->
                                        new Happened(Wording.known(event.event().when()), event))
                                .toList()
                        : List.of(),
                kind.equals("figures") ? paging.of(figures, ROWS) : List.of(),
                kind.equals("statements")
                        ? paging.of(statements, ROWS).stream()
                                .map(entry -> StatementRow.of(snapshot, entry))
                                .toList()
                        : List.of(),
                kind.equals("articles") ? paging.of(line.mentions(), ROWS) : List.of(),
                others(snapshot, line),
                line.place().id(),
                line.mentions().stream()
                        .limit(2)
                        .map(there -> there.mentions().get(0))
                        .toList());
    }

    /** A mention in another article, from which those of this article can be parted. */
    public ItemId apartFrom(InArticle there) {
        return firsts.stream()
                .filter(first -> !first.article().equals(there.article()))
                .findFirst()
                .orElseThrow();
    }

    /** Those whose names begin alike first, then those that are named most. */
    private static List<ItemPage.Other> others(Snapshot snapshot, PlaceTable.Line line) {
        String beginning = line.name().substring(0, Math.min(3, line.name().length()));
        return Stream.concat(snapshot.places().located().stream(), snapshot.places().notLocated().stream())
                .filter(other -> !other.place().id().equals(line.place().id()))
                .sorted(Comparator.comparing((PlaceTable.Line other) ->
                                !other.name().regionMatches(true, 0, beginning, 0, beginning.length()))
                        .thenComparing(other -> -other.times()))
                .limit(MOST_OTHERS)
                .map(other -> new ItemPage.Other(other.place().id(), other.name() + ", " + other.where()))
                .toList();
    }

    /** Rows of figures, each once although several articles have it. */
    static List<FigureLine> figures(Snapshot snapshot, PlaceTable.Line line) {
        Map<ItemId, FigureLine> lines = new LinkedHashMap<>();
        for (ItemId figure : line.figures()) {
            snapshot.figures().row(figure).ifPresent(row -> lines.put(row.line().id(), row.line()));
        }
        return List.copyOf(lines.values());
    }

    static List<StatementIndex.Entry> statements(Snapshot snapshot, PlaceTable.Line line) {
        Map<ItemId, StatementIndex.Entry> entries = new LinkedHashMap<>();
        for (ItemId statement : line.statements()) {
            snapshot.statements()
                    .of(statement)
                    .filter(StatementIndex.Entry::isSaid)
                    .ifPresent(entry -> entries.put(entry.line().id(), entry));
        }
        return List.copyOf(entries.values());
    }

    @Override
    public String template() {
        return "place";
    }

    @Override
    public String section() {
        return "places";
    }
}
