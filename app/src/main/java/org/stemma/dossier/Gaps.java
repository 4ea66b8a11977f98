package org.stemma.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.decide.Status;
import org.stemma.model.Article;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Numeral;
import org.stemma.model.Origin;
import org.stemma.model.Reading;
import org.stemma.model.Series;
import org.stemma.model.Statement;
import org.stemma.view.FigureLine;
import org.stemma.view.LedgerView;
import org.stemma.view.StatementLine;
import org.stemma.view.Wording;

/** What has one source only, and what is not known. */
final class Gaps {
    private final LedgerView view;
    private final ClaimWriter claims;

    Gaps(LedgerView view, ClaimWriter claims) {
        this.view = view;
        this.claims = claims;
    }

    /** Series of accepted figures that go back to one source, or stand in one article that states none. */
    List<Dossier.OneSource> oneSource() {
        List<Dossier.OneSource> found = new ArrayList<>();
        for (Series series : view.ledger().series()) {
            List<ItemId> members = series.members().stream()
                    .filter(member -> view.status(member) == Status.ACCEPTED)
                    .toList();
            Origin.Count count = claims.sources(members);
            if (!members.isEmpty() && count.separate() + count.notStated() == 1) {
                String source = claims.origin(members.get(0))
                        .map(origin -> origin.label() + " (" + Wording.words(origin.kind()) + ")")
                        .orElse("one article, which does not state where it has it from");
                found.add(new Dossier.OneSource(
                        members.stream()
                                .map(claims::number)
                                .sorted(ClaimWriter.BY_NUMBER)
                                .toList(),
                        series.question(),
                        source));
            }
        }
        return List.copyOf(found);
    }

    /** Fixed wording with the numbers that it holds for; what holds for none is left out. */
    List<Dossier.NotKnown> notKnown(List<FigureLine> figures, List<StatementLine> statements) {
        List<Dossier.NotKnown> gaps = new ArrayList<>();
        List<ItemId> ofFigures = figures.stream().map(FigureLine::id).toList();
        List<ItemId> ofStatements = statements.stream().map(StatementLine::id).toList();
        add(
                gaps,
                "When it holds is not known",
                ofFigures,
                item -> view.asOf(item).isEmpty());
        add(
                gaps,
                "When it holds is not said, and was taken from the article's own date or tense",
                ofFigures,
                item -> view.asOf(item)
                        .filter(when -> !when.basis().isFromText())
                        .isPresent());
        add(
                gaps,
                "Where the figure comes from is not stated",
                ofFigures,
                item -> claims.origin(item).isEmpty());
        add(
                gaps,
                "When it was said is not known",
                ofStatements,
                item -> view.saidOn(item).isEmpty());
        add(gaps, "Who said it is not named", ofStatements, this::isUnnamed);
        List<ItemId> articles =
                view.articles().stream().map(Article::id).map(ItemId::ofArticle).toList();
        add(
                gaps,
                "When the article appeared is not known",
                articles,
                item -> view.published(item.article()).isEmpty());
        add(
                gaps,
                "When the article appeared is not said, and was worked out from its words",
                articles,
                item -> view.published(item.article())
                        .filter(when -> !when.basis().isFromText())
                        .isPresent());
        add(gaps, "Numbers in the article were not read", articles, this::hasUnread);
        return List.copyOf(gaps);
    }

    private void add(List<Dossier.NotKnown> gaps, String what, List<ItemId> items, Predicate<ItemId> isGap) {
        List<String> numbers = items.stream()
                .filter(isGap)
                .map(claims::number)
                .sorted(ClaimWriter.BY_NUMBER)
                .toList();
        if (!numbers.isEmpty()) {
            gaps.add(new Dossier.NotKnown(what, numbers));
        }
    }

    private boolean isUnnamed(ItemId item) {
        return Optional.ofNullable(view.statements().get(item))
                .map(Statement::speaker)
                .map(Claimant::kind)
                .filter(kind -> kind == Claimant.Kind.UNKNOWN || kind == Claimant.Kind.ANONYMOUS)
                .isPresent();
    }

    private boolean hasUnread(ItemId item) {
        return Optional.ofNullable(view.ledger().readings().get(item.article())).stream()
                .map(Reading::numerals)
                .flatMap(List::stream)
                .anyMatch(numeral -> numeral.use() == Numeral.Use.NOT_READ && !isAdded(numeral));
    }

    /** Whether a person made a figure of it. */
    private boolean isAdded(Numeral numeral) {
        return view.figures().values().stream()
                .map(Figure::citation)
                .anyMatch(figure -> figure.article().equals(numeral.citation().article())
                        && figure.part().equals(numeral.citation().part())
                        && figure.span().overlaps(numeral.citation().span()));
    }
}
