package org.stemma.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** The words of every mention. */
    private static Map<ItemId, String> texts(Snapshot snapshot) {
        return snapshot.memo().of("texts of mentions", Map.class, () -> {
            Map<ItemId, String> texts = new HashMap<>();
            for (Reading reading : snapshot.view().ledger().readings().values()) {
                reading.mentions().forEach(found -> texts.put(found.id(), found.text()));
            }
            return texts;
        });
    }

    private static Row row(Snapshot snapshot, Query query, Actor actor) {
        return new Row(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.mentions().size(),
                snapshot.memo().of("forms of " + actor.id(), List.class, () -> forms(snapshot, actor)),
                query.with("merge", actor.id().toString()));
    }

    private static List<Form> forms(Snapshot snapshot, Actor actor) {
        Map<ItemId, String> texts = texts(snapshot);
        Map<String, ItemId> first = new LinkedHashMap<>();
        for (ItemId mention : actor.mentions()) {
            String text = texts.get(mention);
            if (text != null) {
                first.putIfAbsent(text, mention);
            }
        }
        List<Form> forms = new ArrayList<>();
        first.forEach((text, mention) -> forms.add(new Form(text, mention)));
        return List.copyOf(forms);
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
