package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.model.SymbolicDate.Anchor;
import org.stemma.model.SymbolicDate.Direction;
import org.stemma.model.SymbolicDate.Modifier;

/** What holds of every symbolic date on every day; {@code -Dstemma.seed=N} repeats one case. */
class ResolvingTest {
    private static final int CASES = 40;
    private static final int DATES = 200;

    /** Days on which calendars break: leap days, ends of years, weeks 53 and 1, changes of the clock. */
    private static final List<LocalDate> EDGES = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2100, 2, 28),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2021, 1, 3),
            LocalDate.of(2025, 3, 30),
            LocalDate.of(2025, 10, 26),
            LocalDate.of(2025, 3, 9),
            LocalDate.of(2025, 11, 2));

    static Stream<Long> seeds() {
        String given = System.getProperty("stemma.seed");
        return given == null ? LongStream.range(0, CASES).boxed() : Stream.of(Long.valueOf(given));
    }

    private static LocalDate day(Random random) {
        return random.nextBoolean()
                ? EDGES.get(random.nextInt(EDGES.size()))
                : LocalDate.of(1990, 1, 1).plusDays(random.nextInt(18_000));
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static SymbolicDate date(Random random, int depth) {
        ChronoUnit[] units = {ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS, ChronoUnit.DECADES
        };
        String[] yearless = {"XXXX-02-29", "XXXX-12", "XXXX-SU", "XXXX-WI", "XXXX-01-01", "XXXX-XX-31", "XXXX-EASTER"};
        Direction direction = one(random, Direction.values());
        return switch (random.nextInt(depth > 0 ? 8 : 4)) {
            case 0 ->
                new SymbolicDate.Weekday(one(random, DayOfWeek.values()), direction, Anchor.CONTEXT, Modifier.NONE);
            case 1 ->
                new SymbolicDate.Offset(
                        random.nextInt(25) - 12, one(random, units), Anchor.PUBLISHED, Modifier.NONE, true);
            case 2 -> new SymbolicDate.Yearless(one(random, yearless), direction, Anchor.CONTEXT, Modifier.NONE);
            case 3 -> new SymbolicDate.Fixed(day(random).toString(), Modifier.NONE);
            case 4 ->
                new SymbolicDate.Moved(
                        date(random, depth - 1),
                        Period.of(random.nextInt(3), random.nextInt(14), random.nextInt(40)),
                        Modifier.NONE);
            case 5 ->
                new SymbolicDate.NthOf(
                        random.nextInt(5) - 1,
                        one(random, new ChronoUnit[] {ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS}),
                        Optional.empty(),
                        date(random, depth - 1));
            case 6 -> new SymbolicDate.Clock(date(random, depth - 1), random.nextInt(1441), Optional.of("ET"));
            default -> new SymbolicDate.Range(date(random, depth - 1), date(random, depth - 1));
        };
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void resolvingIsAFunctionOfTheDateAndTheAnchorAndKeepsToItsGranularity(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DATES; i++) {
            LocalDate published = day(random);
            SymbolicDate date = date(random, 2);
            Anchors anchors = Anchors.published(When.day(published, Basis.STATED, List.of()));
            Optional<When> when = date.resolve(anchors);
            assertThat(date.resolve(Anchors.published(When.day(published, Basis.ASSUMED, List.of())))
                            .map(When::start))
                    .as("%s on %s, seed %d", date, published, seed)
                    .isEqualTo(when.map(When::start));
            when.ifPresent(found -> assertGranularity(found, date + " on " + published + ", seed " + seed));
        }
    }

    private static void assertGranularity(When when, String what) {
        LocalDate first = when.firstDay();
        if (when.granularity() != Granularity.INSTANT && when.granularity() != Granularity.PART_OF_DAY) {
            assertThat(when.start().toLocalTime()).as(what).isEqualTo(LocalTime.MIDNIGHT);
            assertThat(when.end().toLocalTime()).as(what).isEqualTo(LocalTime.MIDNIGHT);
        }
        switch (when.granularity()) {
            case INSTANT ->
                assertThat(ChronoUnit.MINUTES.between(when.start(), when.end()))
                        .as(what)
                        .isEqualTo(1);
            case DAY -> assertThat(when.end()).as(what).isEqualTo(when.start().plusDays(1));
            case WEEK -> {
                assertThat(first.getDayOfWeek()).as(what).isEqualTo(DayOfWeek.MONDAY);
                assertThat(when.end()).as(what).isEqualTo(when.start().plusWeeks(1));
            }
            case MONTH -> {
                assertThat(first.getDayOfMonth()).as(what).isEqualTo(1);
                assertThat(when.end()).as(what).isEqualTo(when.start().plusMonths(1));
            }
            case SEASON, QUARTER ->
                assertThat(when.end()).as(what).isEqualTo(when.start().plusMonths(3));
            case YEAR -> {
                assertThat(first.getDayOfYear()).as(what).isEqualTo(1);
                assertThat(when.end()).as(what).isEqualTo(when.start().plusYears(1));
            }
            case DECADE ->
                assertThat(when.end()).as(what).isEqualTo(when.start().plusYears(10));
            default -> assertThat(when.end()).as(what).isAfter(when.start());
        }
    }

    @Test
    void theLeapDayIsThatOfALeapYear() {
        SymbolicDate leap = new SymbolicDate.Yearless("XXXX-02-29", Direction.RECENT, Anchor.CONTEXT, Modifier.NONE);
        Anchors march2025 = Anchors.published(When.day(LocalDate.of(2025, 3, 3), Basis.STATED, List.of()));
        assertThat(leap.resolve(march2025).orElseThrow().value()).isEqualTo("2024-02-29");
    }

    @Test
    void lastWeekOfTheFirstDaysOfAYearIsNamedAfterTheYearOfItsThursday() {
        SymbolicDate lastWeek = new SymbolicDate.Offset(-1, ChronoUnit.WEEKS, Anchor.PUBLISHED, Modifier.NONE, true);
        Anchors january = Anchors.published(When.day(LocalDate.of(2021, 1, 6), Basis.STATED, List.of()));
        assertThat(lastWeek.resolve(january).orElseThrow().value()).isEqualTo("2020-W53");
    }

    @Test
    void aClockTimeInATimeZoneKnowsTheSummerTimeOfItsDay() {
        SymbolicDate before =
                new SymbolicDate.Clock(new SymbolicDate.Fixed("2025-03-08", Modifier.NONE), 600, Optional.of("ET"));
        SymbolicDate after =
                new SymbolicDate.Clock(new SymbolicDate.Fixed("2025-03-10", Modifier.NONE), 600, Optional.of("ET"));
        assertThat(before.resolve(Anchors.NONE).orElseThrow().value()).isEqualTo("2025-03-08T10:00-05:00");
        assertThat(after.resolve(Anchors.NONE).orElseThrow().value()).isEqualTo("2025-03-10T10:00-04:00");
    }
}
