package org.stemma.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.actor.ActorEvidence;
import org.stemma.decide.RegisterEntry;
import org.stemma.model.Actor;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Reading;
import org.stemma.view.ActorExplanation;
import org.stemma.view.ActorIndex;
import org.stemma.view.DecisionLine;
import org.stemma.view.FigureLine;
import org.stemma.view.InArticle;
import org.stemma.view.LedgerView;
import org.stemma.view.Links;
import org.stemma.view.StatementIndex;
import org.stemma.view.Wording;

/**
 * Somebody or some body: the names and why they are one's, what they say, the figures that go back to them, where they
 * are named, what was decided on them. One of the tables at a time has rows.
 *
 * @param title the most common full form of the name
 * @param id the smallest mention
 * @param main where the most used form stands first
 * @param address the address of this page
 * @param actor what sort of name it is
 * @param roles what articles call them beside the name, the most common first
 * @param moreRoles how many more there are
 * @param otherNames the other forms, the most used first
 * @param moreNames how many more there are
 * @param times how often they are named
 * @param articles in how many articles
 * @param registered what the desk notes of them
 * @param namesakes others of exactly this name, who are kept apart, the most named first
 * @param moreNamesakes how many more there are
 * @param kind which table
 * @param kinds the tables
 * @param paging which rows are shown
 * @param statements what they say, in order
 * @param figures the numbers that go back to them
 * @param forms every form of the name
 * @param apart others with a like name, beside the forms
 * @param moreApart how many more of those there are
 * @param mentions the articles that name them
 * @param decisions what people decided on who they are
 */
public record ActorPage(
        String title,
        ItemId id,
        ItemId main,
        String address,
        Mention.Kind actor,
        List<Role> roles,
        int moreRoles,
        List<String> otherNames,
        int moreNames,
        int times,
        int articles,
        Optional<RegisterEntry> registered,
        List<Namesake> namesakes,
        int moreNamesakes,
        String kind,
        List<Choice> kinds,
        Paging paging,
        List<StatementRow> statements,
        List<FigureLine> figures,
        List<ActorExplanation.Form> forms,
        List<ActorExplanation.Other> apart,
        int moreApart,
        List<InArticle> mentions,
        List<DecisionLine> decisions)
        implements Page {
    private static final int ROWS = 50;
    /** So many roles and other names stand at the head of the page. */
    private static final int MOST_AT_HEAD = 8;

    private static final String STATEMENTS = "statements";
    private static final String FIGURES = "figures";
    private static final String NAMES = "names";
    private static final String ARTICLES = "articles";
    private static final String DECISIONS = "decisions";

    /**
     * What articles call somebody beside the name.
     *
     * @param words as written
     * @param times how often
     * @param first the name that it stands beside first
     */
    public record Role(String words, int times, ItemId first) {}

    /**
     * Another actor of the same name.
     *
     * @param address the address of the page
     * @param role what articles call them
     * @param times how often they are named
     */
    public record Namesake(String address, Optional<String> role, int times) {}

    /** The page of an actor. */
    public static ActorPage of(Snapshot snapshot, Actor actor, Query query) {
        LedgerView view = snapshot.view();
        ActorIndex index = snapshot.actors();
        ActorExplanation why = why(snapshot, actor);
        List<StatementIndex.Entry> statements = index.statements(actor);
        List<FigureLine> figures = index.figures(actor);
        List<DecisionLine> decisions = decisions(view, actor);
        Set<ArticleId> articles = new TreeSet<>();
        actor.mentions().forEach(mention -> articles.add(mention.article()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(STATEMENTS, statements.size());
        counts.put(FIGURES, figures.size());
        counts.put(NAMES, why.forms().size());
        counts.put(ARTICLES, articles.size());
        counts.put(DECISIONS, decisions.size());
        String kind = kind(query, counts);
        Paging paging = Paging.of(query, counts.getOrDefault(kind, 0), ROWS);
        List<Actor> namesakes = index.namesakes(actor);
        List<Role> roles = snapshot.memo().of("roles of " + actor.id(), List.class, () -> roles(view, actor));
        List<String> others = why.forms().stream()
                .map(ActorExplanation.Form::text)
                .filter(form -> !form.equals(actor.name()))
                .toList();
        return new ActorPage(
                actor.name(),
                actor.id(),
                why.forms().isEmpty() ? actor.id() : why.forms().get(0).first(),
                address(actor),
                actor.kind(),
                first(roles),
                roles.size() - first(roles).size(),
                first(others),
                others.size() - first(others).size(),
                actor.mentions().size(),
                articles.size(),
                view.register().claimant(actor.name()),
                first(namesakes).stream()
                        .map(other -> new Namesake(
                                address(other),
                                view.role(other).map(Wording::oneLine),
                                other.mentions().size()))
                        .toList(),
                namesakes.size() - first(namesakes).size(),
                kind,
                kinds(query, counts, kind),
                paging,
                kind.equals(STATEMENTS)
                        ? paging.of(statements, ROWS).stream()
                                .map(entry -> StatementRow.of(snapshot, entry))
                                .toList()
                        : List.of(),
                kind.equals(FIGURES) ? paging.of(figures, ROWS) : List.of(),
                kind.equals(NAMES) ? paging.of(why.forms(), ROWS) : List.of(),
                kind.equals(NAMES) ? why.apart() : List.of(),
                kind.equals(NAMES) ? why.moreApart() : 0,
                kind.equals(ARTICLES) ? paging.of(InArticle.of(view, actor.mentions()), ROWS) : List.of(),
                kind.equals(DECISIONS) ? paging.of(decisions, ROWS) : List.of());
    }

    private static String kind(Query query, Map<String, Integer> counts) {
        return query.text("kind")
                .filter(counts::containsKey)
                .orElseGet(() -> counts.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(NAMES));
    }

    private static List<Choice> kinds(Query query, Map<String, Integer> counts, String kind) {
        Map<String, String> names = Map.of(
                STATEMENTS, "What they say",
                FIGURES, "Their figures",
                NAMES, "Names, and why they are one",
                ARTICLES, "Where they are named",
                DECISIONS, "What was decided");
        List<Choice> kinds = new ArrayList<>();
        counts.forEach((name, count) -> kinds.add(
                new Choice(names.getOrDefault(name, name), query.with("kind", name), count, name.equals(kind))));
        return List.copyOf(kinds);
    }

    private static <T> List<T> first(List<T> all) {
        return List.copyOf(all.subList(0, Math.min(MOST_AT_HEAD, all.size())));
    }

    private static List<Role> roles(LedgerView view, Actor actor) {
        Set<ItemId> mentions = new HashSet<>(actor.mentions());
        Set<ArticleId> articles = new TreeSet<>();
        mentions.forEach(mention -> articles.add(mention.article()));
        Map<String, Role> roles = new TreeMap<>();
        for (ArticleId article : articles) {
            Reading reading = view.ledger().readings().get(article);
            for (Mention mention : reading == null ? List.<Mention>of() : reading.mentions()) {
                if (mention.role().isPresent() && mentions.contains(mention.id())) {
                    String role = Wording.oneLine(mention.role().get());
                    roles.merge(
                            role,
                            new Role(role, 1, mention.id()),
                            (known, again) -> new Role(role, known.times() + 1, known.first()));
                }
            }
        }
        return roles.values().stream()
                .sorted(Comparator.comparing((Role role) -> -role.times()).thenComparing(Role::words))
                .toList();
    }

    /** The decisions on any of the names, on either side of a pair. */
    private static List<DecisionLine> decisions(LedgerView view, Actor actor) {
        Set<ItemId> mentions = new TreeSet<>(actor.mentions());
        List<DecisionLine> lines = new ArrayList<>();
        for (DecisionLine line : DecisionLine.all(view)) {
            boolean on = line.item().filter(mentions::contains).isPresent()
                    || line.decision()
                            .other()
                            .flatMap(view.desk()::find)
                            .filter(mentions::contains)
                            .isPresent();
            if (on) {
                lines.add(0, line);
            }
        }
        return List.copyOf(lines);
    }

    /** Why the names of an actor are one's, looked up once. */
    static ActorExplanation why(Snapshot snapshot, Actor actor) {
        return snapshot.memo().of("why " + actor.id(), ActorExplanation.class, () -> {
            ActorEvidence evidence = snapshot.memo()
                    .of("evidence of actors", ActorEvidence.class, () -> ActorExplanation.evidence(snapshot.view()));
            return ActorExplanation.of(snapshot.view(), evidence, actor);
        });
    }

    private static String address(Actor actor) {
        return Links.SERVER.actor(actor.id()).orElseThrow();
    }

    @Override
    public String template() {
        return "actor";
    }

    @Override
    public String section() {
        return "sources";
    }
}
