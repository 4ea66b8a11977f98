package org.stemma.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Anchors;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.Event;
import org.stemma.model.Figure;
import org.stemma.model.Mention;
import org.stemma.model.Numeral;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.Retrieval;
import org.stemma.model.SharedText;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;
import org.stemma.view.Articles;
import org.stemma.view.FigureTable;
import org.stemma.view.LedgerView;
import org.stemma.view.SharedTable;
import org.stemma.view.Undated;
import org.stemma.view.Wording;

/** One article followed through the stages. */
final class ArticleExplanation {
    private static final int SHOWN_WORDS = 90;

    private final Page page;
    private final LedgerView view;
    private final Reading reading;
    private final Article article;

    ArticleExplanation(Terminal terminal, LedgerView view, Reading reading) {
        this.page = new Page(terminal);
        this.view = view;
        this.reading = reading;
        this.article = reading.article();
    }

    void print(List<Retrieval> retrievals) {
        page.title(view.label(article.id())
                + article.title().map(title -> ": " + Wording.oneLine(title)).orElse(""));
        cameIn(retrievals);
        cleaned();
        names();
        dates();
        statements();
        figures();
        numerals();
        compared();
        problems();
    }

    private void cameIn(List<Retrieval> retrievals) {
        page.heading("1. How it came in");
        page.pair("id", article.id().hex());
        page.pair("source key", article.sourceKey());
        for (Retrieval retrieval : retrievals) {
            page.pair(
                    "from",
                    retrieval.location() + ", " + Wording.count(retrieval.length(), "byte") + " of "
                            + retrieval.mediaType() + ", decoded as " + retrieval.charset());
        }
        page.pair("outlet", article.outlet().map(outlet -> outlet.name()).orElse("not known"));
        article.byline().ifPresent(byline -> page.pair("byline", byline));
        page.pair("language", article.language().orElse("not stated"));
        page.pair(
                "published",
                article.published()
                        .map(published -> "“" + published.written() + "” (" + published.part() + ")"
                                + published
                                        .when()
                                        .map(when -> ", read as " + Wording.when(when))
                                        .orElse(", not understood"))
                        .orElse("no field says"));
        article.handling().ifPresent(label -> page.pair("handling", label + ": left out of reports and exports"));
    }

    private void cleaned() {
        page.heading("2. What is not running text");
        for (Region region : article.regions()) {
            page.item(
                    2,
                    Wording.words(region.kind()) + ": “"
                            + shortened(region.span().in(article.body())) + "”");
        }
        page.paragraph(
                2,
                Wording.count(article.body().length(), "character") + " of text, "
                        + Wording.count(reading.sentences().size(), "sentence") + ", "
                        + Wording.count(article.regions().size(), "region") + " apart from it.");
    }

    private void names() {
        page.heading("3. Names");
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : reading.mentions()) {
            String name = mention.name() + " (" + Wording.words(mention.kind()) + ")";
            counts.merge(name, 1, Integer::sum);
        }
        StringBuilder line = new StringBuilder();
        counts.forEach((name, count) ->
                line.append(line.length() == 0 ? "" : "; ").append(name).append(count > 1 ? " ×" + count : ""));
        page.paragraph(2, line.length() == 0 ? "None." : line.toString());
    }

    private void dates() {
        page.heading("4. Dates");
        Anchors anchors = new Anchors(view.published(article.id()), java.util.Optional.empty());
        for (TimeExpression date : reading.dates()) {
            When resolved = view.ledger().dates().get(date.id());
            page.item(
                    2,
                    "“" + date.text() + "”: "
                            + (resolved != null
                                    ? Wording.when(resolved)
                                    : Wording.words(date.type()) + " "
                                            + date.value().timex(anchors))
                            + date.region()
                                    .map(kind -> " (in the " + Wording.words(kind) + ")")
                                    .orElse(""));
        }
        if (reading.dates().isEmpty()) {
            page.paragraph(2, "None.");
        }
    }

    private void statements() {
        page.heading("5. Statements");
        for (Statement statement : reading.statements()) {
            String content = view.content(statement);
            page.item(
                    2,
                    view.speaker(statement)
                            + statement
                                    .cue()
                                    .map(cue -> " “" + view.words(cue) + "”")
                                    .orElse("") + " ["
                            + Wording.words(statement.form()) + ", " + Wording.words(statement.kind()) + ", "
                            + Wording.words(statement.polarity()) + "]: " + content + "  ("
                            + Articles.shortId(statement.id()) + ")");
        }
        if (reading.statements().isEmpty()) {
            page.paragraph(2, "None.");
        }
    }

    private void figures() {
        page.heading("6. Figures");
        for (Figure figure : reading.figuresToCompare()) {
            page.item(
                    2,
                    "“" + view.words(figure.citation()) + "” is " + Wording.quantity(figure.quantity()) + ", "
                            + Wording.measure(figure.measure().value())
                            + figure.of()
                                    .map(of -> " of " + Wording.oneLine(of.value()))
                                    .orElse("")
                            + figure.where()
                                    .map(where -> ", " + Wording.oneLine(where.value()))
                                    .orElse("")
                            + view.asOf(figure.id())
                                    .map(when -> ", as of " + Wording.known(when) + " ("
                                            + when.basis().words() + ")")
                                    .orElse("")
                            + ", says " + view.claimant(figure) + "  (" + Articles.shortId(figure.id()) + ")");
        }
        if (reading.figuresToCompare().isEmpty()) {
            page.paragraph(2, "None.");
        }
    }

    private void numerals() {
        Map<Numeral.Use, Integer> counts = new EnumMap<>(Numeral.Use.class);
        reading.numerals().forEach(numeral -> counts.merge(numeral.use(), 1, Integer::sum));
        StringBuilder line = new StringBuilder(Wording.count(reading.numerals().size(), "numeral"));
        counts.forEach((use, count) -> line.append(line.indexOf(":") < 0 ? ": " : ", ")
                .append(count)
                .append(' ')
                .append(Wording.words(use)));
        page.paragraph(2, line + ".");
        for (Numeral numeral : reading.numerals()) {
            if (numeral.use() == Numeral.Use.NOT_READ) {
                page.item(2, "not read: “" + view.words(numeral.citation()) + "”, " + numeral.why());
            }
        }
    }

    private void compared() {
        page.heading("7. With the other articles");
        page.pair(
                "published",
                view.published(article.id())
                        .map(when -> Wording.when(when) + " (" + when.basis().words() + because(when) + ")")
                        .orElseGet(() -> "not known. " + Undated.why(view, article.id())));
        for (SharedTable.Line line : SharedTable.of(view).pairs()) {
            SharedText shared = line.shared();
            if (shared.a().equals(article.id()) || shared.b().equals(article.id())) {
                page.pair(
                        "shares text",
                        line.ofFirst() + "% of " + line.first() + " stands in " + line.second() + "; "
                                + line.direction());
            }
        }
        for (FigureTable.Block block : FigureTable.of(view).series()) {
            long here = block.series().members().stream()
                    .filter(member -> member.article().equals(article.id()))
                    .count();
            if (here > 0) {
                page.pair(
                        "series",
                        block.question() + ": " + here + " of "
                                + Wording.count(block.series().members().size(), "figure")
                                + (block.isDiffering() ? ", accounts differ" : ""));
            }
        }
        for (Event event : view.ledger().events()) {
            if (event.sentences().stream()
                    .anyMatch(sentence -> sentence.article().equals(article.id()))) {
                page.pair("timeline", Wording.when(event.when()) + ": " + shortened(view.words(event.headline())));
            }
        }
    }

    private String because(When when) {
        return when.because().isEmpty()
                ? ""
                : ": “"
                        + String.join(
                                "”, “",
                                when.because().stream()
                                        .map(this::cited)
                                        .distinct()
                                        .toList()) + "”";
    }

    private String cited(Citation words) {
        String quoted = shortened(view.words(words));
        return words.article().equals(article.id()) ? quoted : quoted + "” in “" + view.label(words.article());
    }

    private void problems() {
        if (!reading.problems().isEmpty()) {
            page.heading("Problems");
            for (Problem problem : reading.problems()) {
                page.item(2, problem.kind() + ": " + problem.message());
            }
        }
    }

    private static String shortened(String words) {
        String line = Wording.oneLine(words);
        if (line.length() <= SHOWN_WORDS) {
            return line;
        }
        int end = SHOWN_WORDS - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
