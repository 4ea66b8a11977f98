package org.stemma.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.decide.Status;
import org.stemma.model.Actor;
import org.stemma.model.Basis;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Relation;
import org.stemma.model.When;

/**
 * A figure as a row; appearances that only repeat it are in the same row.
 *
 * @param id the earliest appearance
 * @param written the words
 * @param normalised the quantity, and in brackets how the source converted it
 * @param counts what is counted, of whom and where
 * @param claimant who says so
 * @param actor who that is across articles; nobody where an outlet speaks itself or the article names nobody
 * @param appearances where, the earliest first
 * @param asOf the time it holds at, or {@code not known}
 * @param asOfBasis how that is known
 * @param relations to earlier rows
 * @param overtaken whether a later row takes its place
 * @param setAside why it is kept out of comparison, whether it was withdrawn, and whether it is a part or an increase
 */
public record FigureLine(
        ItemId id,
        String written,
        String normalised,
        String counts,
        String claimant,
        Optional<ItemId> actor,
        List<Appearance> appearances,
        String asOf,
        String asOfBasis,
        List<Link> relations,
        boolean overtaken,
        List<String> setAside) {

    private static final String NOT_KNOWN = "not known";

    /**
     * How a row stands to an earlier one.
     *
     * @param word what people see
     * @param other the earlier figure
     * @param otherWritten its words
     * @param reason why
     */
    public record Link(Relation.Word word, ItemId other, String otherWritten, String reason) {
        /** Whether the two stand against each other. */
        public boolean isDiffering() {
            return word.family() == Relation.Family.CONFLICTS || word.family() == Relation.Family.DIFFERS;
        }

        /** Such as {@code updated from “17”}. */
        public String sentence() {
            return Wording.before(word) + " “" + otherWritten + "”";
        }
    }

    /** The row of a figure and those that repeat it. */
    static FigureLine of(
            LedgerView view, Figure figure, List<ItemId> repeats, List<Link> relations, boolean overtaken) {
        List<Appearance> appearances = new ArrayList<>();
        appearances.add(Appearance.of(view, figure.id()));
        repeats.forEach(repeat -> appearances.add(Appearance.of(view, repeat)));
        Optional<When> asOf = view.asOf(figure.id());
        return new FigureLine(
                figure.id(),
                view.words(figure.citation()),
                normalised(figure),
                counts(figure),
                view.claimant(figure),
                view.sayer(figure.id()).map(Actor::id),
                List.copyOf(appearances),
                asOf.map(Wording::known).orElse(NOT_KNOWN),
                asOf.map(When::basis).map(Basis::words).orElse(""),
                List.copyOf(relations),
                overtaken,
                marks(view, figure));
    }

    /** The same row with one mark more. */
    FigureLine marked(String mark) {
        List<String> marks = new ArrayList<>(setAside);
        marks.add(mark);
        return new FigureLine(
                id,
                written,
                normalised,
                counts,
                claimant,
                actor,
                appearances,
                asOf,
                asOfBasis,
                relations,
                overtaken,
                List.copyOf(marks));
    }

    private static String normalised(Figure figure) {
        return Wording.quantity(figure.quantity())
                + figure.converted()
                        .map(other -> " (the source: " + Wording.quantity(other) + ")")
                        .orElse("");
    }

    private static String counts(Figure figure) {
        return Wording.measure(figure.measure().value())
                + figure.of().map(of -> " · " + Wording.oneLine(of.value())).orElse("")
                + figure.where()
                        .map(where -> " · " + Wording.oneLine(where.value()))
                        .orElse("");
    }

    private static List<String> marks(LedgerView view, Figure figure) {
        List<String> marks = new ArrayList<>();
        if (figure.scope() == Figure.Scope.PART) {
            marks.add("a part");
        } else if (figure.scope() == Figure.Scope.INCREMENT) {
            marks.add("in addition");
        }
        switch (figure.change()) {
            case UP -> marks.add("an increase");
            case DOWN -> marks.add("a decrease");
            case FROM_TO -> marks.add("from … to …");
            case LEVEL -> {}
        }
        figure.setAside().forEach(aside -> marks.add(Wording.aside(aside)));
        if (view.status(figure.id()) == Status.REJECTED) {
            marks.add(Wording.REJECTED);
        }
        return List.copyOf(marks);
    }

    /** The time it holds at within a sentence: {@code as of 9 Oct 2024}. */
    public String asOfWords() {
        return asOf.equals(NOT_KNOWN) ? "date not known" : "as of " + asOf;
    }

    /** Whether it stands against an earlier figure. */
    public boolean isDiffering() {
        return relations.stream().anyMatch(Link::isDiffering);
    }

    /** Whether it stands against an earlier figure, and it is known that both are of one time. */
    public boolean isConflicting() {
        return relations.stream().anyMatch(link -> link.word().family() == Relation.Family.CONFLICTS);
    }

    /** The relations to figures whose place it takes. */
    public List<Link> replacing() {
        return relations.stream()
                .filter(link -> link.word().family() == Relation.Family.SUPERSEDED)
                .toList();
    }

    /** How it takes the place of others, each word once. */
    public List<Relation.Word> replacingWords() {
        return replacing().stream().map(Link::word).distinct().toList();
    }

    /** Whether it takes the place of an earlier figure. */
    public boolean isReplacing() {
        return relations.stream().anyMatch(link -> link.word().family() == Relation.Family.SUPERSEDED);
    }
}
