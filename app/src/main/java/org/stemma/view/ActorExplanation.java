package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.compare.actor.ActorEvidence;
import org.stemma.model.Actor;
import org.stemma.model.ItemId;

/**
 * Why the names of an actor are one actor's, and who else has a like name.
 *
 * @param actor who
 * @param forms the forms of the name, the most used first
 * @param apart other actors with a like name, the most named first
 * @param moreApart how many more there are: a common surname has hundreds
 */
public record ActorExplanation(Actor actor, List<Form> forms, List<Other> apart, int moreApart) {
    /** So many like names tell what there is to tell. */
    private static final int MOST_APART = 20;

    /**
     * A form of the name.
     *
     * @param text as written
     * @param times how often
     * @param why fixed wording
     * @param first where it stands first, in the order in which articles appeared
     * @param firstIn the short name of that article
     * @param evidence where the name stands that it goes back to
     * @param evidenceIn the short name of that article; empty without one
     */
    public record Form(
            String text,
            int times,
            String why,
            ItemId first,
            String firstIn,
            Optional<ItemId> evidence,
            String evidenceIn) {
        /** All in one line. */
        public String line() {
            return "“" + text + "”, " + Wording.count(times, "time") + ", first in " + firstIn + ": " + why
                    + evidence.map(id -> " (" + evidenceIn + ")").orElse("");
        }
    }

    /**
     * Another actor.
     *
     * @param id its first mention
     * @param name its name
     * @param times how often it is named
     * @param why why it is another, in fixed wording
     */
    public record Other(ItemId id, String name, int times, String why) {}

    /** The evidence of all actors of a ledger. */
    public static ActorEvidence evidence(LedgerView view) {
        return ActorEvidence.of(
                view.ledger().readings().values(),
                view.ledger().stories(),
                view.ledger().actors());
    }

    /** The explanation of one of them. */
    public static ActorExplanation of(LedgerView view, ActorEvidence evidence, Actor actor) {
        List<Form> forms = new ArrayList<>();
        for (ActorEvidence.Form form : evidence.forms(actor, Comparator.comparingInt(view::position))) {
            forms.add(new Form(
                    Wording.oneLine(form.text()),
                    form.times(),
                    form.rule().words(),
                    form.first(),
                    view.label(form.first().article()),
                    form.evidence(),
                    form.evidence().map(id -> view.label(id.article())).orElse("")));
        }
        ActorEvidence.LikeNames like = evidence.apart(actor, MOST_APART);
        List<Other> apart = like.shown().stream()
                .map(other -> new Other(
                        other.other().id(),
                        other.other().name(),
                        other.other().mentions().size(),
                        other.why()))
                .toList();
        return new ActorExplanation(actor, List.copyOf(forms), apart, like.more());
    }

    /**
     * The actors that have a name in one of its forms, or the mention of this id; none where it is an outlet's name.
     */
    public static List<Actor> find(LedgerView view, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (view.articles().stream()
                .anyMatch(article -> article.label().toLowerCase(Locale.ROOT).equals(wanted))) {
            return List.of();
        }
        return view.ledger().actors().stream()
                .filter(actor -> actor.variants().stream()
                                .anyMatch(form -> form.toLowerCase(Locale.ROOT).equals(wanted))
                        || actor.mentions().stream()
                                .anyMatch(id -> id.toString().equals(typed.strip())))
                .toList();
    }
}
