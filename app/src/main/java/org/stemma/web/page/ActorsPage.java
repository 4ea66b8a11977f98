package org.stemma.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.compare.actor.ActorEvidence;
import org.stemma.model.Actor;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.view.ActorExplanation;
import org.stemma.view.LedgerView;

/**
 * Who is named, under which forms, to be merged and split.
 *
 * @param paging which rows are shown
 * @param actors those most named first
 * @param merging the actor that another is to be merged with, if one was chosen
 * @param asked what names are asked for
 */
public record ActorsPage(Paging paging, List<Row> actors, Optional<Row> merging, String asked) implements Page {
    private static final int ROWS = 60;

    /**
     * An actor.
     *
     * @param id the smallest mention
     * @param name the most common full form
     * @param kind what it is
     * @param mentions how often it is named
     * @param forms every form with its first mention and why it is a form of this name
     * @param apart others with a like name, and why they are others
     * @param choose the address that chooses it for a merge
     */
    public record Row(
            ItemId id,
            String name,
            Mention.Kind kind,
            int mentions,
            List<ActorExplanation.Form> forms,
            List<ActorExplanation.Other> apart,
            String choose) {}

    /** The actors that an address asks for. */
    public static ActorsPage of(Snapshot snapshot, Query query) {
        LedgerView view = snapshot.view();
        String asked = query.text("name").orElse("");
        String folded = asked.toLowerCase(Locale.ROOT);
        List<Actor> all = folded.isEmpty()
                ? mostNamedFirst(snapshot)
                : mostNamedFirst(snapshot).stream()
                        .filter(actor -> actor.variants().stream()
                                .anyMatch(form -> form.toLowerCase(Locale.ROOT).contains(folded)))
                        .toList();
        Paging paging = Paging.of(query, all.size(), ROWS);
        Optional<String> chosen = query.text("merge");
        return new ActorsPage(
                paging,
                paging.of(all, ROWS).stream()
                        .map(actor -> row(snapshot, query, actor))
                        .toList(),
                chosen.flatMap(id -> view.ledger().actors().stream()
                        .filter(actor -> actor.id().toString().equals(id))
                        .map(actor -> row(snapshot, query, actor))
                        .findFirst()),
                asked);
    }

    private static List<Actor> mostNamedFirst(Snapshot snapshot) {
        return snapshot.memo().of("actors, most named first", List.class, () -> {
            List<Actor> all = new ArrayList<>(snapshot.view().ledger().actors());
            all.sort(Comparator.comparing((Actor actor) -> -actor.mentions().size())
                    .thenComparing(Actor::name)
                    .thenComparing(Actor::id));
            return all;
        });
    }

    private static Row row(Snapshot snapshot, Query query, Actor actor) {
        LedgerView view = snapshot.view();
        ActorExplanation explained = snapshot.memo().of("why " + actor.id(), ActorExplanation.class, () -> {
            ActorEvidence evidence = snapshot.memo()
                    .of("evidence of actors", ActorEvidence.class, () -> ActorExplanation.evidence(view));
            return ActorExplanation.of(view, evidence, actor);
        });
        return new Row(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.mentions().size(),
                explained.forms(),
                explained.apart(),
                query.with("merge", actor.id().toString()));
    }

    @Override
    public String template() {
        return "actors";
    }

    @Override
    public String title() {
        return "Who is who";
    }

    @Override
    public String section() {
        return "review";
    }
}
