package org.stemma.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.compare.event.DifferingDates;
import org.stemma.compare.event.Highlights;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Event;
import org.stemma.model.ItemId;
import org.stemma.model.When;

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
     * @param lines those of most separate sources first
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
     * @param first the first day that it may have been
     * @param last the last; the same where the day is known
     * @param firstReported which article had it first, where the days of publication tell
     * @param otherDates the same event as others seem to date it
     */
    public record Line(
            Event event,
            String headline,
            String basis,
            String sources,
            Optional<String> place,
            List<Appearance> appearances,
            LocalDate first,
            LocalDate last,
            Optional<String> firstReported,
            List<OtherDate> otherDates) {
        /** How many articles report it. */
        public long articles() {
            return TimelineTable.articles(event);
        }

        /**
         * By how many separate sources it is told at most: no more than there are articles, whoever is quoted in them.
         */
        public long separateSources() {
            return TimelineTable.sources(event);
        }

        /** Whether it is not known to the day, or not stated. */
        public boolean isUncertain() {
            return !first.equals(last) || event.when().basis() == Basis.ASSUMED;
        }
    }

    /**
     * What seems to be the same event on another day.
     *
     * @param event that event
     * @param when its day, as people write it
     * @param articles who says so
     */
    public record OtherDate(ItemId event, String when, String articles) {}

    /** How long the stretches are that stand together. */
    public enum Zoom {
        DAY,
        WEEK,
        MONTH
    }

    /**
     * What is asked for.
     *
     * @param since nothing that ends before this day
     * @param until nothing that begins after it
     * @param top only so many of the most important days, each with its {@link #PER_DAY} most telling events
     */
    public record Selection(Optional<LocalDate> since, Optional<LocalDate> until, Optional<Integer> top, Zoom zoom) {
        /** So many events stand for a day among the most important. */
        public static final int PER_DAY = 3;

        /** Everything, by day. */
        public static final Selection ALL =
                new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Zoom.DAY);
    }

    /** The timeline of this ledger. */
    public static TimelineTable of(LedgerView view) {
        return of(view, Selection.ALL);
    }

    /** The part of it that is asked for. */
    public static TimelineTable of(LedgerView view, Selection selection) {
        SortedMap<ItemId, List<Event>> differing =
                DifferingDates.among(view.ledger().events(), view::words);
        Map<String, List<Line>> blocks = new LinkedHashMap<>();
        selected(view, selection)
                .forEach((event, sentence) -> blocks.computeIfAbsent(
                                stretch(event.when(), selection.zoom()), when -> new ArrayList<>())
                        .add(line(view, event, sentence, differing.getOrDefault(event.id(), List.of()))));
        List<Block> days = new ArrayList<>();
        blocks.forEach((when, lines) -> days.add(new Block(when, List.copyOf(lines))));
        return new TimelineTable(List.copyOf(days));
    }

    /** The events asked for and the sentence that stands for each, in the order in which they are shown. */
    private static Map<Event, Citation> selected(LedgerView view, Selection selection) {
        Map<Event, Citation> events = new LinkedHashMap<>();
        if (selection.top().isPresent()) {
            new Highlights(view.ledger().events(), view.ledger().published(), view::words)
                    .top(selection.since(), selection.until(), selection.top().get(), Selection.PER_DAY)
                    .forEach(day -> day.told()
                            .forEach(told ->
                                    events.put(told.event(), told.sentence().anchor())));
            return events;
        }
        view.ledger().events().stream()
                .filter(event -> selection
                                .since()
                                .map(day -> !event.when().lastDay().isBefore(day))
                                .orElse(true)
                        && selection
                                .until()
                                .map(day -> !event.when().firstDay().isAfter(day))
                                .orElse(true))
                .sorted(Comparator.comparing(Event::when, LedgerView.WHEN)
                        .thenComparing(event -> -sources(event))
                        .thenComparing(event -> -articles(event))
                        .thenComparing(Event::id))
                .forEach(event -> events.put(event, event.headline()));
        return events;
    }

    /** The day, week or month of an event; what is longer stands for itself. */
    private static String stretch(When when, Zoom zoom) {
        LocalDate day = when.firstDay();
        return switch (zoom) {
            case DAY -> Wording.when(when);
            case WEEK -> {
                LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
                yield when.lastDay().isAfter(monday.plusDays(6))
                        ? Wording.when(when)
                        : Wording.when(When.days(monday, monday.plusDays(6), Basis.STATED, List.of()));
            }
            case MONTH -> {
                LocalDate first = day.withDayOfMonth(1);
                LocalDate last = first.plusMonths(1).minusDays(1);
                yield when.lastDay().isAfter(last)
                        ? Wording.when(when)
                        : Wording.when(When.days(first, last, Basis.STATED, List.of()));
            }
        };
    }

    private static Line line(LedgerView view, Event event, Citation sentence, List<Event> differing) {
        Map<ArticleId, Appearance> appearances = new LinkedHashMap<>();
        event.sentences()
                .forEach(item -> appearances.computeIfAbsent(item.article(), any -> Appearance.of(view, item)));
        return new Line(
                event,
                view.words(sentence),
                event.when().basis().words(),
                event.sources().toString(),
                event.place(),
                List.copyOf(appearances.values()),
                event.when().firstDay(),
                event.when().lastDay(),
                firstReported(view, event),
                differing.stream()
                        .map(other -> new OtherDate(other.id(), Wording.when(other.when()), articles(view, other)))
                        .toList());
    }

    private static long articles(Event event) {
        return event.sentences().stream().map(ItemId::article).distinct().count();
    }

    private static long sources(Event event) {
        return Math.min(
                articles(event),
                event.sources().separate() + (long) event.sources().notStated());
    }

    private static String articles(LedgerView view, Event event) {
        return String.join(
                "; ",
                event.sentences().stream()
                        .map(ItemId::article)
                        .distinct()
                        .map(view::label)
                        .toList());
    }

    /**
     * The articles of the earliest day of publication, where every article's day is known and not all are of one day.
     */
    private static Optional<String> firstReported(LedgerView view, Event event) {
        SortedMap<LocalDate, List<String>> byDay = new TreeMap<>();
        for (ArticleId article :
                event.sentences().stream().map(ItemId::article).distinct().toList()) {
            Optional<When> published = view.published(article).filter(When::isWithinADay);
            if (published.isEmpty()) {
                return Optional.empty();
            }
            byDay.computeIfAbsent(published.get().firstDay(), day -> new ArrayList<>())
                    .add(view.label(article));
        }
        return byDay.size() < 2
                ? Optional.empty()
                : Optional.of(String.join("; ", byDay.values().iterator().next()));
    }
}
