package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.SymbolicDate.Anchor;
import org.stemma.model.SymbolicDate.Direction;
import org.stemma.model.SymbolicDate.Modifier;

class CalendarTest {
    private static final int TRIES = 20_000;

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,2024-02-29,2024-02-29",
        "2024-02,2024-02-01,2024-02-29",
        "2020-W53,2020-12-28,2021-01-03",
        "2021-W01,2021-01-04,2021-01-10",
        "2025-W07-WE,2025-02-15,2025-02-16",
        "2024-Q4,2024-10-01,2024-12-31",
        "2024-H1,2024-01-01,2024-06-30",
        "2024-WI,2024-12-01,2025-02-28",
        "199,1990-01-01,1999-12-31",
        "18,1800-01-01,1899-12-31",
        "2024-EASTER,2024-03-31,2024-03-31",
        "2025-EASTER-2,2025-04-18,2025-04-18",
        "2024-THANKSGIVING,2024-11-28,2024-11-28",
        "2024-RAMADAN,2024-03-11,2024-03-11",
        "FY2007,2007-01-01,2007-12-31"
    })
    void aCalendarValueIsAnIntervalOfWholeDays(String timex, LocalDate first, LocalDate last) {
        When when = Timex.interval(timex).orElseThrow();
        assertThat(when.firstDay()).isEqualTo(first);
        assertThat(when.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-29",
        "2024-02-30",
        "2024-13",
        "2024-00-10",
        "2021-W53",
        "2024-W00",
        "2024-Q5",
        "2024-H3",
        "x",
        "''"
    })
    void anImpossibleValueIsNoInterval(String timex) {
        assertThat(Timex.interval(timex)).isEmpty();
    }

    @Test
    void yearsBeforeChristCountBackwards() {
        assertThat(Timex.interval("BC0264").orElseThrow().firstDay().getYear()).isEqualTo(-263);
        assertThat(Timex.interval("BC08").orElseThrow().firstDay().getYear()).isEqualTo(-898);
        assertThat(Timex.interval("BC08").orElseThrow().lastDay().getYear()).isEqualTo(-799);
    }

    @Test
    void whatIsTheSameOnEveryDayThatAnArticleMayBeOfIsThatDay() {
        Anchors wednesdayToTuesday = between(LocalDate.of(2025, 2, 5), LocalDate.of(2025, 2, 11));

        When found = weekday(Direction.PAST).resolve(wednesdayToTuesday).orElseThrow();
        assertThat(found.value()).isEqualTo("2025-02-04");
        assertThat(found.basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void whatDependsOnTheDayAnArticleIsOfIsAnInferredInterval() {
        Anchors mondayAndTuesday = between(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 11));

        When found = weekday(Direction.RECENT).resolve(mondayAndTuesday).orElseThrow();
        assertThat(found.value()).isEqualTo("2025-02-04/2025-02-11");
        assertThat(found.basis()).isEqualTo(Basis.INFERRED);
        assertThat(new SymbolicDate.Offset(-1, ChronoUnit.WEEKS, Anchor.PUBLISHED, Modifier.NONE, true)
                        .resolve(between(LocalDate.of(2025, 2, 8), LocalDate.of(2025, 2, 11)))
                        .orElseThrow()
                        .value())
                .isEqualTo("2025-01-27/2025-02-09");
    }

    @Test
    void anUncertainDayIsWhatItIsOnOneOfTheDays() {
        long seed = Long.getLong("stemma.seed", 20241105L);
        Random random = new Random(seed);
        for (int i = 0; i < TRIES / 20; i++) {
            LocalDate first = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(800));
            LocalDate last = first.plusDays(1 + random.nextInt(20));
            LocalDate day = first.plusDays(random.nextInt(1 + (int) ChronoUnit.DAYS.between(first, last)));
            SymbolicDate date = weekday(Direction.values()[random.nextInt(Direction.values().length)]);
            assertThat(date.resolve(between(first, last))
                            .orElseThrow()
                            .contains(date.resolve(on(day)).orElseThrow()))
                    .as("seed %d: %s on %s within %s to %s", seed, date, day, first, last)
                    .isTrue();
        }
    }

    @Test
    void whereMoreThanAMonthOfDaysIsPossibleNothingIsCountedFromThem() {
        assertThat(weekday(Direction.RECENT).resolve(between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 20))))
                .isEmpty();
    }

    @Test
    void aBareWeekdayInThePastTenseIncludesTheDayOfPublication() {
        Anchors tuesday = on(LocalDate.of(2025, 2, 11));
        assertThat(weekday(Direction.RECENT).timex(tuesday)).isEqualTo("2025-02-11");
        assertThat(weekday(Direction.PAST).timex(tuesday)).isEqualTo("2025-02-04");
        assertThat(weekday(Direction.COMING).timex(tuesday)).isEqualTo("2025-02-11");
        assertThat(weekday(Direction.FUTURE).timex(tuesday)).isEqualTo("2025-02-18");
    }

    @Test
    void theTwentyNinthOfFebruaryIsLookedForInALeapYear() {
        SymbolicDate leapDay =
                new SymbolicDate.Yearless("XXXX-02-29", Direction.RECENT, Anchor.PUBLISHED, Modifier.NONE);
        assertThat(leapDay.timex(on(LocalDate.of(2025, 3, 1)))).isEqualTo("2024-02-29");
    }

    @Test
    void aDateGoesOverTheEndOfTheYear() {
        SymbolicDate yesterday = new SymbolicDate.Offset(-1, ChronoUnit.DAYS, Anchor.PUBLISHED, Modifier.NONE, true);
        assertThat(yesterday.timex(on(LocalDate.of(2025, 1, 1)))).isEqualTo("2024-12-31");
        SymbolicDate december = new SymbolicDate.Yearless("XXXX-12", Direction.RECENT, Anchor.PUBLISHED, Modifier.NONE);
        assertThat(december.timex(on(LocalDate.of(2025, 1, 1)))).isEqualTo("2024-12");
        SymbolicDate lastWeek = new SymbolicDate.Offset(-1, ChronoUnit.WEEKS, Anchor.PUBLISHED, Modifier.NONE, true);
        assertThat(lastWeek.timex(on(LocalDate.of(2027, 1, 4)))).isEqualTo("2026-W53");
    }

    @Test
    void aMonthAfterTheThirtyFirstIsTheLastDayOfTheNext() {
        SymbolicDate base = new SymbolicDate.Fixed("2025-01-31", Modifier.NONE);
        assertThat(new SymbolicDate.Moved(base, Period.ofMonths(1), Modifier.NONE).timex(Anchors.NONE))
                .isEqualTo("2025-02-28");
    }

    @Test
    void easternTimeKnowsItsSummer() {
        assertThat(clock("2025-07-01").orElseThrow().zone()).contains(ZoneOffset.ofHours(-4));
        assertThat(clock("2025-01-01").orElseThrow().zone()).contains(ZoneOffset.ofHours(-5));
    }

    @Test
    void aNarrativeGoesOnInTheYearOfThePreviousDate() {
        When may = Timex.interval("1944-05-02").orElseThrow();
        Anchors told = new Anchors(Optional.empty(), Optional.of(may), true);
        SymbolicDate june = new SymbolicDate.Yearless("XXXX-06-06", Direction.RECENT, Anchor.CONTEXT, Modifier.NONE);
        assertThat(june.timex(told)).isEqualTo("1944-06-06");
        When december = Timex.interval("1944-12-16").orElseThrow();
        Anchors later = new Anchors(Optional.empty(), Optional.of(december), true);
        SymbolicDate january = new SymbolicDate.Yearless("XXXX-01", Direction.RECENT, Anchor.CONTEXT, Modifier.NONE);
        assertThat(january.timex(later)).isEqualTo("1945-01");
    }

    @Test
    void resolvingIsAFunctionOfDateAndAnchorsAndStaysWithinItsGranularity() {
        long seed = Long.getLong("stemma.seed", 20250211L);
        Random random = new Random(seed);
        int resolved = 0;
        for (int i = 0; i < TRIES; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(80_000) - 30_000);
            SymbolicDate date = any(random);
            Anchors anchors = new Anchors(
                    Optional.of(When.day(day, Basis.STATED, List.of())),
                    Optional.of(When.day(day.plusDays(random.nextInt(900) - 450), Basis.STATED, List.of())),
                    random.nextBoolean());
            Optional<When> when = date.resolve(anchors);
            assertThat(date.resolve(anchors)).as("seed %d, %s", seed, date).isEqualTo(when);
            if (when.isPresent()) {
                resolved++;
                assertThat(ChronoUnit.HOURS.between(
                                when.get().start(), when.get().end()))
                        .as("seed %d, %s on %s is %s", seed, date, day, when.get())
                        .isLessThanOrEqualTo(hours(when.get()));
            }
        }
        assertThat(resolved).isGreaterThan(TRIES / 2);
    }

    @Test
    void theDirectionIsKept() {
        long seed = Long.getLong("stemma.seed", 7L);
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));
            Anchors anchors = on(day);
            String timex = String.format(
                    java.util.Locale.ROOT, "XXXX-%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(31));
            for (Direction direction : Direction.values()) {
                SymbolicDate date = new SymbolicDate.Yearless(timex, direction, Anchor.PUBLISHED, Modifier.NONE);
                date.resolve(anchors)
                        .ifPresent(when -> assertThat(fits(direction, when.firstDay(), day))
                                .as("seed %d, %s seen from %s is %s", seed, date, day, when)
                                .isTrue());
            }
        }
    }

    private static boolean fits(Direction direction, LocalDate found, LocalDate from) {
        return switch (direction) {
            case PAST -> found.isBefore(from);
            case RECENT -> !found.isAfter(from);
            case SAME -> found.getYear() == from.getYear();
            case COMING -> !found.isBefore(from);
            case FUTURE -> found.isAfter(from);
            case NEAREST -> true;
        };
    }

    private static long hours(When when) {
        return switch (when.granularity()) {
            case INSTANT -> 1;
            case PART_OF_DAY -> 12;
            case DAY -> 24;
            case WEEK -> 7 * 24;
            case MONTH -> 31 * 24;
            case SEASON, QUARTER -> 92 * 24;
            case YEAR -> 366 * 24;
            case DECADE -> 3653 * 24;
            case CENTURY -> 36525 * 24;
            case INTERVAL -> Long.MAX_VALUE;
        };
    }

    private static SymbolicDate any(Random random) {
        Direction direction = Direction.values()[random.nextInt(Direction.values().length)];
        Anchor anchor = Anchor.values()[random.nextInt(Anchor.values().length)];
        Modifier modifier = Modifier.values()[random.nextInt(Modifier.values().length)];
        List<ChronoUnit> units = List.of(
                ChronoUnit.DAYS,
                ChronoUnit.WEEKS,
                ChronoUnit.MONTHS,
                ChronoUnit.YEARS,
                ChronoUnit.DECADES,
                ChronoUnit.HOURS);
        List<String> yearless =
                List.of("XXXX-02-29", "XXXX-12-31", "XXXX-WI", "XXXX-QX", "XXXX-Q4", "XXXX-XX-31", "XXXX-06");
        return switch (random.nextInt(6)) {
            case 0 -> new SymbolicDate.Weekday(DayOfWeek.of(1 + random.nextInt(7)), direction, anchor, modifier);
            case 1 ->
                new SymbolicDate.Yearless(yearless.get(random.nextInt(yearless.size())), direction, anchor, modifier);
            case 2 ->
                new SymbolicDate.Moved(
                        any(random),
                        Period.of(random.nextInt(3) - 1, random.nextInt(3) - 1, random.nextInt(40) - 20),
                        modifier);
            case 3 -> new SymbolicDate.NthOf(1 + random.nextInt(5), ChronoUnit.WEEKS, Optional.empty(), any(random));
            case 4 -> new SymbolicDate.Clock(any(random), random.nextInt(1440), Optional.of("ET"));
            default ->
                new SymbolicDate.Offset(
                        random.nextInt(21) - 10, units.get(random.nextInt(units.size())), anchor, modifier, true);
        };
    }

    private static Optional<When> clock(String day) {
        return new SymbolicDate.Clock(new SymbolicDate.Fixed(day, Modifier.NONE), 600, Optional.of("ET"))
                .resolve(Anchors.NONE);
    }

    private static SymbolicDate weekday(Direction direction) {
        return new SymbolicDate.Weekday(DayOfWeek.TUESDAY, direction, Anchor.CONTEXT, Modifier.NONE);
    }

    private static Anchors between(LocalDate first, LocalDate last) {
        return Anchors.published(When.days(first, last, Basis.INFERRED, List.of()));
    }

    private static Anchors on(LocalDate day) {
        return Anchors.published(When.day(day, Basis.STATED, List.of()));
    }
}
