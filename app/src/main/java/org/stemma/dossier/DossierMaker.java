package org.stemma.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.decide.RegisterEntry;
import org.stemma.decide.Status;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Problem;
import org.stemma.model.Quantity;
import org.stemma.model.Reading;
import org.stemma.model.Relation;
import org.stemma.model.Retrieval;
import org.stemma.model.Statement;
import org.stemma.view.Appearance;
import org.stemma.view.DecisionLine;
import org.stemma.view.FigureLine;
import org.stemma.view.FigureTable;
import org.stemma.view.LedgerView;
import org.stemma.view.RestrictedWords;
import org.stemma.view.StatementLine;
import org.stemma.view.StatementTable;
import org.stemma.view.Wording;

/** Makes a dossier of what a desk accepted. One for each dossier. */
public final class DossierMaker {
    /**
     * What a person says of a dossier.
     *
     * @param question what is asked; may be empty
     * @param cutOff ISO 8601
     * @param mark what stands on every page
     */
    public record Order(String question, String cutOff, String mark) {}

    /** Where and when the bytes of an article were had. */
    public interface Retrieved {
        /** By article id. */
        Optional<Retrieval> of(ArticleId article);
    }

    private final LedgerView view;
    private final ItemNumbers numbers;
    private final RestrictedWords restricted;
    private final Collection<Reading> heldBack;
    private final SortedMap<ArticleId, java.time.Instant> added;
    private final Retrieved retrieved;
    private final List<Problem> notOpened;
    private final ClaimWriter claims;

    /**
     * A maker.
     *
     * @param view of the articles that may be handed on, with nothing compared but what was accepted
     * @param heldBack readings of those that may not
     * @param added when each article came in
     * @param notOpened what was given as an article and could not be opened
     */
    public DossierMaker(
            LedgerView view,
            Collection<Reading> heldBack,
            ItemNumbers numbers,
            SortedMap<ArticleId, java.time.Instant> added,
            Retrieved retrieved,
            List<Problem> notOpened) {
        this.view = view;
        this.numbers = numbers;
        this.heldBack = heldBack;
        this.added = added;
        this.retrieved = retrieved;
        this.notOpened = notOpened;
        restricted = new RestrictedWords(heldBack, view.ledger().readings().values());
        claims = new ClaimWriter(view, numbers);
    }

    /** The dossier; items that are printed for the first time are given their numbers. */
    public Dossier make(Order order) {
        List<Dossier.Source> articles = articles();
        List<FigureLine> lines = new ArrayList<>();
        List<Dossier.Question> figures = figures(lines);
        List<StatementLine> said = new ArrayList<>();
        List<Dossier.Speaker> statements = statements(said);
        List<Dossier.Day> chronology = new Chronology(view, numbers, claims).of(lines, said);
        return new Dossier(
                shown(order.question()),
                order.cutOff(),
                order.mark(),
                counts(),
                heldBack(),
                articles,
                notOpened(),
                figures,
                differences(),
                statements,
                new Gaps(view, claims).oneSource(),
                new Gaps(view, claims).notKnown(lines, said),
                chronology,
                decisions(),
                DossierWording.METHOD,
                DossierWording.LIMITS);
    }

    private String shown(String typed) {
        return restricted.in(typed).isPresent() ? DossierWording.NOT_SHOWN : Wording.oneLine(typed);
    }

    private Dossier.Counts counts() {
        int accepted = 0;
        int rejected = 0;
        int unreviewed = 0;
        List<ItemId> items = new ArrayList<>();
        view.figures().values().stream()
                .filter(figure -> !figure.isInPassing() || view.status(figure.id()) != Status.UNREVIEWED)
                .forEach(figure -> items.add(figure.id()));
        items.addAll(view.statements().keySet());
        for (ItemId item : items) {
            switch (view.status(item)) {
                case ACCEPTED -> accepted++;
                case REJECTED -> rejected++;
                case UNREVIEWED -> unreviewed++;
            }
        }
        return new Dossier.Counts(accepted, rejected, unreviewed);
    }

    private List<Dossier.HeldBack> heldBack() {
        SortedMap<String, Integer> labels = new TreeMap<>();
        heldBack.forEach(reading -> labels.merge(reading.article().handling().orElse(""), 1, Integer::sum));
        List<Dossier.HeldBack> counted = new ArrayList<>();
        labels.forEach((label, count) -> counted.add(new Dossier.HeldBack(label, count)));
        return List.copyOf(counted);
    }

    private List<Dossier.Source> articles() {
        List<Dossier.Source> sources = new ArrayList<>();
        for (Article article : view.articles()) {
            Optional<Retrieval> retrieval = retrieved.of(article.id());
            Optional<java.time.Instant> came = Optional.ofNullable(added.get(article.id()));
            sources.add(new Dossier.Source(
                    numbers.of(article, ItemId.ofArticle(article.id())),
                    article.label(),
                    claims.register(view.register().outlet(article.label())),
                    article.title().map(Wording::oneLine).orElse(""),
                    view.published(article.id())
                            .map(when ->
                                    Wording.known(when) + " (" + when.basis().words() + ")")
                            .orElse("not known"),
                    article.url().orElse(article.sourceKey()),
                    retrieval
                            .flatMap(Retrieval::at)
                            .map(Object::toString)
                            .or(() -> came.map(at -> "came in " + at))
                            .orElse("not recorded"),
                    retrieval.map(Retrieval::sha256).orElse("not recorded"),
                    article.id().hex(),
                    article.handling().orElse(""),
                    notRead(article.id())));
        }
        return List.copyOf(sources);
    }

    /** By the name of the file alone: the folders of a desk are nobody's business. */
    private List<Dossier.NotOpened> notOpened() {
        return notOpened.stream()
                .map(problem -> new Dossier.NotOpened(
                        shown(problem.where()
                                .substring(Math.max(
                                                problem.where().lastIndexOf('/'),
                                                problem.where().lastIndexOf('\\'))
                                        + 1)),
                        problem.kind()))
                .distinct()
                .toList();
    }

    private String notRead(ArticleId article) {
        Reading reading = view.ledger().readings().get(article);
        return reading == null || !reading.sentences().isEmpty()
                ? ""
                : reading.problems().stream().map(Problem::kind).findFirst().orElse("nothing in it was read");
    }

    private List<Dossier.Question> figures(List<FigureLine> lines) {
        FigureTable table = FigureTable.of(view);
        List<Dossier.Question> questions = new ArrayList<>();
        for (FigureTable.Block block : table.series()) {
            List<FigureLine> accepted = accepted(block.lines());
            if (!accepted.isEmpty()) {
                lines.addAll(accepted);
                questions.add(question(block.question(), accepted));
            }
        }
        List<FigureLine> alone = new ArrayList<>(accepted(table.single()));
        alone.addAll(accepted(table.setAside()));
        for (FigureLine line : alone) {
            lines.add(line);
            questions.add(question(
                    view.seriesOf(line.id()).map(series -> series.question()).orElse(line.counts()), List.of(line)));
        }
        return List.copyOf(questions);
    }

    private List<FigureLine> accepted(List<FigureLine> lines) {
        return lines.stream()
                .filter(line -> view.status(line.id()) == Status.ACCEPTED)
                .toList();
    }

    private Dossier.Question question(String question, List<FigureLine> lines) {
        Map<String, List<FigureLine>> byClaimant = new LinkedHashMap<>();
        lines.forEach(line -> byClaimant
                .computeIfAbsent(line.claimant(), name -> new ArrayList<>())
                .add(line));
        List<Dossier.Claimant> claimants = new ArrayList<>();
        byClaimant.forEach((name, said) -> claimants.add(new Dossier.Claimant(
                name, registered(said.get(0)), said.stream().map(claims::of).toList())));
        List<ItemId> items = claims.items(lines);
        Comparator<Quantity> byPrinted = Comparator.comparing(Quantity::printed, BigDecimal::compareTo);
        List<Quantity> quantities = quantities(items);
        return new Dossier.Question(
                question,
                quantities.stream().min(byPrinted).map(Wording::quantity).orElse(""),
                quantities.stream().max(byPrinted).map(Wording::quantity).orElse(""),
                claims.sources(items).toString(),
                List.copyOf(claimants));
    }

    private String registered(FigureLine line) {
        Figure figure = Optional.ofNullable(view.figures().get(line.id())).orElseThrow();
        Optional<RegisterEntry> entry = figure.claimant().kind() == org.stemma.model.Claimant.Kind.OUTLET
                ? view.register().outlet(view.outlet(line.id().article()))
                : view.register().claimant(line.claimant());
        return claims.register(entry);
    }

    /** The quantities that a range is made of: whole levels in one unit; where there are none, all. */
    private List<Quantity> quantities(List<ItemId> items) {
        List<Figure> figures = items.stream()
                .flatMap(item -> Optional.ofNullable(view.figures().get(item)).stream())
                .toList();
        List<Quantity> whole = figures.stream()
                .filter(figure -> figure.scope() == Figure.Scope.TOTAL && figure.change() == Figure.Change.LEVEL)
                .map(Figure::quantity)
                .toList();
        List<Quantity> all =
                whole.isEmpty() ? figures.stream().map(Figure::quantity).toList() : whole;
        return all.stream()
                .filter(quantity -> quantity.unit().equals(all.get(0).unit()))
                .toList();
    }

    private List<Dossier.Difference> differences() {
        List<Dossier.Difference> differences = new ArrayList<>();
        for (FigureTable.Block block : FigureTable.of(view).series()) {
            for (Relation relation : block.series().relations()) {
                boolean told = switch (relation.family()) {
                    case CONFLICTS, DIFFERS, SUPERSEDED -> true;
                    case AGREES, COMPATIBLE, NOT_COMPARABLE -> false;
                };
                if (told || relation.isByHand()) {
                    differences.add(difference(block, relation));
                }
            }
        }
        return List.copyOf(differences);
    }

    private Dossier.Difference difference(FigureTable.Block block, Relation relation) {
        String byHand = relation.program()
                .map(program -> "; the program has “" + program.word().words() + "”: " + program.reason())
                .orElse("");
        return new Dossier.Difference(
                block.question(),
                claims.brief(relation.b()),
                Wording.before(relation.word()),
                claims.brief(relation.a()),
                shown(relation.reason()) + byHand);
    }

    private List<Dossier.Speaker> statements(List<StatementLine> said) {
        List<Dossier.Speaker> speakers = new ArrayList<>();
        for (StatementTable.Block block : StatementTable.of(view).speakers()) {
            List<StatementLine> accepted = block.lines().stream()
                    .filter(line -> view.status(line.id()) == Status.ACCEPTED)
                    .toList();
            if (!accepted.isEmpty()) {
                said.addAll(accepted);
                speakers.add(new Dossier.Speaker(
                        block.speaker(),
                        block.role().map(Wording::oneLine).orElse(""),
                        claims.register(view.register().claimant(block.speaker())),
                        accepted.stream().map(claims::of).toList()));
            }
        }
        return List.copyOf(speakers);
    }

    /** The decisions on what is printed, by time and hash. */
    private List<Dossier.Decided> decisions() {
        List<Dossier.Decided> decided = new ArrayList<>();
        for (DecisionLine line : DecisionLine.all(view)) {
            Optional<ItemId> item = line.item().filter(numbers::has);
            if (item.isEmpty() || !line.isInForce()) {
                continue;
            }
            TreeSet<String> about = new TreeSet<>();
            item.ifPresent(it -> about.add(claims.number(it)));
            line.decision()
                    .other()
                    .flatMap(view.desk()::find)
                    .filter(numbers::has)
                    .ifPresent(other -> about.add(claims.number(other)));
            decided.add(new Dossier.Decided(
                    line.decision().at().toString(),
                    line.decision().who(),
                    line.what(),
                    List.copyOf(about),
                    line.decision().target().quote().isEmpty() ? "" : line.words(),
                    shown(line.decision().reason())));
        }
        return List.copyOf(decided);
    }

    /** The statement that a figure stands in. */
    static Optional<Statement> statementOf(LedgerView view, Figure figure) {
        return figure.statement()
                .flatMap(id -> Optional.ofNullable(view.statements().get(id)));
    }

    /** The first run of words in a finished page that may not be handed on. */
    public Optional<String> restrictedWordsIn(String page) {
        return restricted.in(page);
    }

    /** The numbers of the articles in which a row stands. */
    static List<String> articles(ClaimWriter claims, List<Appearance> appearances) {
        TreeSet<ArticleId> articles = new TreeSet<>();
        appearances.forEach(appearance -> articles.add(appearance.item().article()));
        return articles.stream()
                .map(claims::article)
                .sorted(ClaimWriter.BY_NUMBER)
                .toList();
    }
}
