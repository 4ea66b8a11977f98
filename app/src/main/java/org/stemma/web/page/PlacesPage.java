package org.stemma.web.page;

import java.util.List;
import java.util.Optional;
import org.stemma.model.ItemId;
import org.stemma.view.Links;
import org.stemma.view.LocatorMap;
import org.stemma.view.PlaceTable;

/**
 * The places that articles name: a map of those whose location is known, and a table with how exactly it is meant.
 *
 * @param kinds located, or not
 * @param located whether the located ones are shown
 * @param map the drawing, as SVG; empty where nothing is located
 * @param drawn how many places it draws
 * @param paging which rows are shown
 * @param places the rows, the most named first
 */
public record PlacesPage(List<Choice> kinds, boolean located, String map, int drawn, Paging paging, List<Row> places)
        implements Page {
    private static final int ROWS = 100;
    /** So many other names stand in a row. */
    private static final int NAMES = 8;
    /** More places than these cover each other on a map. */
    private static final int DRAWN = 40;

    /**
     * A place.
     *
     * @param id its name in addresses
     * @param name its name
     * @param where what it is and in which country
     * @param coordinates of a settlement
     * @param otherNames the first other forms of the name
     * @param moreNames how many more there are
     * @param times how often it is named
     * @param articles in how many articles
     * @param events how many events happened there
     * @param figures how many rows of figures are about it, those that repeat each other once
     * @param statements how many statements name it, in however many wordings
     */
    public record Row(
            String id,
            String name,
            String where,
            Optional<String> coordinates,
            List<String> otherNames,
            int moreNames,
            int times,
            int articles,
            int events,
            int figures,
            int statements) {
        /** A country may have thousands of each: they are counted once for a snapshot. */
        static Row of(Snapshot snapshot, PlaceTable.Line line) {
            return snapshot.memo()
                    .of(
                            "row of place " + address(line.place().id()),
                            Row.class,
                            () -> of(
                                    line,
                                    line.events().size(),
                                    PlacePage.figures(snapshot, line).size(),
                                    PlacePage.statements(snapshot, line).size()));
        }

        static Row of(PlaceTable.Line line, int events, int figures, int statements) {
            return new Row(
                    address(line.place().id()),
                    line.name(),
                    line.where(),
                    line.coordinates(),
                    line.otherNames()
                            .subList(0, Math.min(NAMES, line.otherNames().size())),
                    Math.max(0, line.otherNames().size() - NAMES),
                    line.times(),
                    line.mentions().size(),
                    events,
                    figures,
                    statements);
        }
    }

    /** The places that an address asks for. */
    public static PlacesPage of(Snapshot snapshot, Query query) {
        PlaceTable table = snapshot.places();
        boolean located = !query.text("kind")
                .orElse(table.located().isEmpty() ? "unknown" : "")
                .equals("unknown");
        List<PlaceTable.Line> lines = located ? table.located() : table.notLocated();
        Paging paging = Paging.of(query, lines.size(), ROWS);
        List<PlaceTable.Line> drawn =
                table.located().subList(0, Math.min(DRAWN, table.located().size()));
        return new PlacesPage(
                List.of(
                        new Choice(
                                "Located",
                                query.with("kind", "located"),
                                table.located().size(),
                                located),
                        new Choice(
                                "Not located",
                                query.with("kind", "unknown"),
                                table.notLocated().size(),
                                !located)),
                located,
                located ? snapshot.memo().of("map of places", String.class, () -> map(drawn)) : "",
                drawn.size(),
                paging,
                paging.of(lines, ROWS).stream()
                        .map(line -> Row.of(snapshot, line))
                        .toList());
    }

    /** The drawing of places; each leads to its page. */
    static String map(List<PlaceTable.Line> lines) {
        return LocatorMap.svg(PlaceTable.marked(lines, place -> Optional.of("/place/" + address(place.id()))), "map");
    }

    /** The name of a place in addresses. */
    static String address(ItemId place) {
        return Links.rowAnchor(place);
    }

    @Override
    public String template() {
        return "places";
    }

    @Override
    public String title() {
        return "Places";
    }

    @Override
    public String section() {
        return "places";
    }
}
