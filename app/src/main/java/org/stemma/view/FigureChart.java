package org.stemma.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Basis;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.Quantity;
import org.stemma.model.When;

/**
 * A series drawn over the times at which its figures hold: one mark a row, with its interval both ways, and never a
 * line between two. All coordinates are in units of the drawing, from its upper left.
 *
 * @param height of the drawing; the width is {@link #WIDTH}
 * @param logarithmic whether equal steps upwards are equal ratios
 * @param days the days named under the drawing
 * @param values the values named beside it
 * @param marks one a row that can be drawn
 * @param claimants who has which colour: parties of the story in the order of their names, then others in that of the
 *     rows
 * @param unknownFrom where the column of the figures without a time begins; absent where there are none
 * @param left of the drawn area, without the names beside it
 * @param right of the drawn area
 * @param top of the drawn area
 * @param bottom of the drawn area
 */
public record FigureChart(
        int height,
        boolean logarithmic,
        List<Tick> days,
        List<Tick> values,
        List<Mark> marks,
        List<Colour> claimants,
        Optional<Integer> unknownFrom,
        int left,
        int right,
        int top,
        int bottom) {
    /** The width of the drawing. */
    public static final int WIDTH = 1000;

    private static final int HEIGHT = 210;
    private static final int LEFT = 78;
    private static final int RIGHT = 800;
    private static final int TOP = 14;
    private static final int BOTTOM = 178;
    /** The column of the figures whose time is not known. */
    private static final int UNKNOWN_WIDTH = 120;
    /** From this ratio of the largest value to the smallest on, small values would not be told apart. */
    private static final double RATIO_FOR_LOGARITHM = 40;
    /** How many claimants have colours of their own; the rest share the last. */
    private static final int COLOURS = 6;
    /** More days than these are not all named. */
    private static final int NAMED_DAYS = 6;
    /** With more marks than these, names would cover them: they are in the rows. */
    private static final int NAMED_MARKS = 8;

    private static final int NAME_HEIGHT = 13;
    /** How far the arrow of an open end reaches. */
    private static final int ARROW = 16;

    /**
     * A named place on an axis.
     *
     * @param at along the axis
     * @param name what it says
     */
    public record Tick(int at, String name) {}

    /**
     * Whose marks have a colour.
     *
     * @param number from 0: the outlets' own voices
     * @param name who
     */
    public record Colour(int number, String name) {}

    /**
     * A claim.
     *
     * @param line its row
     * @param x the middle of the time at which it holds
     * @param from the begin of that time
     * @param to its end
     * @param y the value printed
     * @param low where the lower end lies
     * @param high where the upper end lies
     * @param openUp whether nothing limits it upwards
     * @param openDown whether nothing limits it downwards
     * @param basis how its time is known: {@code stated}, {@code assumed} or {@code unknown}
     * @param colour which colour its claimant has, from 0; the outlets' own voices have 0
     * @param name what stands beside it; empty where there is no room
     * @param nameX where the name begins
     * @param nameY its base line
     */
    public record Mark(
            FigureLine line,
            int x,
            int from,
            int to,
            int y,
            int low,
            int high,
            boolean openUp,
            boolean openDown,
            String basis,
            int colour,
            String name,
            int nameX,
            int nameY) {}

    /** The drawing of these rows; nothing where fewer than two of them can be drawn. */
    public static Optional<FigureChart> of(LedgerView view, List<FigureLine> lines) {
        List<FigureLine> drawn =
                lines.stream().filter(line -> figure(view, line).isPresent()).toList();
        if (drawn.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Drawing(view, drawn).chart());
    }

    private static Optional<Figure> figure(LedgerView view, FigureLine line) {
        return Optional.ofNullable(view.figures().get(line.id()))
                .filter(figure -> figure.quantity().printed().signum() >= 0);
    }

    /** The scales of one drawing. */
    private static final class Drawing {
        private final LedgerView view;
        private final List<FigureLine> lines;
        private final double least;
        private final double most;
        private final boolean logarithmic;
        private final Optional<LocalDateTime> first;
        private final Optional<LocalDateTime> last;
        private final boolean hasUnknown;
        private final Map<String, Integer> colours = new LinkedHashMap<>();
        /** Who speaks for each side in this drawing. */
        private final Map<String, TreeSet<String>> ofSide = new TreeMap<>();

        Drawing(LedgerView view, List<FigureLine> lines) {
            this.view = view;
            this.lines = lines;
            double smallest = Double.MAX_VALUE;
            double largest = 0;
            for (FigureLine line : lines) {
                Quantity quantity = quantity(line);
                for (Optional<BigDecimal> end : List.of(quantity.low(), quantity.high())) {
                    if (end.isPresent()) {
                        largest = Math.max(largest, end.get().doubleValue());
                        if (end.get().signum() > 0) {
                            smallest = Math.min(smallest, end.get().doubleValue());
                        }
                    }
                }
            }
            logarithmic = smallest > 0 && largest / smallest >= RATIO_FOR_LOGARITHM;
            least = logarithmic ? smallest : 0;
            most = largest <= least ? least + 1 : largest;
            List<When> times = lines.stream()
                    .flatMap(line -> view.asOf(line.id()).stream())
                    .toList();
            first = times.stream().map(When::start).min(Comparator.naturalOrder());
            last = times.stream().map(When::end).max(Comparator.naturalOrder());
            hasUnknown = times.size() < lines.size();
            // A side has one colour in every drawing.
            for (String side : view.register().sides()) {
                colours.put(side(side), Math.min(COLOURS, colours.size() + 1));
            }
            for (FigureLine line : lines) {
                view.side(figure(view, line).orElseThrow())
                        .ifPresent(side -> ofSide.computeIfAbsent(side(side), any -> new TreeSet<>())
                                .add(line.claimant()));
            }
        }

        /** Told apart from a claimant who is called as a side is. */
        private static String side(String name) {
            return "side: " + name;
        }

        FigureChart chart() {
            List<Mark> marks = new ArrayList<>();
            int unknown = 0;
            long unknowns = lines.stream()
                    .filter(line -> view.asOf(line.id()).isEmpty())
                    .count();
            for (FigureLine line : lines) {
                Optional<When> asOf = view.asOf(line.id());
                int column = RIGHT + (int) (UNKNOWN_WIDTH * (2L * unknown + 1) / (2 * Math.max(1, unknowns)));
                if (asOf.isEmpty()) {
                    unknown++;
                }
                marks.add(mark(line, asOf, column));
            }
            return new FigureChart(
                    HEIGHT,
                    logarithmic,
                    dayTicks(),
                    valueTicks(),
                    named(marks),
                    claimants(marks),
                    hasUnknown ? Optional.of(RIGHT) : Optional.empty(),
                    LEFT,
                    hasUnknown ? RIGHT + UNKNOWN_WIDTH : RIGHT,
                    TOP,
                    BOTTOM);
        }

        private List<Colour> claimants(List<Mark> marks) {
            List<Colour> claimants = new ArrayList<>();
            if (marks.stream().anyMatch(mark -> mark.colour() == 0)) {
                claimants.add(new Colour(0, "outlets in their own words"));
            }
            colours.forEach((name, number) -> {
                boolean used = marks.stream().anyMatch(mark -> mark.colour() == number);
                boolean there = !name.startsWith(side("")) || ofSide.containsKey(name);
                if (used && there && number < COLOURS) {
                    claimants.add(new Colour(number, withNames(name)));
                } else if (used && there && claimants.stream().noneMatch(claimant -> claimant.number() == COLOURS)) {
                    claimants.add(new Colour(COLOURS, others(withNames(name))));
                }
            });
            return List.copyOf(claimants);
        }

        private String withNames(String name) {
            TreeSet<String> speakers = ofSide.get(name);
            return speakers == null
                    ? name
                    : name.substring(side("").length()) + " (" + String.join(", ", speakers) + ")";
        }

        private String others(String first) {
            return colours.size() > COLOURS ? "others" : first;
        }

        private Quantity quantity(FigureLine line) {
            return figure(view, line).orElseThrow().quantity();
        }

        private Mark mark(FigureLine line, Optional<When> asOf, int column) {
            Quantity quantity = quantity(line);
            int y = y(quantity.printed());
            int from = asOf.map(when -> x(when.start())).orElse(column);
            int to = asOf.map(when -> x(when.end())).orElse(column);
            return new Mark(
                    line,
                    (from + to) / 2,
                    from,
                    to,
                    y,
                    quantity.low().map(this::y).orElse(Math.min(BOTTOM, y + ARROW)),
                    quantity.high().map(this::y).orElse(Math.max(2, y - ARROW)),
                    quantity.high().isEmpty(),
                    quantity.low().isEmpty(),
                    asOf.map(When::basis).map(Drawing::basis).orElse("unknown"),
                    colour(line),
                    "",
                    0,
                    0);
        }

        private static String basis(Basis basis) {
            return basis.isFromText() ? "stated" : "assumed";
        }

        /** That of the claimant's side, where the register has one; else one of the claimant's own. */
        private int colour(FigureLine line) {
            Figure figure = figure(view, line).orElseThrow();
            Optional<Integer> ofItsSide =
                    view.side(figure).flatMap(side -> Optional.ofNullable(colours.get(side(side))));
            if (ofItsSide.isPresent()) {
                return ofItsSide.get();
            }
            if (figure.claimant().kind() == Claimant.Kind.OUTLET) {
                return 0;
            }
            return colours.computeIfAbsent(line.claimant(), name -> Math.min(COLOURS, colours.size() + 1));
        }

        private int x(LocalDateTime time) {
            LocalDateTime begin = first.orElse(time);
            long whole = Math.max(1, ChronoUnit.MINUTES.between(begin, last.orElse(time)));
            return LEFT + 8 + (int) ((RIGHT - LEFT - 16) * ChronoUnit.MINUTES.between(begin, time) / whole);
        }

        private int y(BigDecimal value) {
            double number = value.doubleValue();
            double share = logarithmic
                    ? Math.log(Math.max(number, least) / least) / Math.log(most / least)
                    : (number - least) / (most - least);
            return BOTTOM - (int) Math.round((BOTTOM - TOP) * share);
        }

        private List<Tick> dayTicks() {
            if (first.isEmpty() || last.isEmpty()) {
                return List.of();
            }
            LocalDate begin = first.get().toLocalDate();
            LocalDate end = last.get().minusNanos(1).toLocalDate();
            long days = ChronoUnit.DAYS.between(begin, end) + 1;
            long step = Math.max(1, (days + NAMED_DAYS - 1) / NAMED_DAYS);
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate day = begin; !day.isAfter(end); day = day.plusDays(step)) {
                ticks.add(new Tick(
                        x(day.atStartOfDay().atOffset(ZoneOffset.UTC).toLocalDateTime()),
                        Wording.when(When.day(day, Basis.STATED, List.of()))));
            }
            return List.copyOf(ticks);
        }

        private List<Tick> valueTicks() {
            List<Tick> ticks = new ArrayList<>();
            if (logarithmic) {
                for (double value = Math.pow(10, Math.ceil(Math.log10(least))); value <= most; value *= 10) {
                    ticks.add(tick(value));
                }
                return List.copyOf(ticks);
            }
            double rough = most / 3;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double step = power * (rough / power >= 5 ? 5 : rough / power >= 2 ? 2 : 1);
            for (double value = 0; value <= most * 1.001; value += step) {
                ticks.add(tick(value));
            }
            return List.copyOf(ticks);
        }

        private Tick tick(double value) {
            BigDecimal number =
                    new BigDecimal(value).round(new java.math.MathContext(6)).stripTrailingZeros();
            return new Tick(y(number), Wording.number(number));
        }

        /** The marks with names where there is room, moved down where they would cover each other. */
        private List<Mark> named(List<Mark> marks) {
            if (marks.size() > NAMED_MARKS) {
                return List.copyOf(marks);
            }
            List<Mark> named = new ArrayList<>();
            List<int[]> taken = new ArrayList<>();
            for (Mark mark : marks) {
                String name = mark.line().claimant();
                int x = mark.x() + 9;
                int y = mark.y() + 4;
                for (int[] other : taken) {
                    if (Math.abs(other[1] - y) < NAME_HEIGHT && Math.abs(other[0] - x) < 7 * name.length()) {
                        y = other[1] + NAME_HEIGHT;
                    }
                }
                taken.add(new int[] {x, y});
                named.add(new Mark(
                        mark.line(),
                        mark.x(),
                        mark.from(),
                        mark.to(),
                        mark.y(),
                        mark.low(),
                        mark.high(),
                        mark.openUp(),
                        mark.openDown(),
                        mark.basis(),
                        mark.colour(),
                        name,
                        x,
                        y));
            }
            return List.copyOf(named);
        }
    }
}
