package org.stemma.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.decide.Fate;
import org.stemma.decide.Grade;
import org.stemma.decide.RegisterEntry;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Decision;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Origin;
import org.stemma.model.Statement;
import org.stemma.view.Appearance;
import org.stemma.view.FigureLine;
import org.stemma.view.LedgerView;
import org.stemma.view.StatementLine;
import org.stemma.view.Wording;

/** Writes an item as a claim, with the source's words about checking and the desk's status in columns of their own. */
final class ClaimWriter {
    /** Numbers in their order: A9 before A10. */
    static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt((String number) -> Integer.parseInt(number.substring(1)));

    private final LedgerView view;
    private final ItemNumbers numbers;
    private final Map<ItemId, Origin> origins = new TreeMap<>();

    ClaimWriter(LedgerView view, ItemNumbers numbers) {
        this.view = view;
        this.numbers = numbers;
        view.ledger().origins().forEach(origin -> origins.put(origin.id(), origin));
    }

    Dossier.Claim of(FigureLine line) {
        List<String> read = new ArrayList<>(List.of(line.normalised()));
        read.addAll(line.setAside());
        return new Dossier.Claim(
                numbers(line.appearances()),
                line.written(),
                false,
                String.join("; ", read),
                line.asOf(),
                line.asOfBasis(),
                DossierMaker.articles(this, line.appearances()),
                checking(line.appearances()),
                status(line.id()));
    }

    Dossier.Claim of(StatementLine line) {
        List<String> read = new ArrayList<>(line.marks());
        line.turns().stream()
                .filter(turn -> turn.reverses() && numbers.has(turn.statement()))
                .map(turn -> turn.heading() + " (" + number(turn.statement()) + ")")
                .forEach(read::add);
        return new Dossier.Claim(
                numbers(line.appearances()),
                line.content(),
                line.quoted(),
                String.join("; ", read),
                line.saidOn(),
                line.saidOnBasis(),
                DossierMaker.articles(this, line.appearances()),
                checking(line.appearances()),
                status(line.id()));
    }

    /** The numbers of all appearances: those that repeat a claim are printed with it. */
    private String numbers(List<Appearance> appearances) {
        return String.join(
                ", ",
                appearances.stream()
                        .map(appearance -> number(appearance.item()))
                        .toList());
    }

    /** What the sources say of checking, each once. */
    private List<String> checking(List<Appearance> appearances) {
        TreeSet<String> words = new TreeSet<>();
        for (Appearance appearance : appearances) {
            Optional<Statement> statement = Optional.ofNullable(
                            view.statements().get(appearance.item()))
                    .or(() -> Optional.ofNullable(view.figures().get(appearance.item()))
                            .flatMap(figure -> DossierMaker.statementOf(view, figure)));
            statement
                    .flatMap(Statement::checking)
                    .ifPresent(citation ->
                            words.add("“" + view.words(citation) + "” (" + article(citation.article()) + ")"));
        }
        return List.copyOf(words);
    }

    /** The desk's word on an item: who accepted it, when, and with which grade. */
    private String status(ItemId item) {
        String accepted = view.desk().on(item).stream()
                .filter(decision -> view.desk().fate(decision) == Fate.IN_FORCE)
                .filter(decision -> switch (decision.action()) {
                    case ACCEPT, ADD -> true;
                    case REJECT, MERGE, SPLIT, SET, RELABEL, GRADE, UNDO -> false;
                })
                .map(ClaimWriter::accepted)
                .findFirst()
                .orElse("accepted");
        SortedMap<String, Grade> grades = view.desk().grades(item);
        String grade = grades.isEmpty()
                ? RegisterEntry.NOT_GRADED
                : "graded "
                        + String.join(
                                ", ", grades.values().stream().map(Grade::mark).toList());
        return accepted + "; " + grade;
    }

    private static String accepted(Decision decision) {
        String day = decision.at().toString().substring(0, 10);
        String how = decision.action() == Decision.Action.ADD ? "added by " : "accepted by ";
        return how + decision.who() + ", " + day;
    }

    /** What the register says of an outlet or claimant: side, kind, owner, country, grades. */
    String register(Optional<RegisterEntry> noted) {
        return noted.map(entry -> String.join("; ", Wording.register(entry))).orElse("");
    }

    /** All appearances of these rows. */
    List<ItemId> items(List<FigureLine> lines) {
        return lines.stream()
                .flatMap(line -> line.appearances().stream())
                .map(Appearance::item)
                .toList();
    }

    /** An upper bound of the separate sources that these items go back to. */
    Origin.Count sources(List<ItemId> items) {
        Set<ItemId> stated = new HashSet<>();
        Set<ArticleId> notStated = new HashSet<>();
        for (ItemId item : items) {
            Optional<Origin> origin = origin(item);
            if (origin.isPresent()) {
                stated.add(origin.get().id());
            } else {
                notStated.add(item.article());
            }
        }
        return new Origin.Count(stated.size(), notStated.size());
    }

    /** What an item goes back to, where that is stated. */
    Optional<Origin> origin(ItemId item) {
        return Optional.ofNullable(view.ledger().figures().get(item))
                .flatMap(Ledger.FigureInContext::origin)
                .or(() -> Optional.ofNullable(view.ledger().statements().get(item))
                        .flatMap(Ledger.StatementInContext::origin))
                .flatMap(id -> Optional.ofNullable(origins.get(id)))
                .filter(origin -> origin.kind() != Origin.Kind.NOT_STATED);
    }

    /** An item on one line: its number, its words, who says so, when it holds. */
    String brief(ItemId item) {
        Figure figure = Optional.ofNullable(view.figures().get(item)).orElseThrow();
        return number(item) + " “" + words(figure.citation()) + "”, " + view.claimant(figure)
                + view.asOf(item).map(when -> ", as of " + Wording.known(when)).orElse(", date not known")
                + " (" + article(item.article()) + ")";
    }

    String words(Citation citation) {
        return view.words(citation);
    }

    String number(ItemId item) {
        return numbers.of(articleOf(item.article()), item);
    }

    String article(ArticleId id) {
        return numbers.of(articleOf(id), ItemId.ofArticle(id));
    }

    private Article articleOf(ArticleId id) {
        return view.ledger().article(id).orElseThrow();
    }
}
