package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.ArticleId;
import org.stemma.model.Event;
import org.stemma.model.ItemId;

/**
 * What happened when.
 *
 * @param days in time order
 */
public record TimelineTable(List<Block> days) {
    /**
     * The events of one day, or of one coarser stretch.
     *
     * @param when as people write it
     * @param lines those that most articles report first
     */
    public record Block(String when, List<Line> lines) {}

    /**
     * One event.
     *
     * @param event the event
     * @param headline the sentence that stands for it
     * @param basis how its time is known
     * @param sources how many sources it has, as an upper bound
     * @param appearances the sentences that report it
     */
    public record Line(
            Event event,
            String headline,
            String basis,
            String sources,
            Optional<String> place,
            List<Appearance> appearances) {
        /** How many articles report it. */
        public long articles() {
            return event.sentences().stream().map(ItemId::article).distinct().count();
        }
    }

    /** The timeline of this ledger. */
    public static TimelineTable of(LedgerView view) {
        List<Event> events = new ArrayList<>(view.ledger().events());
        events.sort(Comparator.comparing(Event::when, LedgerView.WHEN)
                .thenComparing(event -> -view.articlesOf(event).size())
                .thenComparing(Event::id));
        Map<String, List<Line>> days = new LinkedHashMap<>();
        for (Event event : events) {
            days.computeIfAbsent(Wording.when(event.when()), when -> new ArrayList<>())
                    .add(line(view, event));
        }
        List<Block> blocks = new ArrayList<>();
        days.forEach((when, lines) -> blocks.add(new Block(when, List.copyOf(lines))));
        return new TimelineTable(List.copyOf(blocks));
    }

    private static Line line(LedgerView view, Event event) {
        List<Appearance> appearances = new ArrayList<>();
        List<ArticleId> seen = new ArrayList<>();
        for (ItemId sentence : event.sentences()) {
            if (!seen.contains(sentence.article())) {
                seen.add(sentence.article());
                appearances.add(Appearance.of(view, sentence));
            }
        }
        return new Line(
                event,
                view.words(event.headline()),
                event.when().basis().words(),
                event.sources().toString(),
                event.place(),
                List.copyOf(appearances));
    }
}
