package org.stemma.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.model.Actor;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.view.ActorExplanation;
import org.stemma.view.LedgerView;
import org.stemma.view.Links;
import org.stemma.view.Wording;

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
    /** So many forms of a name stand in its row. */
    private static final int FORMS = 6;

    /**
     * An actor.
     *
     * @param id the smallest mention
     * @param address the address of its page
     * @param name the most common full form
     * @param kind what it is
     * @param role what articles call it beside the name
     * @param mentions how often it is named
     * @param forms the most used forms, each with its first mention and why it is a form of this name
     * @param moreForms how many more there are
     * @param apart how many others have a like name and are kept apart
     * @param choose the address that chooses it for a merge
     */
    public record Row(
            ItemId id,
            String address,
            String name,
            Mention.Kind kind,
            Optional<String> role,
            int mentions,
            List<ActorExplanation.Form> forms,
            int moreForms,
            int apart,
            String choose) {}

    /** The actors that an address asks for. */
    public static ActorsPage of(Snapshot snapshot, Query query) {
        LedgerView view = snapshot.view();
        String asked = query.text("name").orElse("");
        String folded = asked.toLowerCase(Locale.ROOT);
        List<Actor> all = folded.isEmpty()
                ? snapshot.actors().mostNamedFirst()
                : snapshot.actors().mostNamedFirst().stream()
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

    private static Row row(Snapshot snapshot, Query query, Actor actor) {
        ActorExplanation why = ActorPage.why(snapshot, actor);
        List<ActorExplanation.Form> forms = why.forms();
        List<ActorExplanation.Form> shown = forms.subList(0, Math.min(FORMS, forms.size()));
        return new Row(
                actor.id(),
                Links.SERVER.actor(actor.id()).orElseThrow(),
                actor.name(),
                actor.kind(),
                snapshot.view().role(actor).map(Wording::oneLine),
                actor.mentions().size(),
                List.copyOf(shown),
                forms.size() - shown.size(),
                why.apart().size() + why.moreApart(),
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
