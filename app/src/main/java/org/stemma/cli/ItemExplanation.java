package org.stemma.cli;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Article;
import org.stemma.model.Ascribed;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Origin;
import org.stemma.model.Part;
import org.stemma.model.Relation;
import org.stemma.model.Series;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.When;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;

/** One figure or statement, attribute by attribute, with the words that each rests on. */
final class ItemExplanation {
    private final Page page;
    private final LedgerView view;

    ItemExplanation(Terminal terminal, LedgerView view) {
        this.page = new Page(terminal);
        this.view = view;
    }

    void print(ItemId id) {
        Figure figure = view.figures().get(id);
        Statement statement = view.statements().get(id);
        if (figure != null) {
            figure(figure);
        } else if (statement != null) {
            statement(statement);
        }
    }

    private void figure(Figure figure) {
        page.title("“" + view.words(figure.citation()) + "”, "
                + view.label(figure.id().article()));
        page.paragraph(2, sentence(figure.citation()));
        page.pair(
                "quantity",
                Wording.quantity(figure.quantity()) + " ("
                        + figure.quantity().bound().words() + ", unit "
                        + figure.quantity().unit() + ")");
        figure.converted().ifPresent(other -> page.pair("converted", Wording.quantity(other) + ", by the source"));
        page.pair(
                "counts",
                ascribed(
                                figure.measure().basis().words(),
                                Wording.measure(figure.measure().value()),
                                figure.measure().because())
                        + ", " + Wording.words(figure.measure().value().nature()));
        figure.of().ifPresent(of -> page.pair("of", ascribed(of)));
        figure.where().ifPresent(where -> page.pair("where", ascribed(where)));
        page.pair("as of", view.asOf(figure.id()).map(this::when).orElse("not known"));
        page.pair("says who", claimant(figure.claimant(), view.claimant(figure)));
        page.pair("scope", Wording.words(figure.scope()) + ", " + Wording.words(figure.change()));
        figure.setAside().forEach(aside -> page.pair("set aside", Wording.aside(aside)));
        Optional.ofNullable(view.ledger().figures().get(figure.id()))
                .flatMap(Ledger.FigureInContext::origin)
                .ifPresent(this::origin);
        view.seriesOf(figure.id()).ifPresent(series -> series(figure, series));
    }

    private void series(Figure figure, Series series) {
        page.heading(series.question());
        for (Relation relation : series.relations()) {
            if (relation.a().equals(figure.id()) || relation.b().equals(figure.id())) {
                page.item(
                        2,
                        "“" + view.words(relation.b().anchor()) + "” ("
                                + view.label(relation.b().article()) + ") "
                                + Wording.before(relation.word()) + " “"
                                + view.words(relation.a().anchor()) + "” ("
                                + view.label(relation.a().article()) + "): " + relation.reason());
            }
        }
        page.paragraph(2, Wording.count(series.members().size(), "figure") + " in this series.");
    }

    private void statement(Statement statement) {
        page.title(view.speaker(statement) + ", " + view.label(statement.id().article()));
        page.paragraph(2, sentence(statement.citation()));
        page.pair("content", view.content(statement));
        page.pair("speaker", claimant(statement.speaker(), view.speaker(statement)));
        statement.cue().ifPresent(cue -> page.pair("cue", "“" + view.words(cue) + "”"));
        page.pair("form", Wording.words(statement.form()));
        page.pair(
                "kind",
                Wording.words(statement.kind()) + ", " + Wording.words(statement.polarity()) + ", "
                        + Wording.words(statement.modality()));
        page.pair("said on", view.saidOn(statement.id()).map(this::when).orElse("not known"));
        statement.addressee().ifPresent(words -> page.pair("to whom", "“" + view.words(words) + "”"));
        statement.venue().ifPresent(words -> page.pair("where", "“" + view.words(words) + "”"));
        statement.checking().ifPresent(words -> page.pair("the source", "“" + view.words(words) + "”"));
        Optional.ofNullable(view.ledger().statements().get(statement.id()))
                .flatMap(Ledger.StatementInContext::origin)
                .ifPresent(this::origin);
        view.sameOf(statement.id()).ifPresent(same -> {
            page.heading("The same statement");
            for (int i = 0; i < same.members().size(); i++) {
                ItemId member = same.members().get(i);
                page.item(
                        2,
                        view.label(member.article()) + " ("
                                + Wording.words(same.renderings().get(i)) + "): " + view.words(member.anchor()));
            }
        });
        view.repliesTo(statement.id())
                .forEach(reply -> page.item(
                        2,
                        "answered: "
                                + Wording.words(reply.stance()) + ", "
                                + view.label(reply.from().article()) + ": "
                                + view.words(reply.from().anchor())));
    }

    private void origin(ItemId id) {
        for (Origin origin : view.ledger().origins()) {
            if (origin.id().equals(id)) {
                page.pair("goes back to", origin.label() + " (" + Wording.words(origin.kind()) + ")");
            }
        }
    }

    private String claimant(Claimant claimant, String name) {
        return name + " (" + Wording.words(claimant.kind()) + ", "
                + claimant.basis().words()
                + claimant.words().map(words -> ": “" + view.words(words) + "”").orElse("")
                + claimant.antecedent()
                        .map(words -> ", from “" + view.words(words) + "”")
                        .orElse("") + ")";
    }

    private String ascribed(Ascribed<String> value) {
        return ascribed(value.basis().words(), value.value(), value.because());
    }

    private String ascribed(String basis, String value, List<Citation> because) {
        return value + " (" + basis + quoted(because) + ")";
    }

    private String when(When when) {
        return Wording.known(when) + " (" + when.basis().words() + quoted(when.because()) + ")";
    }

    private String quoted(List<Citation> because) {
        return because.isEmpty()
                ? ""
                : ": “" + String.join("”, “", because.stream().map(view::words).toList()) + "”";
    }

    /** The sentences around words of the body, with the words in brackets. */
    private String sentence(Citation words) {
        Optional<Article> article = view.ledger().article(words.article());
        if (article.isEmpty() || !words.part().equals(Part.BODY)) {
            return article.map(it -> Wording.oneLine(it.text(words.part()))).orElse("");
        }
        Span cover = words.span();
        var reading = view.ledger().readings().get(words.article());
        for (Span sentence : reading == null ? List.<Span>of() : reading.sentences()) {
            if (sentence.overlaps(words.span())) {
                cover = cover.cover(sentence);
            }
        }
        String body = article.get().body();
        return Wording.oneLine(body.substring(cover.start(), words.span().start()) + "["
                + words.span().in(body) + "]" + body.substring(words.span().end(), cover.end()));
    }
}
