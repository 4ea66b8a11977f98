package org.stemma.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.stemma.model.Basis;
import org.stemma.model.ItemId;
import org.stemma.model.When;
import org.stemma.view.Appearance;
import org.stemma.view.TimelineIndex;
import org.stemma.view.TimelineStrip;
import org.stemma.view.TimelineTable;
import org.stemma.view.Wording;

/**
 * What happened when: a drawing of some days, and the events in a table.
 *
 * @param zooms the stretches that the table can be cut into
 * @param zoom the one that it is cut into
 * @param from the first day that is asked for; empty for all
 * @param to the last one
 * @param notUnderstood what of it is no day
 * @param drawn the days of the drawing, as people write them
 * @param strip the drawing, where anything has a time
 * @param paging which events are shown
 * @param blocks the events, in the order of time
 */
public record TimelinePage(
        List<Choice> zooms,
        String zoom,
        String from,
        String to,
        Optional<String> notUnderstood,
        String drawn,
        Optional<TimelineStrip> strip,
        Paging paging,
        List<Block> blocks)
        implements Page {
    private static final int ROWS = 100;
    /** Up to so many days are cut into days, up to the second number into weeks. */
    private static final int DAYS_BY_DAY = 31;

    private static final int DAYS_BY_WEEK = 200;
    /** Days that are drawn before the first article: what it reports happened before it. */
    private static final int LOOKING_BACK = 7;

    /**
     * A stretch of time.
     *
     * @param name as people write it
     * @param begin its first day
     * @param rows its events
     */
    public record Block(String name, LocalDate begin, List<Row> rows) {}

    /**
     * An event.
     *
     * @param line the event
     * @param when its time as people write it
     * @param reports the articles that report it, the first first
     * @param goesBackTo who the sentences go back to, where they tell
     */
    public record Row(TimelineTable.Line line, String when, List<Appearance> reports, List<String> goesBackTo) {}

    /** The timeline that an address asks for. */
    public static TimelinePage of(Snapshot snapshot, Query query) {
        TimelineIndex index = snapshot.timeline();
        Optional<LocalDate> from = date(query, "from");
        Optional<LocalDate> to = date(query, "to");
        List<TimelineTable.Line> lines = from.isEmpty() && to.isEmpty()
                ? index.lines()
                : index.lines().stream()
                        .filter(line -> from.map(
                                        day -> !line.event().when().lastDay().isBefore(day))
                                .orElse(true))
                        .filter(line -> to.map(
                                        day -> !line.event().when().firstDay().isAfter(day))
                                .orElse(true))
                        .toList();
        Optional<When> articles = index.daysOfArticles();
        Optional<LocalDate> first =
                from.or(() -> articles.map(days -> days.firstDay().minusDays(LOOKING_BACK)));
        Optional<LocalDate> last = to.or(() -> articles.map(When::lastDay)).filter(day -> first.isPresent());
        Optional<When> drawn = first.flatMap(
                begin -> last.map(end -> When.days(begin, end.isBefore(begin) ? begin : end, Basis.STATED, List.of())));
        TimelineStrip.Zoom zoom = zoom(query, drawn);
        Paging paging = Paging.of(at(snapshot, query, lines), lines.size(), ROWS);
        return new TimelinePage(
                zooms(query, zoom, lines.size()),
                zoom.name().toLowerCase(Locale.ROOT),
                query.text("from").orElse(""),
                query.text("to").orElse(""),
                notUnderstood(query),
                drawn.map(Wording::when).orElse(""),
                drawn.filter(days -> !lines.isEmpty()).map(days -> strip(snapshot, query, days, zoom)),
                paging,
                blocks(index, paging.of(lines, ROWS), zoom));
    }

    /** The drawing of all days is drawn once for a snapshot. */
    private static TimelineStrip strip(Snapshot snapshot, Query query, When days, TimelineStrip.Zoom zoom) {
        Supplier<TimelineStrip> drawing =
                () -> TimelineStrip.of(snapshot.timeline().lines(), days.firstDay(), days.lastDay(), zoom);
        boolean all = query.text("from").isEmpty() && query.text("to").isEmpty();
        return all ? snapshot.memo().of("strip by " + zoom, TimelineStrip.class, drawing) : drawing.get();
    }

    /** The query for the page with the row that is asked for. */
    private static Query at(Snapshot snapshot, Query query, List<TimelineTable.Line> lines) {
        Optional<ItemId> asked = query.text("at")
                .flatMap(anchor -> Optional.ofNullable(snapshot.items().get(anchor)));
        if (asked.isEmpty() || query.text("page").isPresent()) {
            return query;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).event().sentences().contains(asked.get())) {
                TreeMap<String, String> values = new TreeMap<>(query.values());
                values.put("page", Integer.toString(i / ROWS + 1));
                return new Query(query.path(), values);
            }
        }
        return query;
    }

    private static TimelineStrip.Zoom zoom(Query query, Optional<When> drawn) {
        String typed = query.text("zoom").orElse("");
        for (TimelineStrip.Zoom zoom : TimelineStrip.Zoom.values()) {
            if (zoom.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return zoom;
            }
        }
        long days = drawn.map(when -> ChronoUnit.DAYS.between(when.firstDay(), when.lastDay()) + 1)
                .orElse(1L);
        return days <= DAYS_BY_DAY
                ? TimelineStrip.Zoom.DAY
                : days <= DAYS_BY_WEEK ? TimelineStrip.Zoom.WEEK : TimelineStrip.Zoom.MONTH;
    }

    private static List<Choice> zooms(Query query, TimelineStrip.Zoom current, int events) {
        List<Choice> zooms = new ArrayList<>();
        for (TimelineStrip.Zoom zoom : TimelineStrip.Zoom.values()) {
            String name = zoom.name().toLowerCase(Locale.ROOT);
            zooms.add(new Choice("By " + name, query.with("zoom", name), events, zoom == current));
        }
        return List.copyOf(zooms);
    }

    private static List<Block> blocks(TimelineIndex index, List<TimelineTable.Line> lines, TimelineStrip.Zoom zoom) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        Map<String, LocalDate> begins = new LinkedHashMap<>();
        for (TimelineTable.Line line : lines) {
            When when = line.event().when();
            LocalDate begin = zoom.begin(when.firstDay());
            boolean within = !when.lastDay().isAfter(zoom.next(begin).minusDays(1));
            String name = within ? name(zoom, begin) : Wording.known(when);
            begins.putIfAbsent(name, begin);
            rows.computeIfAbsent(name, none -> new ArrayList<>())
                    .add(new Row(line, Wording.known(when), index.byPublication(line), index.origins(line)));
        }
        List<Block> blocks = new ArrayList<>();
        rows.forEach((name, all) ->
                blocks.add(new Block(name, begins.getOrDefault(name, LocalDate.EPOCH), List.copyOf(all))));
        return List.copyOf(blocks);
    }

    private static String name(TimelineStrip.Zoom zoom, LocalDate begin) {
        String day = Wording.when(When.day(begin, Basis.STATED, List.of()));
        return switch (zoom) {
            case DAY -> day;
            case WEEK -> "Week of " + day;
            case MONTH -> day.substring(day.indexOf(' ') + 1);
        };
    }

    private static Optional<LocalDate> date(Query query, String name) {
        try {
            return query.text(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the page says that it is no day
        }
    }

    private static Optional<String> notUnderstood(Query query) {
        for (String name : List.of("from", "to")) {
            Optional<String> typed = query.text(name);
            if (typed.isPresent() && date(query, name).isEmpty()) {
                return Optional.of("“" + typed.get() + "” is no day; write it as in 2024-10-09.");
            }
        }
        return Optional.empty();
    }

    @Override
    public String template() {
        return "timeline";
    }

    @Override
    public String title() {
        return "Timeline";
    }

    @Override
    public String section() {
        return "timeline";
    }
}
