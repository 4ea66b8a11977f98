package org.stemma.web.page;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stemma.model.Figure;
import org.stemma.model.Series;
import org.stemma.view.FigureChart;
import org.stemma.view.FigureLine;
import org.stemma.view.FigureTable;
import org.stemma.view.Links;
import org.stemma.view.SumLine;
import org.stemma.view.Wording;

/**
 * The figures: each series under its question with a drawing and a table, or those that nothing else counts, or those
 * kept out of comparison.
 *
 * @param title what it shows
 * @param kind {@code series}, {@code single}, {@code aside} or {@code sums}
 * @param kinds the other kinds, to choose from
 * @param filters what can be filtered by
 * @param paging which of them are shown
 * @param blocks series, with their drawings
 * @param rows figures outside a series
 * @param sums totals that their articles break down
 * @param differing whether only series with accounts that differ are shown
 */
public record FiguresPage(
        String title,
        String kind,
        List<Choice> kinds,
        List<Filter> filters,
        Paging paging,
        List<Block> blocks,
        List<FigureLine> rows,
        List<SumLine> sums,
        boolean differing)
        implements Page {
    private static final int SERIES = 20;
    private static final int ROWS = 200;
    /** Rows of a series that stands alone on its page. */
    private static final int ROWS_OF_ONE = 100;
    /** Rows of a series among others; its own page has the rest. */
    private static final int ROWS_OF_MANY = 25;

    /**
     * A series with its drawing.
     *
     * @param block the rows
     * @param differing whether accounts differ in any row
     * @param more how many more rows the page of the series has
     * @param chart the drawing, where at least two rows can be drawn
     */
    public record Block(FigureTable.Block block, boolean differing, int more, Optional<FigureChart> chart) {}

    /** The figures that an address asks for. */
    public static FiguresPage of(Snapshot snapshot, Query query) {
        FigureTable figures = snapshot.site().figures();
        String kind = query.text("kind")
                .filter(List.of("single", "aside", "sums")::contains)
                .orElse("series");
        String differ = query.text("differing").orElse("");
        boolean differing = !differ.isEmpty();
        Predicate<FigureLine> wanted = wanted(snapshot, query);
        List<FigureTable.Block> series = figures.series().stream()
                .filter(block -> !differing || differs(block, differ))
                .filter(block -> block.lines().stream().anyMatch(wanted))
                .toList();
        List<FigureLine> single = figures.single().stream().filter(wanted).toList();
        List<FigureLine> aside = figures.setAside().stream().filter(wanted).toList();
        List<FigureLine> rows = kind.equals("single") ? single : kind.equals("aside") ? aside : List.of();
        boolean isSeries = kind.equals("series");
        boolean isSums = kind.equals("sums");
        List<SumLine> sums = snapshot.view().sums().stream()
                .filter(sum -> isWanted(snapshot, query, sum))
                .toList();
        int shown = isSeries ? series.size() : isSums ? sums.size() : rows.size();
        Paging paging = Paging.of(query, shown, isSeries ? SERIES : ROWS);
        return new FiguresPage(
                "Figures",
                kind,
                List.of(
                        new Choice("Counted more than once", query.with("kind", ""), series.size(), isSeries),
                        new Choice("Counted once", query.with("kind", "single"), single.size(), kind.equals("single")),
                        new Choice(
                                "Kept out of comparison",
                                query.with("kind", "aside"),
                                aside.size(),
                                kind.equals("aside")),
                        new Choice("Totals and their parts", query.with("kind", "sums"), sums.size(), isSums)),
                filters(snapshot, query),
                paging,
                isSeries
                        ? paging.of(series, SERIES).stream()
                                .map(block -> block(snapshot, block))
                                .toList()
                        : List.of(),
                paging.of(rows, ROWS),
                isSums ? paging.of(sums, ROWS) : List.of(),
                differing);
    }

    /**
     * Whether a series is one of those that an overview lists under this word; any other word lists all that differ.
     */
    private static boolean differs(FigureTable.Block block, String word) {
        return switch (word) {
            case "conflicts" -> block.isConflicting();
            case "overtaken" -> block.isOvertaken();
            default -> block.isDiffering();
        };
    }

    /** One series by itself; an address may ask for the page that has a row. */
    public static FiguresPage of(Snapshot snapshot, Series series, Query query) {
        FigureTable.Block all = snapshot.site().figures().series().stream()
                .filter(block -> block.series().id().equals(series.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rows of " + series.id()));
        Paging paging = Paging.of(at(query, all), all.lines().size(), ROWS_OF_ONE);
        List<FigureLine> rows = paging.of(all.lines(), ROWS_OF_ONE);
        return new FiguresPage(
                series.question(),
                "series",
                List.of(),
                List.of(),
                paging,
                List.of(new Block(
                        new FigureTable.Block(all.series(), rows),
                        all.isDiffering(),
                        0,
                        FigureChart.of(snapshot.view(), rows))),
                List.of(),
                List.of(),
                false);
    }

    /** The query with the page that has the row that it asks for. */
    private static Query at(Query query, FigureTable.Block block) {
        String anchor = query.text("at").orElse("");
        for (int i = 0; !anchor.isEmpty() && i < block.lines().size(); i++) {
            if (block.lines().get(i).appearances().stream()
                    .anyMatch(row -> Links.rowAnchor(row.item()).equals(anchor))) {
                TreeMap<String, String> values = new TreeMap<>(query.values());
                values.remove("at");
                values.put("page", Integer.toString(i / ROWS_OF_ONE + 1));
                return new Query(query.path(), values);
            }
        }
        return query;
    }

    private static Block block(Snapshot snapshot, FigureTable.Block block) {
        List<FigureLine> rows =
                block.lines().subList(0, Math.min(ROWS_OF_MANY, block.lines().size()));
        return new Block(
                new FigureTable.Block(block.series(), List.copyOf(rows)),
                block.isDiffering(),
                block.lines().size() - rows.size(),
                FigureChart.of(snapshot.view(), rows));
    }

    private static boolean isWanted(Snapshot snapshot, Query query, SumLine sum) {
        return query.text("measure").map(sum.counts()::equals).orElse(true)
                && query.text("claimant").map(sum.claimant()::equals).orElse(true)
                && query.text("outlet")
                        .map(snapshot.view().outlet(sum.total().id().article())::equals)
                        .orElse(true);
    }

    private static Predicate<FigureLine> wanted(Snapshot snapshot, Query query) {
        Optional<String> measure = query.text("measure");
        Optional<String> claimant = query.text("claimant");
        Optional<String> outlet = query.text("outlet");
        return line -> measure.map(name -> name.equals(measure(snapshot, line))).orElse(true)
                && claimant.map(name -> name.equals(line.claimant())).orElse(true)
                && outlet.map(name -> line.appearances().stream()
                                .anyMatch(at -> name.equals(
                                        snapshot.view().outlet(at.item().article()))))
                        .orElse(true);
    }

    private static String measure(Snapshot snapshot, FigureLine line) {
        Figure figure = snapshot.view().figures().get(line.id());
        return figure == null ? "" : Wording.measure(figure.measure().value());
    }

    /** How often each value occurs, counted once for a snapshot. */
    private record Counts(
            TreeMap<String, Integer> measures, TreeMap<String, Integer> claimants, TreeMap<String, Integer> outlets) {
        static Counts of(Snapshot snapshot) {
            Counts counts = new Counts(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            for (Figure figure : snapshot.view().figures().values()) {
                counts.measures.merge(Wording.measure(figure.measure().value()), 1, Integer::sum);
                counts.claimants.merge(snapshot.view().claimant(figure), 1, Integer::sum);
                counts.outlets.merge(snapshot.view().outlet(figure.id().article()), 1, Integer::sum);
            }
            return counts;
        }
    }

    private static List<Filter> filters(Snapshot snapshot, Query query) {
        Counts counts = snapshot.memo().of("counts of figures", Counts.class, () -> Counts.of(snapshot));
        return List.of(
                Filter.of("measure", "what is counted", counts.measures(), query),
                Filter.of("claimant", "who says so", counts.claimants(), query),
                Filter.of("outlet", "outlet", counts.outlets(), query));
    }

    @Override
    public String template() {
        return "figures";
    }

    @Override
    public String section() {
        return "figures";
    }
}
