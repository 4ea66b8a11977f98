package org.stemma.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.model.Actor;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Reading;
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
     * @param forms every form with its first mention
     * @param choose the address that chooses it for a merge
     */
    public record Row(ItemId id, String name, Mention.Kind kind, int mentions, List<Form> forms, String choose) {}

    /**
     * A form in which an actor is named.
     *
     * @param text the form
     * @param first its first mention
     */
    public record Form(String text, ItemId first) {}

    /** The actors that an address asks for. */
    public static ActorsPage of(Snapshot snapshot, Query query) {
        LedgerView view = snapshot.view();
        String asked = query.text("name").orElse("");
        String folded = asked.toLowerCase(Locale.ROOT);
        List<Actor> all = new ArrayList<>(view.ledger().actors().stream()
                .filter(actor -> actor.variants().stream()
                        .anyMatch(form -> form.toLowerCase(Locale.ROOT).contains(folded)))
                .toList());
        all.sort(java.util.Comparator.comparing(
                        (Actor actor) -> -actor.mentions().size())
                .thenComparing(Actor::name)
                .thenComparing(Actor::id));
        Paging paging = Paging.of(query, all.size(), ROWS);
        Optional<String> chosen = query.text("merge");
        return new ActorsPage(
                paging,
                paging.of(all, ROWS).stream()
                        .map(actor -> row(view, query, actor))
                        .toList(),
                view.ledger().actors().stream()
                        .filter(actor ->
                                chosen.filter(actor.id().toString()::equals).isPresent())
                        .map(actor -> row(view, query, actor))
                        .findFirst(),
                asked);
    }

    private static Row row(LedgerView view, Query query, Actor actor) {
        Map<String, ItemId> first = new LinkedHashMap<>();
        Map<ItemId, String> texts = new TreeMap<>();
        for (ItemId mention : actor.mentions()) {
            if (!texts.containsKey(mention)) {
                Reading reading = view.ledger().readings().get(mention.article());
                if (reading != null) {
                    reading.mentions().forEach(found -> texts.put(found.id(), found.text()));
                }
            }
            String text = texts.get(mention);
            if (text != null) {
                first.putIfAbsent(text, mention);
            }
        }
        List<Form> forms = new ArrayList<>();
        first.forEach((text, mention) -> forms.add(new Form(text, mention)));
        return new Row(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.mentions().size(),
                List.copyOf(forms),
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
