package org.stemma.export;

import java.util.Optional;
import org.stemma.export.Table.Builder;
import org.stemma.model.Ascribed;
import org.stemma.model.Figure;
import org.stemma.model.Ledger;
import org.stemma.model.Numeral;
import org.stemma.model.Quantity;
import org.stemma.model.Reading;
import org.stemma.model.Relation;
import org.stemma.model.Series;
import org.stemma.model.When;
import org.stemma.view.LedgerView;
import org.stemma.view.SumLine;

/** Figures, their series and relations, and what became of every numeral. */
public final class FigureTables {
    private FigureTables() {}

    /** Every figure. */
    public static Table figures(LedgerView view) {
        Builder table = new Builder(
                "figures",
                "id",
                "article",
                "outlet",
                "part",
                "start",
                "end",
                "text",
                "low",
                "high",
                "low_open",
                "high_open",
                "unit",
                "bound",
                "converted_low",
                "converted_high",
                "converted_unit",
                "measure",
                "measure_basis",
                "nature",
                "of",
                "where",
                "as_of",
                "as_of_start",
                "as_of_end",
                "as_of_basis",
                "claimant",
                "claimant_kind",
                "claimant_actor",
                "statement",
                "scope",
                "change",
                "set_aside",
                "series",
                "origin",
                "sums");
        for (Figure figure : view.figures().values()) {
            Quantity quantity = figure.quantity();
            Optional<When> asOf = view.asOf(figure.id());
            Optional<Ledger.FigureInContext> context =
                    Optional.ofNullable(view.ledger().figures().get(figure.id()));
            table.row(
                    figure.id(),
                    figure.id().article(),
                    view.outlet(figure.id().article()),
                    figure.citation().part(),
                    figure.citation().span().start(),
                    figure.citation().span().end(),
                    view.words(figure.citation()),
                    quantity.low(),
                    quantity.high(),
                    quantity.lowOpen(),
                    quantity.highOpen(),
                    quantity.unit(),
                    quantity.bound(),
                    figure.converted().flatMap(Quantity::low),
                    figure.converted().flatMap(Quantity::high),
                    figure.converted().map(Quantity::unit),
                    figure.measure().value().name(),
                    figure.measure().basis(),
                    figure.measure().value().nature(),
                    figure.of().map(Ascribed::value),
                    figure.where().map(Ascribed::value),
                    asOf.map(When::value),
                    asOf.map(When::start),
                    asOf.map(When::end),
                    asOf.map(When::basis),
                    view.claimant(figure),
                    figure.claimant().kind(),
                    context.flatMap(Ledger.FigureInContext::claimant),
                    figure.statement(),
                    figure.scope(),
                    figure.change(),
                    figure.setAside().stream().toList(),
                    view.seriesOf(figure.id()).map(Series::id),
                    context.flatMap(Ledger.FigureInContext::origin),
                    view.sums().stream()
                            .filter(sum -> sum.has(figure.id()))
                            .map(SumLine::sentence)
                            .toList());
        }
        return table.build();
    }

    /** Figures that count the same thing. */
    public static Table series(LedgerView view) {
        Builder table = new Builder("series", "id", "question", "measure", "articles", "members");
        for (Series series : view.ledger().series()) {
            table.row(
                    series.id(),
                    series.question(),
                    series.measure().name(),
                    series.members().stream().map(id -> id.article()).distinct().count(),
                    series.members());
        }
        return table.build();
    }

    /** How the figures of a series stand to each other. */
    public static Table relations(LedgerView view) {
        Builder table = new Builder(
                "relations", "series", "a", "b", "text_a", "text_b", "family", "word", "reason", "program_word");
        for (Series series : view.ledger().series()) {
            for (Relation relation : series.relations()) {
                table.row(
                        series.id(),
                        relation.a(),
                        relation.b(),
                        view.words(relation.a().anchor()),
                        view.words(relation.b().anchor()),
                        relation.family(),
                        relation.word().words(),
                        relation.reason(),
                        relation.program().map(program -> program.word().words()));
            }
        }
        return table.build();
    }

    /** Totals that their articles break down, and whether the parts make them. */
    public static Table sums(LedgerView view) {
        Builder table = new Builder(
                "sums", "article", "total", "parts", "text_total", "text_parts", "claimant", "finding", "reason");
        for (SumLine sum : view.sums()) {
            table.row(
                    sum.total().id().article(),
                    sum.total().id(),
                    sum.parts().stream().map(SumLine.Piece::id).toList(),
                    sum.total().written(),
                    sum.parts().stream().map(SumLine.Piece::written).toList(),
                    sum.claimant(),
                    sum.finding(),
                    sum.reason());
        }
        return table.build();
    }

    /** Every numeral and number word, and what became of it. */
    public static Table numerals(LedgerView view) {
        Builder table = new Builder("numerals", "article", "part", "start", "end", "text", "use", "why");
        for (Reading reading : view.ledger().readings().values()) {
            for (Numeral numeral : reading.numerals()) {
                table.row(
                        reading.id(),
                        numeral.citation().part(),
                        numeral.citation().span().start(),
                        numeral.citation().span().end(),
                        view.words(numeral.citation()),
                        numeral.use(),
                        numeral.why());
            }
        }
        return table.build();
    }
}
