package org.stemma.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.model.ArticleId;
import org.stemma.model.Event;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.When;
import org.stemma.view.FigureLine;
import org.stemma.view.LedgerView;
import org.stemma.view.StatementLine;
import org.stemma.view.Wording;

/** Puts what is accepted and dated in the order of time. */
final class Chronology {
    private record Dated(When when, ItemId item, Dossier.Entry entry) {
        static final Comparator<Dated> ORDER = Comparator.comparing(
                        (Dated dated) -> dated.when().start())
                .thenComparing(dated -> dated.when().end())
                .thenComparing(dated -> dated.item().kind())
                .thenComparing(Dated::item);
    }

    private final LedgerView view;
    private final ItemNumbers numbers;
    private final ClaimWriter claims;

    Chronology(LedgerView view, ItemNumbers numbers, ClaimWriter claims) {
        this.view = view;
        this.numbers = numbers;
        this.claims = claims;
    }

    List<Dossier.Day> of(List<FigureLine> figures, List<StatementLine> statements) {
        List<Dated> dated = new ArrayList<>();
        view.ledger().events().forEach(event -> dated.add(event(event)));
        for (FigureLine line : figures) {
            view.asOf(line.id())
                    .ifPresent(when -> dated.add(new Dated(
                            when,
                            line.id(),
                            new Dossier.Entry(
                                    claims.number(line.id()),
                                    who(line) + ": " + line.counts(),
                                    line.written(),
                                    when.basis().words(),
                                    DossierMaker.articles(claims, line.appearances())))));
        }
        for (StatementLine line : statements) {
            view.saidOn(line.id())
                    .ifPresent(when -> dated.add(new Dated(
                            when,
                            line.id(),
                            new Dossier.Entry(
                                    claims.number(line.id()),
                                    Optional.ofNullable(view.statements().get(line.id()))
                                            .map(view::speaker)
                                            .orElse(""),
                                    line.content(),
                                    when.basis().words(),
                                    DossierMaker.articles(claims, line.appearances())))));
        }
        dated.sort(Dated.ORDER);
        Map<String, List<Dossier.Entry>> days = new LinkedHashMap<>();
        dated.forEach(one -> days.computeIfAbsent(Wording.known(one.when()), when -> new ArrayList<>())
                .add(one.entry()));
        List<Dossier.Day> chronology = new ArrayList<>();
        days.forEach((when, entries) -> chronology.add(new Dossier.Day(when, List.copyOf(entries))));
        return List.copyOf(chronology);
    }

    private String who(FigureLine line) {
        return Optional.ofNullable(view.figures().get(line.id()))
                .map((Figure figure) -> view.claimant(figure))
                .orElse("");
    }

    private Dated event(Event event) {
        ItemId headline = ItemId.of(ItemId.Kind.SENTENCE, event.headline());
        TreeSet<ArticleId> articles = new TreeSet<>(view.articlesOf(event));
        return new Dated(
                event.when(),
                headline,
                new Dossier.Entry(
                        numbers.of(view.ledger().article(headline.article()).orElseThrow(), headline),
                        event.sources().toString(),
                        view.words(event.headline()),
                        event.when().basis().words(),
                        articles.stream()
                                .map(claims::article)
                                .sorted(ClaimWriter.BY_NUMBER)
                                .toList()));
    }
}
