package org.stemma.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.model.Basis;
import org.stemma.model.When;

/**
 * The events of some days as a drawing: each is a bar from the begin of its time to the end, so that a time that is not
 * exactly known is a longer bar. All coordinates are in units of the drawing, from its upper left.
 *
 * @param height of the drawing; the width is {@link #WIDTH}
 * @param bottom where the axis lies
 * @param ticks the days, weeks or months named under it
 * @param marks the events
 * @param before how many events lie before these days
 * @param after how many lie after them
 * @param leftOut how many within them are not drawn, because fewer articles report them
 */
public record TimelineStrip(
        int height, int bottom, List<Tick> ticks, List<Mark> marks, int before, int after, int leftOut) {
    /** The width of the drawing. */
    public static final int WIDTH = 1000;

    private static final int MARGIN = 10;
    private static final int LANE = 16;
    private static final int MOST_LANES = 22;
    private static final int AXIS = 26;
    private static final int TOP = 6;
    private static final int LEAST_WIDTH = 5;
    private static final int GAP = 6;
    /** Letters of a headline beside its bar. */
    private static final int NAME = 34;
    /** Letters of a headline that are shown when one points at its bar. */
    private static final int TITLE = 120;
    /** Units that a letter of a headline takes, on average, in the widest of the usual faces. */
    private static final double LETTER = 6.5;

    private static final int MOST_TICKS = 14;
    /** Lines nearer than this to each other are a grey patch: then only the named ones are drawn. */
    private static final int LEAST_BETWEEN = 5;

    /** How far apart the named times are, and what the table is cut into. */
    public enum Zoom {
        DAY,
        WEEK,
        MONTH;

        /** The begin of the stretch that a day is in. */
        public LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        /** The begin of the next stretch. */
        public LocalDate next(LocalDate begin) {
            return switch (this) {
                case DAY -> begin.plusDays(1);
                case WEEK -> begin.plusWeeks(1);
                case MONTH -> begin.plusMonths(1);
            };
        }
    }

    /**
     * A named time.
     *
     * @param at along the axis
     * @param name what it says; empty between two named ones
     */
    public record Tick(int at, String name) {}

    /**
     * An event.
     *
     * @param line its row
     * @param from the begin of its bar
     * @param to its end
     * @param y its middle
     * @param uncertain whether its time is coarser than a day, or was worked out or assumed
     * @param name the first words of its headline; empty where there is no room
     */
    public record Mark(TimelineTable.Line line, int from, int to, int y, boolean uncertain, String name) {
        /** When, and the beginning of the headline: the table has the rest. */
        public String title() {
            String when = Wording.known(line.event().when());
            return when + " · " + cut(line.headline(), TITLE);
        }
    }

    /** The drawing of the events between two days, both included. */
    public static TimelineStrip of(List<TimelineTable.Line> lines, LocalDate from, LocalDate to, Zoom zoom) {
        return new Drawing(from, to).draw(lines, zoom);
    }

    /** The words of a headline that fit into so many letters. */
    private static String cut(String headline, int letters) {
        if (headline.length() <= letters) {
            return headline;
        }
        int cut = headline.lastIndexOf(' ', letters);
        return headline.substring(0, cut > 0 ? cut : letters) + "…";
    }

    /** The scale of one drawing. */
    private static final class Drawing {
        private final LocalDateTime begin;
        private final LocalDateTime end;

        Drawing(LocalDate from, LocalDate to) {
            begin = from.atStartOfDay();
            end = to.plusDays(1).atStartOfDay();
        }

        TimelineStrip draw(List<TimelineTable.Line> lines, Zoom zoom) {
            List<TimelineTable.Line> within = new ArrayList<>();
            int before = 0;
            int after = 0;
            for (TimelineTable.Line line : lines) {
                When when = line.event().when();
                if (!when.end().isAfter(begin)) {
                    before++;
                } else if (!when.start().isBefore(end)) {
                    after++;
                } else {
                    within.add(line);
                }
            }
            within.sort(Comparator.comparing((TimelineTable.Line line) -> -line.separateSources())
                    .thenComparing(line -> -line.articles())
                    .thenComparing(line -> line.event().when(), LedgerView.WHEN)
                    .thenComparing(line -> line.event().id()));
            List<Mark> marks = new ArrayList<>();
            List<List<int[]>> taken = new ArrayList<>();
            int leftOut = 0;
            for (TimelineTable.Line line : within) {
                Mark mark = mark(line, taken);
                if (mark.y() < 0) {
                    leftOut++;
                } else {
                    marks.add(mark);
                }
            }
            int bottom = TOP + Math.max(2, taken.size()) * LANE + GAP;
            return new TimelineStrip(bottom + AXIS, bottom, ticks(zoom), List.copyOf(marks), before, after, leftOut);
        }

        /**
         * The event in the first lane that has room for it with its name, else without; below the axis where none has.
         */
        private Mark mark(TimelineTable.Line line, List<List<int[]>> taken) {
            When when = line.event().when();
            int from = Math.max(MARGIN, x(when.start()));
            int to = Math.min(WIDTH - MARGIN, Math.max(from + LEAST_WIDTH, x(when.end()) - 1));
            boolean uncertain =
                    !when.granularity().isDayOrFiner() || !when.basis().isFromText();
            String name = cut(line.headline(), NAME);
            int named = to + GAP + (int) (name.length() * LETTER);
            boolean fits = named <= WIDTH - MARGIN;
            int lane = lane(taken, from, (fits ? named : to) + GAP);
            if (lane < 0 && fits) {
                fits = false;
                lane = lane(taken, from, to + GAP);
            }
            return new Mark(line, from, to, lane < 0 ? -1 : TOP + lane * LANE + LANE / 2, uncertain, fits ? name : "");
        }

        private static int lane(List<List<int[]>> taken, int from, int to) {
            for (int lane = 0; lane < MOST_LANES; lane++) {
                if (lane == taken.size()) {
                    taken.add(new ArrayList<>());
                }
                List<int[]> here = taken.get(lane);
                if (here.stream().allMatch(other -> other[1] <= from || to <= other[0])) {
                    here.add(new int[] {from, to});
                    return lane;
                }
            }
            return -1;
        }

        private int x(LocalDateTime time) {
            long whole = Math.max(1, ChronoUnit.MINUTES.between(begin, end));
            long part = Math.max(-whole, Math.min(2 * whole, ChronoUnit.MINUTES.between(begin, time)));
            return MARGIN + (int) ((WIDTH - 2 * MARGIN) * part / whole);
        }

        private List<Tick> ticks(Zoom zoom) {
            List<LocalDate> all = new ArrayList<>();
            LocalDate tick = zoom.begin(begin.toLocalDate());
            while (tick.atStartOfDay().isBefore(end) && all.size() < WIDTH) {
                if (!tick.atStartOfDay().isBefore(begin)) {
                    all.add(tick);
                }
                tick = zoom.next(tick);
            }
            int step = Math.max(1, (all.size() + MOST_TICKS - 1) / MOST_TICKS);
            boolean crowded = all.size() > WIDTH / LEAST_BETWEEN;
            List<Tick> ticks = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                boolean named = i % step == 0;
                if (named || !crowded) {
                    ticks.add(new Tick(x(all.get(i).atStartOfDay()), named ? name(zoom, all.get(i)) : ""));
                }
            }
            return List.copyOf(ticks);
        }

        private static String name(Zoom zoom, LocalDate day) {
            String whole = Wording.when(When.day(day, Basis.STATED, List.of()));
            return switch (zoom) {
                case DAY, WEEK -> Wording.shortDay(When.day(day, Basis.STATED, List.of()));
                case MONTH -> whole.substring(whole.indexOf(' ') + 1);
            };
        }
    }
}
