package org.stemma.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.decide.Desk;
import org.stemma.decide.Register;
import org.stemma.decide.RegisterEntry;
import org.stemma.decide.Status;
import org.stemma.model.Actor;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Event;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Mention;
import org.stemma.model.Origin;
import org.stemma.model.Reading;
import org.stemma.model.Rendered;
import org.stemma.model.Reply;
import org.stemma.model.Reversal;
import org.stemma.model.SameStatement;
import org.stemma.model.Series;
import org.stemma.model.Statement;
import org.stemma.model.When;

/** A ledger with the look-ups that its readers need. Immutable. */
public final class LedgerView {
    private final Ledger ledger;
    private final Desk desk;
    private final Register register;
    private final List<Article> articles;
    private final Map<ArticleId, String> labels;
    private final Map<ArticleId, Integer> positions = new HashMap<>();
    private final Map<ItemId, Series> seriesOf = new HashMap<>();
    private final Map<ItemId, SameStatement> sameOf = new HashMap<>();
    private final Map<ItemId, Actor> actors = new HashMap<>();
    private final Map<ItemId, List<Reply>> repliesTo = new HashMap<>();
    private final Map<ItemId, List<Reply>> repliesFrom = new HashMap<>();
    private final Map<ItemId, List<Reversal>> reversals = new HashMap<>();
    private final Map<ItemId, Rendered> rendered = new HashMap<>();
    private final Map<ItemId, Origin> origins = new HashMap<>();
    private final Map<ItemId, String> roles = new HashMap<>();
    private final SortedMap<ItemId, Figure> figures = new TreeMap<>();
    private final SortedMap<ItemId, Statement> statements = new TreeMap<>();
    private final List<SumLine> sums;

    private LedgerView(Ledger ledger, Desk desk, Register register) {
        this.ledger = ledger;
        this.desk = desk;
        this.register = register;
        List<Article> inOrder = new ArrayList<>();
        for (Reading reading : ledger.readings().values()) {
            inOrder.add(reading.article());
            reading.figuresToCompare().forEach(figure -> figures.put(figure.id(), figure));
            reading.statements().forEach(statement -> statements.put(statement.id(), statement));
        }
        inOrder.sort(
                Comparator.comparing((Article article) -> ledger.published().get(article.id()), WHEN)
                        .thenComparing(Article::label)
                        .thenComparing(Article::id));
        articles = Collections.unmodifiableList(inOrder);
        for (Article article : articles) {
            positions.put(article.id(), positions.size());
        }
        labels = Labels.of(articles, ledger.published());
        ledger.series().forEach(series -> series.members().forEach(member -> seriesOf.put(member, series)));
        ledger.same().forEach(same -> same.members().forEach(member -> sameOf.put(member, same)));
        ledger.actors().forEach(actor -> actors.put(actor.id(), actor));
        findRoles();
        ledger.origins().forEach(origin -> origins.put(origin.id(), origin));
        for (Reply reply : ledger.replies()) {
            repliesTo.computeIfAbsent(reply.to(), to -> new ArrayList<>()).add(reply);
            repliesFrom.computeIfAbsent(reply.from(), from -> new ArrayList<>()).add(reply);
        }
        ledger.rendered().forEach(one -> rendered.put(one.statement(), one));
        for (Reversal reversal : ledger.reversals()) {
            reversals
                    .computeIfAbsent(reversal.earlier(), any -> new ArrayList<>())
                    .add(reversal);
            reversals
                    .computeIfAbsent(reversal.later(), any -> new ArrayList<>())
                    .add(reversal);
        }
        sums = SumLine.all(this);
    }

    private void findRoles() {
        Map<ItemId, String> ofMention = new HashMap<>();
        for (Reading reading : ledger.readings().values()) {
            for (Mention mention : reading.mentions()) {
                mention.role().ifPresent(role -> ofMention.put(mention.id(), role));
            }
        }
        for (Actor actor : ledger.actors()) {
            Map<String, Integer> times = new LinkedHashMap<>();
            actor.mentions().stream()
                    .map(ofMention::get)
                    .filter(Objects::nonNull)
                    .forEach(role -> times.merge(Wording.oneLine(role), 1, Integer::sum));
            times.entrySet().stream()
                    .reduce((first, other) -> other.getValue() > first.getValue() ? other : first)
                    .ifPresent(most -> roles.put(actor.id(), most.getKey()));
        }
    }

    /** By first moment, then by last; what is not known comes last. */
    static final Comparator<When> WHEN =
            Comparator.nullsLast(Comparator.comparing(When::start).thenComparing(When::end));

    /** The view of a ledger on which nobody decided anything. */
    public static LedgerView of(Ledger ledger) {
        return of(ledger, Desk.empty(List.of()));
    }

    /** The view of a ledger with what people decided. */
    public static LedgerView of(Ledger ledger, Desk desk) {
        return of(ledger, desk, Register.EMPTY);
    }

    /** The same with what a desk notes of outlets and claimants. */
    public static LedgerView of(Ledger ledger, Desk desk, Register register) {
        return new LedgerView(ledger, desk, register);
    }

    /** The totals that their articles break down: those that do not add up first. */
    public List<SumLine> sums() {
        return sums;
    }

    /** What a desk notes of outlets and claimants. */
    public Register register() {
        return register;
    }

    /**
     * The party of the story that the register says a figure's claimant belongs to; of an outlet's own words the
     * outlet's.
     */
    public Optional<String> side(Figure figure) {
        return side(figure.claimant(), claimant(figure), figure.id().article());
    }

    /**
     * What the source itself says about checking a figure or statement; of a figure what it says of the statement that
     * it is in.
     */
    public Optional<String> checking(ItemId item) {
        ItemId said = Optional.ofNullable(figures.get(item))
                .flatMap(Figure::statement)
                .orElse(item);
        return Optional.ofNullable(statements.get(said))
                .flatMap(Statement::checking)
                .map(this::words);
    }

    /** The party of the story that the register says a statement's speaker belongs to. */
    public Optional<String> side(Statement statement) {
        return side(statement.speaker(), speaker(statement), statement.id().article());
    }

    private Optional<String> side(Claimant claimant, String name, ArticleId article) {
        return (claimant.kind() == Claimant.Kind.OUTLET
                        ? register.outlet(outlet(article))
                        : register.claimant(name).or(() -> register.claimant(claimant.name())))
                .flatMap(RegisterEntry::side);
    }

    /** What people decided. */
    public Desk desk() {
        return desk;
    }

    /** What the desk has said of an item. */
    public Status status(ItemId item) {
        return desk.status(item);
    }

    /** The ledger itself. */
    public Ledger ledger() {
        return ledger;
    }

    /** The articles by publication date (unknown last), name and id. */
    public List<Article> articles() {
        return articles;
    }

    /** Which of {@link #articles()} an article is, from 0. */
    public int position(ArticleId article) {
        return positions.getOrDefault(article, articles.size());
    }

    /** A short name for an article that no other has: {@code Ostrel Courier, 9 Oct}. */
    public String label(ArticleId article) {
        String label = labels.get(article);
        return label == null ? article.abbreviated() : label;
    }

    /** The name of who published an article, or what stands for it. */
    public String outlet(ArticleId article) {
        return ledger.article(article).map(Article::label).map(Wording::name).orElse(article.abbreviated());
    }

    /** When an article appeared, as far as known. */
    public Optional<When> published(ArticleId article) {
        return Optional.ofNullable(ledger.published().get(article));
    }

    /** The cited words on one line. */
    public String words(Citation citation) {
        return ledger.words(citation).map(Wording::oneLine).orElse("");
    }

    /** Every figure of every reading, by id: those set aside too, but not what is mentioned only in passing. */
    public SortedMap<ItemId, Figure> figures() {
        return Collections.unmodifiableSortedMap(figures);
    }

    /** Every statement of every reading, by id. */
    public SortedMap<ItemId, Statement> statements() {
        return Collections.unmodifiableSortedMap(statements);
    }

    /** The figure or statement with this id; none where it has no such item. */
    public List<Object> found(ItemId item) {
        List<Object> found = new ArrayList<>();
        Optional.ofNullable(figures.get(item)).ifPresent(found::add);
        Optional.ofNullable(statements.get(item)).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** The series that a figure belongs to. */
    public Optional<Series> seriesOf(ItemId figure) {
        return Optional.ofNullable(seriesOf.get(figure));
    }

    /** The group of renderings that a statement belongs to. */
    public Optional<SameStatement> sameOf(ItemId statement) {
        return Optional.ofNullable(sameOf.get(statement));
    }

    /** The origin with this id. */
    public Optional<Origin> origin(ItemId id) {
        return Optional.ofNullable(origins.get(id));
    }

    /** The statements that answer this one, in the order of the ledger. */
    public List<Reply> repliesTo(ItemId statement) {
        return Collections.unmodifiableList(repliesTo.getOrDefault(statement, List.of()));
    }

    /** The statements that this one answers, in the order of the ledger. */
    public List<Reply> repliesFrom(ItemId statement) {
        return Collections.unmodifiableList(repliesFrom.getOrDefault(statement, List.of()));
    }

    /** How a statement's words stand to the document in which it was made, where that is here. */
    public Optional<Rendered> rendered(ItemId statement) {
        return Optional.ofNullable(rendered.get(statement));
    }

    /** Where this statement is the reverse of another of its speaker, or another of it, in the order of the ledger. */
    public List<Reversal> reversals(ItemId statement) {
        return Collections.unmodifiableList(reversals.getOrDefault(statement, List.of()));
    }

    /** When a figure holds, as far as known. */
    public Optional<When> asOf(ItemId figure) {
        return Optional.ofNullable(ledger.figures().get(figure)).flatMap(Ledger.FigureInContext::asOf);
    }

    /** When a statement was said, as far as known. */
    public Optional<When> saidOn(ItemId statement) {
        return Optional.ofNullable(ledger.statements().get(statement)).flatMap(Ledger.StatementInContext::saidOn);
    }

    /** Who says a figure: the actor's name across articles, or the outlet's where it speaks itself. */
    public String claimant(Figure figure) {
        return name(figure.claimant(), claimantActor(figure), outlet(figure.id().article()));
    }

    /** Who said a statement: the actor's name across articles, or as the article names them. */
    public String speaker(Statement statement) {
        return name(
                statement.speaker(),
                speakerActor(statement),
                outlet(statement.id().article()));
    }

    private static String name(Claimant claimant, Optional<Actor> actor, String outlet) {
        return switch (claimant.kind()) {
            case OUTLET -> outlet + " (own words)";
            case UNKNOWN -> "speaker not named";
            default -> actor.map(Actor::name).orElseGet(() -> Wording.withinSentence(Wording.name(claimant.name())));
        };
    }

    /** The actor who says this figure or statement; none where an outlet speaks itself or the articles name nobody. */
    public Optional<Actor> sayer(ItemId item) {
        return Optional.ofNullable(figures.get(item))
                .flatMap(this::claimantActor)
                .or(() -> Optional.ofNullable(statements.get(item)).flatMap(this::speakerActor));
    }

    private Optional<Actor> claimantActor(Figure figure) {
        return actor(
                figure.claimant(),
                Optional.ofNullable(ledger.figures().get(figure.id())).flatMap(Ledger.FigureInContext::claimant));
    }

    private Optional<Actor> speakerActor(Statement statement) {
        return actor(
                statement.speaker(),
                Optional.ofNullable(ledger.statements().get(statement.id()))
                        .flatMap(Ledger.StatementInContext::speaker));
    }

    private Optional<Actor> actor(Claimant claimant, Optional<ItemId> id) {
        return switch (claimant.kind()) {
            case OUTLET, UNKNOWN -> Optional.empty();
            default -> id.map(actors::get);
        };
    }

    /**
     * What somebody is, as most mentions say, on one line; of several said equally often the first in the order of the
     * mentions.
     */
    public Optional<String> role(Actor actor) {
        return Optional.ofNullable(roles.get(actor.id()));
    }

    /** The content of a statement as one line; pieces that the cue parts are joined by an ellipsis. */
    public String content(Statement statement) {
        List<String> pieces = new ArrayList<>();
        for (Citation piece : statement.content()) {
            pieces.add(words(piece));
        }
        return String.join(" … ", pieces);
    }

    /** The articles that report an event. */
    public List<ArticleId> articlesOf(Event event) {
        return event.sentences().stream().map(ItemId::article).distinct().toList();
    }
}
