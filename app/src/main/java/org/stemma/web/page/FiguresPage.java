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
import org.stemma.view.SumLine;
import org.stemma.view.Wording;

/**
 * The figures: each series under its question with a drawing and a table, or those that nothing else counts, or those kept out
 * of comparison.
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

    /**
     * A series with its drawing.
     *
     * @param block the rows
     * @param chart the drawing, where at least two rows can be drawn
     */
    public record Block(FigureTable.Block block, Optional<FigureChart> chart) {}

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

    /** Whether a series is one of those that an overview lists under this word; any other word lists all that differ. */
    private static boolean differs(FigureTable.Block block, String word) {
        return switch (word) {
            case "conflicts" -> block.isConflicting();
            case "overtaken" -> block.isOvertaken();
            default -> block.isDiffering();
        };
    }

    /** One series by itself. */
    public static FiguresPage of(Snapshot snapshot, Series series) {
        List<Block> blocks = snapshot.site().figures().series().stream()
                .filter(block -> block.series().id().equals(series.id()))
                .map(block -> block(snapshot, block))
                .toList();
        return new FiguresPage(
                series.question(),
                "series",
                List.of(),
                List.of(),
                new Paging(1, 1, blocks.size(), "", ""),
                blocks,
                List.of(),
                List.of(),
                false);
    }

    private static Block block(Snapshot snapshot, FigureTable.Block block) {
        return new Block(block, FigureChart.of(snapshot.view(), block.lines()));
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
