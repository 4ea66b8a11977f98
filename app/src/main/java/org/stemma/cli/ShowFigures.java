package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.export.FigureTables;
import org.stemma.export.Table;
import org.stemma.store.Store;
import org.stemma.view.Appearance;
import org.stemma.view.Articles;
import org.stemma.view.FigureLine;
import org.stemma.view.FigureTable;
import org.stemma.view.LedgerView;
import org.stemma.view.SumLine;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints figures by series. */
@Command(
        name = "figures",
        header = "Figures that count the same thing, side by side.",
        description = {
            "Figures that count the same thing, side by side, and how they stand to each other.",
            "",
            "Where accounts stand against each other comes first. Each row has the words of the source, the quantity they"
                    + " were read as, who says so, which articles have it, and the time it holds at."
        },
        footer = "  stemma show figures --differing --db story.stemma")
final class ShowFigures extends ShowTable {
    @Option(names = "--differing", description = "Only where accounts stand against each other.")
    boolean differing;

    @Option(
            names = "--about",
            paramLabel = "WORDS",
            description = "Only series whose question, words or claimants have these words.")
    @Nullable
    String about;

    @Option(names = "--ids", description = "The ids that 'stemma explain' takes.")
    boolean ids;

    @Override
    Table table(LedgerView view, Store store) {
        FigureTable figures = FigureTable.of(view);
        List<FigureLine> lines = new ArrayList<>();
        wanted(figures).forEach(block -> lines.addAll(block.lines()));
        lines.addAll(wanted(figures.single()));
        lines.addAll(wanted(figures.setAside()));
        return FigureTables.figures(view)
                .only(lines.stream()
                        .flatMap(line -> line.appearances().stream())
                        .map(Appearance::item)
                        .toList());
    }

    private List<FigureTable.Block> wanted(FigureTable figures) {
        return figures.series().stream()
                .filter(block -> !differing || block.isDiffering())
                .filter(this::isAbout)
                .toList();
    }

    private List<FigureLine> wanted(List<FigureLine> notCompared) {
        return differing
                ? List.of()
                : notCompared.stream().filter(this::isAbout).toList();
    }

    @Override
    void print(LedgerView view, Store store) {
        FigureTable figures = FigureTable.of(view);
        List<FigureTable.Block> blocks = wanted(figures);
        for (FigureTable.Block block : blocks) {
            heading(block.question() + (block.isDiffering() ? "  [accounts differ]" : ""));
            series(block.lines());
            blank();
        }
        rest("Figures that nothing else counts", wanted(figures.single()));
        rest("Kept out of comparison", wanted(figures.setAside()));
        sums(view.sums().stream().filter(this::isWanted).toList());
        line(
                blocks.isEmpty() && differing
                        ? "No figures stand against each other here."
                        : Wording.count(view.figures().size(), "figure") + " in "
                                + Wording.count(view.articles().size(), "article") + ", "
                                + Wording.count(figures.series().size(), "series", "series") + " of two or more.");
    }

    private boolean isAbout(FigureTable.Block block) {
        return about == null
                || has(block.question(), about)
                || block.lines().stream().anyMatch(this::isAbout);
    }

    private boolean isAbout(FigureLine line) {
        return about == null
                || has(line.counts(), about)
                || has(line.claimant(), about)
                || has(line.written(), about)
                || has(where(line.appearances()), about);
    }

    private static boolean has(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private void series(List<FigureLine> lines) {
        TextTable table = new TextTable(2, "as of", "figure", "who says so, where", "relation");
        for (FigureLine line : lines) {
            table.row(line.overtaken(), asOf(line), figure(line, false), who(line), relation(line));
        }
        table.print(terminal());
    }

    private void rest(String title, List<FigureLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        heading(title);
        TextTable table = new TextTable(2, "counts", "figure", "who says so, where", "as of");
        for (FigureLine line : lines) {
            table.row(line.counts(), figure(line, true), who(line), asOf(line));
        }
        table.print(terminal());
        blank();
    }

    /** Sums that do not add up stand with what differs. */
    private boolean isWanted(SumLine sum) {
        boolean named = about == null
                || has(sum.counts(), about)
                || has(sum.claimant(), about)
                || has(sum.label(), about)
                || has(sum.total().written(), about);
        return named && (!differing || sum.isWrong());
    }

    private void sums(List<SumLine> sums) {
        if (sums.isEmpty()) {
            return;
        }
        heading("Totals and their parts");
        TextTable table = new TextTable(2, "counts", "total", "parts", "who says so, where", "sum");
        for (SumLine sum : sums) {
            table.row(
                    sum.counts(),
                    piece(sum.total()),
                    sum.parts().stream().map(this::piece).collect(Collectors.joining("\n")),
                    sum.claimant() + "\n" + sum.label(),
                    sum.sentence());
        }
        table.print(terminal());
        blank();
    }

    private String piece(SumLine.Piece piece) {
        return "“" + piece.written() + "”" + (ids ? "\n" + Articles.shortId(piece.id()) : "");
    }

    private static String asOf(FigureLine line) {
        return line.asOf() + (isStated(line.asOfBasis()) ? "" : "\n" + line.asOfBasis());
    }

    private static boolean isStated(String basis) {
        return basis.isEmpty() || basis.equals("stated") || basis.equals("from the enclosing sentence");
    }

    private String figure(FigureLine line, boolean withMarks) {
        StringBuilder cell =
                new StringBuilder("“").append(line.written()).append("”\n").append(line.normalised());
        if (withMarks || !line.setAside().isEmpty()) {
            line.setAside().forEach(mark -> cell.append("\n(").append(mark).append(')'));
        }
        if (ids) {
            line.appearances().forEach(appearance -> cell.append('\n').append(Articles.shortId(appearance.item())));
        }
        return cell.toString();
    }

    private static String who(FigureLine line) {
        return line.claimant() + "\n" + where(line.appearances());
    }

    private static String relation(FigureLine line) {
        StringBuilder cell = new StringBuilder();
        for (FigureLine.Link link : line.relations()) {
            cell.append(cell.length() == 0 ? "" : "\n")
                    .append(link.sentence())
                    .append(": ")
                    .append(link.reason());
        }
        return cell.toString();
    }
}
