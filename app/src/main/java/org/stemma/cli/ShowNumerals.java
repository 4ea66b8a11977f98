package org.stemma.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stemma.export.FigureTables;
import org.stemma.export.Table;
import org.stemma.model.Article;
import org.stemma.model.Figure;
import org.stemma.model.Numeral;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.TimeExpression;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Accounts for every numeral of an article. */
@Command(
        name = "numerals",
        header = "Every numeral of an article, and what became of it.",
        description =
                "Every numeral and number word of an article and what became of it: figure, date, other (with why) or"
                        + " not read (with why).",
        footer = "  stemma show numerals ostrel-courier-2024-10-09.txt --db story.stemma")
final class ShowNumerals extends ShowTable {
    private static final int CONTEXT = 28;

    @Parameters(paramLabel = "ARTICLE", description = "The beginning of its id, its file name, address or outlet.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    String typed;

    @Override
    Table table(LedgerView view, Store store) {
        Article article = article(store, view, typed);
        return FigureTables.numerals(view).only(row -> article.id().hex().equals(row.get("article")));
    }

    @Override
    void print(LedgerView view, Store store) {
        Article article = article(store, view, typed);
        Reading reading = view.ledger().readings().get(article.id());
        List<Numeral> numerals = reading == null ? List.of() : reading.numerals();
        heading(name(view, article));
        TextTable table = new TextTable(2, "numeral", "read as", "as what, or why", "in the text");
        Map<Numeral.Use, Integer> counts = new EnumMap<>(Numeral.Use.class);
        for (Numeral numeral : numerals) {
            counts.merge(numeral.use(), 1, Integer::sum);
            table.row(
                    view.words(numeral.citation()),
                    Wording.words(numeral.use()),
                    reading == null ? "" : what(view, reading, numeral),
                    context(
                            article.text(numeral.citation().part()),
                            numeral.citation().span()));
        }
        table.print(terminal());
        blank();
        StringBuilder sum = new StringBuilder(Wording.count(numerals.size(), "numeral"));
        counts.forEach((use, count) -> sum.append(sum.indexOf(":") < 0 ? ": " : ", ")
                .append(count)
                .append(' ')
                .append(Wording.words(use)));
        line(sum + ".");
    }

    private static String what(LedgerView view, Reading reading, Numeral numeral) {
        for (Figure figure : reading.figures()) {
            if (numeral.use() == Numeral.Use.FIGURE
                    && figure.citation().part().equals(numeral.citation().part())
                    && figure.citation().span().overlaps(numeral.citation().span())) {
                return Wording.quantity(figure.quantity()) + ", "
                        + Wording.measure(figure.measure().value());
            }
        }
        for (TimeExpression date : reading.dates()) {
            if (numeral.use() == Numeral.Use.DATE
                    && date.citation().part().equals(numeral.citation().part())
                    && date.citation().span().overlaps(numeral.citation().span())) {
                var when = view.ledger().dates().get(date.id());
                return when == null ? "“" + date.text() + "”" : Wording.when(when);
            }
        }
        return numeral.why();
    }

    private static String context(String text, Span span) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return (from > 0 ? "…" : "") + Wording.oneLine(text.substring(from, to)) + (to < text.length() ? "…" : "");
    }
}
