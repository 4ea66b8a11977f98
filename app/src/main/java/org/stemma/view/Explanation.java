package org.stemma.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Article;
import org.stemma.model.Ascribed;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Part;
import org.stemma.model.Relation;
import org.stemma.model.Reply;
import org.stemma.model.Reversal;
import org.stemma.model.SameStatement;
import org.stemma.model.Series;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.When;

/**
 * One figure or statement, attribute by attribute, with the words that each rests on.
 *
 * @param id which
 * @param title its words or its speaker, and the article
 * @param context the sentences that it stands in
 * @param attributes what it was read as
 * @param sections what it has to do with others
 */
public record Explanation(
        ItemId id, String title, Context context, List<Attribute> attributes, List<Section> sections) {
    /**
     * The sentences around words, on one line.
     *
     * @param before what stands before them
     * @param words the words
     * @param after what stands after them
     */
    public record Context(String before, String words, String after) {}

    /**
     * Something that it was read as.
     *
     * @param name such as {@code as of}
     * @param value in words, with its basis and the words that it rests on
     */
    public record Attribute(String name, String value) {}

    /**
     * What it has to do with others.
     *
     * @param heading what the lines are about
     * @param lines one an other item, and what follows from all
     */
    public record Section(String heading, List<Line> lines) {}

    /**
     * How another item stands to it.
     *
     * @param text in words
     * @param other the other item; absent where the line is about all of them
     */
    public record Line(String text, Optional<ItemId> other) {}

    /** The explanation of a figure or statement of this ledger; nothing for an item that is neither. */
    public static Optional<Explanation> of(LedgerView view, ItemId id) {
        Figure figure = view.figures().get(id);
        if (figure != null) {
            return Optional.of(new Explaining(view).figure(figure));
        }
        return Optional.ofNullable(view.statements().get(id)).map(new Explaining(view)::statement);
    }

    /** Gathers the attributes of one item. */
    private static final class Explaining {
        private final LedgerView view;
        private final List<Attribute> attributes = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();

        Explaining(LedgerView view) {
            this.view = view;
        }

        Explanation figure(Figure figure) {
            add(
                    "quantity",
                    Wording.quantity(figure.quantity()) + " ("
                            + figure.quantity().bound().words() + ")");
            figure.converted().ifPresent(other -> add("converted", Wording.quantity(other) + ", by the source"));
            add(
                    "counts",
                    ascribed(
                                    figure.measure().basis().words(),
                                    Wording.measure(figure.measure().value()),
                                    figure.measure().because())
                            + ", " + Wording.words(figure.measure().value().nature()));
            figure.of().ifPresent(of -> add("of", ascribed(of)));
            figure.where().ifPresent(where -> add("where", ascribed(where)));
            add("as of", view.asOf(figure.id()).map(this::when).orElse("not known"));
            add("says who", claimant(figure.claimant(), view.claimant(figure)));
            add("scope", Wording.words(figure.scope()) + ", " + Wording.words(figure.change()));
            figure.setAside().forEach(aside -> add("set aside", Wording.aside(aside)));
            Optional.ofNullable(view.ledger().figures().get(figure.id()))
                    .flatMap(Ledger.FigureInContext::origin)
                    .ifPresent(this::origin);
            checking(figure.id());
            view.seriesOf(figure.id()).ifPresent(series -> series(figure, series));
            sums(figure.id());
            return explanation(
                    figure.id(),
                    "“" + view.words(figure.citation()) + "”, "
                            + view.label(figure.id().article()));
        }

        private void checking(ItemId item) {
            add(
                    "the source on checking it",
                    view.checking(item).map(words -> "“" + words + "”").orElse("says nothing"));
        }

        private void series(Figure figure, Series series) {
            List<Line> lines = new ArrayList<>();
            for (Relation relation : series.relations()) {
                if (relation.a().equals(figure.id()) || relation.b().equals(figure.id())) {
                    lines.add(new Line(
                            "“" + view.words(relation.b().anchor()) + "” ("
                                    + view.label(relation.b().article()) + ") "
                                    + Wording.before(relation.word()) + " “"
                                    + view.words(relation.a().anchor()) + "” ("
                                    + view.label(relation.a().article()) + "): " + relation.reason(),
                            Optional.of(relation.a().equals(figure.id()) ? relation.b() : relation.a())));
                }
            }
            lines.add(
                    new Line(Wording.count(series.members().size(), "figure") + " in this series.", Optional.empty()));
            sections.add(new Section(series.question(), List.copyOf(lines)));
        }

        private void sums(ItemId figure) {
            List<Line> lines = new ArrayList<>();
            for (SumLine sum : view.sums()) {
                if (!sum.has(figure)) {
                    continue;
                }
                lines.add(new Line(sum.sentence(), Optional.empty()));
                boolean isTotal = sum.total().id().equals(figure);
                for (SumLine.Piece piece : isTotal ? sum.parts() : List.of(sum.total())) {
                    lines.add(new Line(
                            (isTotal ? "part: “" : "total: “") + piece.written() + "”", Optional.of(piece.id())));
                }
            }
            if (!lines.isEmpty()) {
                sections.add(new Section("Total and parts", List.copyOf(lines)));
            }
        }

        Explanation statement(Statement statement) {
            add("content", view.content(statement));
            add("speaker", claimant(statement.speaker(), view.speaker(statement)));
            add("because", Why.speaker(view, statement));
            statement.cue().ifPresent(cue -> add("cue", "“" + view.words(cue) + "”"));
            add("found by", Why.found(view, statement));
            add("form", Wording.words(statement.form()));
            add(
                    "kind",
                    Wording.words(statement.kind()) + ", " + Wording.words(statement.polarity()) + ", "
                            + Wording.words(statement.modality()));
            add("said on", view.saidOn(statement.id()).map(this::when).orElse("not known"));
            statement.addressee().ifPresent(words -> add("to whom", "“" + view.words(words) + "”"));
            statement.venue().ifPresent(words -> add("where", "“" + view.words(words) + "”"));
            checking(statement.id());
            Optional.ofNullable(view.ledger().statements().get(statement.id()))
                    .flatMap(Ledger.StatementInContext::origin)
                    .ifPresent(this::origin);
            view.rendered(statement.id())
                    .ifPresent(rendered -> add(
                            "rendering",
                            Appearance.of(view, statement.id()).renderingInWords() + ": “"
                                    + view.words(rendered.document()) + "”"));
            view.sameOf(statement.id()).ifPresent(this::same);
            List<Line> answers = new ArrayList<>();
            for (Reply reply : view.repliesTo(statement.id())) {
                answers.add(new Line(
                        Wording.words(reply.stance()) + ", "
                                + view.label(reply.from().article()) + ": "
                                + view.words(reply.from().anchor()),
                        Optional.of(reply.from())));
            }
            if (!answers.isEmpty()) {
                sections.add(new Section("Answered", List.copyOf(answers)));
            }
            reversals(statement);
            return explanation(
                    statement.id(),
                    view.speaker(statement) + ", " + view.label(statement.id().article()));
        }

        private void reversals(Statement statement) {
            List<Line> lines = new ArrayList<>();
            for (Reversal reversal : view.reversals(statement.id())) {
                StatementLine.Turn.of(view, statement.id(), reversal)
                        .ifPresent(turn -> lines.add(new Line(
                                turn.heading() + ", "
                                        + view.label(turn.statement().article()) + ": " + turn.content()
                                        + ". It turns on"
                                        + quoted(reversal.because()).substring(1),
                                Optional.of(turn.statement()))));
            }
            if (!lines.isEmpty()) {
                sections.add(new Section("The reverse, from the same speaker", List.copyOf(lines)));
            }
        }

        private void same(SameStatement same) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < same.members().size(); i++) {
                ItemId member = same.members().get(i);
                Appearance appearance = Appearance.of(
                        view, member, Optional.of(same.renderings().get(i)));
                lines.add(new Line(
                        view.label(member.article()) + " (" + appearance.renderingInWords() + "): "
                                + view.words(member.anchor()),
                        Optional.of(member)));
            }
            sections.add(new Section("The same statement", List.copyOf(lines)));
        }

        private Explanation explanation(ItemId id, String title) {
            return new Explanation(id, title, context(id.anchor()), List.copyOf(attributes), List.copyOf(sections));
        }

        private void add(String name, String value) {
            attributes.add(new Attribute(name, value));
        }

        private void origin(ItemId id) {
            view.origin(id)
                    .ifPresent(
                            origin -> add("goes back to", origin.label() + " (" + Wording.words(origin.kind()) + ")"));
        }

        private String claimant(Claimant claimant, String name) {
            return name + " (" + Wording.words(claimant.kind()) + ", "
                    + claimant.basis().words()
                    + claimant.words()
                            .map(words -> ": “" + view.words(words) + "”")
                            .orElse("")
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
                    : ": “"
                            + String.join(
                                    "”, “", because.stream().map(view::words).toList()) + "”";
        }

        private Context context(Citation words) {
            Optional<Article> article = view.ledger().article(words.article());
            if (article.isEmpty() || !words.part().equals(Part.BODY)) {
                return new Context(
                        "",
                        article.map(it -> Wording.oneLine(it.text(words.part())))
                                .orElse(""),
                        "");
            }
            Span cover = words.span();
            var reading = view.ledger().readings().get(words.article());
            for (Span sentence : reading == null ? List.<Span>of() : reading.sentences()) {
                if (sentence.overlaps(words.span())) {
                    cover = cover.cover(sentence);
                }
            }
            String body = article.get().body();
            return new Context(
                    line(body.substring(cover.start(), words.span().start())),
                    line(words.span().in(body)),
                    line(body.substring(words.span().end(), cover.end())));
        }

        /** Words with every run of blanks as one blank. */
        private static String line(String words) {
            return words.replaceAll("\\s+", " ");
        }
    }
}
