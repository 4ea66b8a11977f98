package org.stemma.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Event;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Origin;
import org.stemma.model.Statement;
import org.stemma.model.When;

/** The events of a ledger in the order of time, found by any sentence that reports them. Immutable. */
public final class TimelineIndex {
    private final LedgerView view;
    private final List<TimelineTable.Line> lines;
    private final Map<ItemId, Integer> places = new HashMap<>();
    private final Map<ItemId, List<Integer>> byEvent = new HashMap<>();

    private TimelineIndex(LedgerView view, List<TimelineTable.Line> lines) {
        this.view = view;
        this.lines = Collections.unmodifiableList(lines);
        for (int i = 0; i < lines.size(); i++) {
            for (ItemId sentence : lines.get(i).event().sentences()) {
                places.put(sentence, i);
            }
            byEvent.computeIfAbsent(lines.get(i).event().id(), any -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The index of this table. */
    public static TimelineIndex of(LedgerView view, TimelineTable table) {
        List<TimelineTable.Line> lines = new ArrayList<>();
        table.days().forEach(block -> lines.addAll(block.lines()));
        return new TimelineIndex(view, lines);
    }

    /** All events in the order of time. */
    public List<TimelineTable.Line> lines() {
        return lines;
    }

    /** Which of them a sentence reports. */
    public Optional<Integer> place(ItemId sentence) {
        return Optional.ofNullable(places.get(sentence));
    }

    /**
     * The rows of these events, in the order of time. Two may begin with the same sentence: they are told apart by all
     * that they are.
     */
    public List<TimelineTable.Line> of(Collection<Event> events) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Event event : events) {
            for (int place : byEvent.getOrDefault(event.id(), List.of())) {
                if (lines.get(place).event().equals(event)) {
                    found.add(place);
                }
            }
        }
        return found.stream().map(lines::get).toList();
    }

    /** The days from the first article to the last: what the articles are about, not what they look back on. */
    public Optional<When> daysOfArticles() {
        Optional<LocalDate> first =
                view.ledger().published().values().stream().map(When::firstDay).min(Comparator.naturalOrder());
        Optional<LocalDate> last =
                view.ledger().published().values().stream().map(When::lastDay).max(Comparator.naturalOrder());
        return first.flatMap(from -> last.map(to -> When.days(from, to, Basis.ASSUMED, List.of())));
    }

    /** The appearances of an event, the first article that has it first; those without a date last. */
    public List<Appearance> byPublication(TimelineTable.Line line) {
        List<Appearance> appearances = new ArrayList<>(line.appearances());
        appearances.sort(Comparator.comparing(
                        (Appearance at) -> view.published(at.item().article()).orElse(null), LedgerView.WHEN)
                .thenComparing(Appearance::item));
        return List.copyOf(appearances);
    }

    /**
     * Who the sentences of an event go back to, where a statement in them tells: names in the order of the alphabet.
     */
    public List<String> origins(TimelineTable.Line line) {
        TreeSet<String> names = new TreeSet<>();
        for (ItemId sentence : line.event().sentences()) {
            ArticleId article = sentence.article();
            for (Statement statement : view.ledger().readings().containsKey(article)
                    ? view.ledger().readings().get(article).statements()
                    : List.<Statement>of()) {
                if (statement.id().anchor().part().equals(sentence.anchor().part())
                        && statement
                                .id()
                                .anchor()
                                .span()
                                .overlaps(sentence.anchor().span())) {
                    Optional.ofNullable(view.ledger().statements().get(statement.id()))
                            .flatMap(Ledger.StatementInContext::origin)
                            .flatMap(view::origin)
                            .filter(origin -> origin.kind() != Origin.Kind.NOT_STATED)
                            .ifPresent(origin -> names.add(origin.label()));
                }
            }
        }
        return List.copyOf(names);
    }
}
