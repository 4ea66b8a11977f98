package org.stemma.compare.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.model.Anchors;
import org.stemma.model.Citation;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.SymbolicDate;
import org.stemma.model.SymbolicDate.Direction;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;

/**
 * What an article's own words tell of the day it appeared, without other articles.
 *
 * <ul>
 *   <li><b>Weekdays</b>: "said on Tuesday" is most likely of that day or the one before; "will meet on Friday" of one
 *       to come. How likely each distance is was counted in dated news; repeated mentions of a weekday add little.
 *   <li><b>A dateline or header without its year</b> names the day and the month.
 *   <li><b>Readers' comments</b> below the text carry stamps, day and clock time: the first of them come on the day
 *       itself.
 *   <li><b>Full dates</b> in captions and text: the article is hardly older than the latest.
 * </ul>
 */
final class OwnWords {
    /** How often a weekday lies so many days before publication (six: the day after it, mostly). */
    private static final Map<Direction, double[]> AGES = new EnumMap<>(Map.of(
            Direction.RECENT, new double[] {.43, .30, .09, .05, .025, .025, .08},
            Direction.NEAREST, new double[] {.42, .22, .09, .06, .05, .06, .10},
            Direction.COMING, new double[] {.33, .08, .05, .06, .08, .09, .31},
            Direction.SAME, new double[] {.16, .19, .20, .10, .12, .08, .15},
            Direction.PAST, new double[] {.19, .05, .06, .11, .19, .16, .24},
            Direction.FUTURE, new double[] {.20, .20, .12, .12, .12, .12, .12}));

    /** Words about weekdays depend on each other: together they tell this much of what they would tell apart. */
    private static final double DEPENDENT = 0.7;

    private static final double REPEATED = 0.5;
    /** A day other than that of the dateline. */
    private static final double AGAINST_DATELINE = 0.002;

    private static final double AGAINST_COMMENTS = 0.005;
    private static final double DAYS_TO_COMMENTS = 0.4;
    /** A day before the latest full date. */
    private static final double BEFORE_LATEST = 0.2;
    /** So many stamps within so many days are those of comments. */
    private static final int COMMENTS = 2;

    private static final int DAYS_OF_COMMENTS = 4;
    /** A picture's caption is of the days before. */
    private static final int DAYS_AFTER_CAPTION = 6;

    private static final double WITHIN_A_DAY_OF_CAPTION = 0.45;

    private record Mentioned(DayOfWeek day, Direction direction) implements Comparable<Mentioned> {
        @Override
        public int compareTo(Mentioned other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : direction.compareTo(other.direction);
        }
    }

    private final Map<Mentioned, Integer> weekdays = new TreeMap<>();
    private final List<Citation> weekdayWords = new ArrayList<>();
    private Optional<TimeExpression> dateline = Optional.empty();
    private Optional<MonthDay> datelineDay = Optional.empty();
    private Optional<TimeExpression> comment = Optional.empty();
    private Optional<LocalDate> firstComment = Optional.empty();
    private Optional<TimeExpression> latest = Optional.empty();
    private Optional<LocalDate> latestDay = Optional.empty();

    OwnWords(Reading reading) {
        List<TimeExpression> stamps = new ArrayList<>();
        for (TimeExpression date : reading.dates()) {
            SymbolicDate value = date.value() instanceof SymbolicDate.Clock clock ? clock.day() : date.value();
            if (value instanceof SymbolicDate.Weekday weekday) {
                mention(date, weekday);
            } else if (value instanceof SymbolicDate.Yearless yearless && isDatedRegion(date)) {
                monthDay(yearless).ifPresent(day -> dateline(date, day));
            } else if (value instanceof SymbolicDate.Fixed) {
                if (date.value() instanceof SymbolicDate.Clock && date.region().isEmpty()) {
                    stamps.add(date);
                } else if (date.region().isEmpty() || isCaption(date)) {
                    fullDay(date).ifPresent(day -> mention(date, day));
                }
            }
        }
        comments(stamps);
    }

    private static boolean isDatedRegion(TimeExpression date) {
        return date.region()
                .filter(kind -> kind == Region.Kind.DATELINE || kind == Region.Kind.HEADER)
                .isPresent();
    }

    private static boolean isCaption(TimeExpression date) {
        return date.region().filter(kind -> kind == Region.Kind.CAPTION).isPresent();
    }

    private void mention(TimeExpression date, SymbolicDate.Weekday weekday) {
        if (weekday.from() == SymbolicDate.Anchor.CONTEXT && date.region().isEmpty()) {
            int times = weekdays.merge(new Mentioned(weekday.day(), weekday.direction()), 1, Integer::sum);
            if (times == 1) {
                weekdayWords.add(date.citation());
            }
        }
    }

    private void mention(TimeExpression date, LocalDate day) {
        if (latestDay.isEmpty() || day.isAfter(latestDay.get())) {
            latest = Optional.of(date);
            latestDay = Optional.of(day);
        }
    }

    private void dateline(TimeExpression date, MonthDay day) {
        if (dateline.isEmpty()) {
            dateline = Optional.of(date);
            datelineDay = Optional.of(day);
        }
    }

    private void comments(List<TimeExpression> stamps) {
        TreeMap<LocalDate, TimeExpression> byDay = new TreeMap<>();
        List<LocalDate> days = new ArrayList<>();
        for (TimeExpression stamp : stamps) {
            fullDay(stamp).ifPresent(day -> {
                byDay.putIfAbsent(day, stamp);
                days.add(day);
            });
        }
        days.sort(null);
        for (int i = 0; i + COMMENTS <= days.size() && firstComment.isEmpty(); i++) {
            LocalDate day = days.get(i);
            if (ChronoUnit.DAYS.between(day, days.get(i + COMMENTS - 1)) <= DAYS_OF_COMMENTS) {
                firstComment = Optional.of(day);
                comment = Optional.ofNullable(byDay.get(day));
            }
        }
    }

    private static Optional<LocalDate> fullDay(TimeExpression date) {
        return date.value().resolve(Anchors.NONE).filter(When::isWithinADay).map(When::firstDay);
    }

    private static Optional<MonthDay> monthDay(SymbolicDate.Yearless date) {
        if (!date.timex().matches("XXXX-\\d\\d-\\d\\d")) {
            return Optional.empty();
        }
        int month = Integer.parseInt(date.timex().substring(5, 7));
        int day = Integer.parseInt(date.timex().substring(8));
        boolean exists =
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
        return exists ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }

    /** How well a day fits, as a factor; 1 where nothing tells. */
    double fit(LocalDate day) {
        double factor = Math.exp(DEPENDENT * weekdays(day));
        if (datelineDay.isPresent() && !isOn(day, datelineDay.get())) {
            factor *= AGAINST_DATELINE;
        }
        if (firstComment.isPresent()) {
            long off = Math.abs(ChronoUnit.DAYS.between(day, firstComment.get()));
            factor *= Math.exp(-off / DAYS_TO_COMMENTS) + AGAINST_COMMENTS;
        } else if (latestDay.isPresent() && day.isBefore(latestDay.get())) {
            factor *= BEFORE_LATEST;
        }
        return factor;
    }

    private static boolean isOn(LocalDate day, MonthDay dated) {
        return MonthDay.from(day).equals(dated);
    }

    private double weekdays(LocalDate day) {
        double sum = 0;
        for (Map.Entry<Mentioned, Integer> mentioned : weekdays.entrySet()) {
            double[] ages = AGES.getOrDefault(mentioned.getKey().direction(), new double[0]);
            int age = Math.floorMod(
                    day.getDayOfWeek().getValue() - mentioned.getKey().day().getValue(), 7);
            sum += (1 + REPEATED * Math.log(mentioned.getValue())) * Math.log(7 * ages[age]);
        }
        return sum;
    }

    /** The words that {@link #fit} rests on. */
    List<Citation> because() {
        List<Citation> because = new ArrayList<>();
        dateline.ifPresent(date -> because.add(date.citation()));
        comment.ifPresent(date -> because.add(date.citation()));
        if (comment.isEmpty()) {
            latest.ifPresent(date -> because.add(date.citation()));
        }
        because.addAll(weekdayWords);
        return because;
    }

    /**
     * Where the words alone tell when: a caption with its full date, and the text names the same weekday as a recent
     * one. A caption alone may be that of an old picture.
     */
    Optional<DayWeights> sure() {
        return latest.filter(OwnWords::isCaption)
                .filter(caption -> isNamed(latestDay.orElseThrow().getDayOfWeek()))
                .map(caption -> {
                    LocalDate day = latestDay.orElseThrow();
                    return DayWeights.alike(day, day.plusDays(DAYS_AFTER_CAPTION))
                            .times(this::fit)
                            .times(any -> Math.pow(WITHIN_A_DAY_OF_CAPTION, ChronoUnit.DAYS.between(day, any)));
                });
    }

    private boolean isNamed(DayOfWeek day) {
        return weekdays.containsKey(new Mentioned(day, Direction.RECENT))
                || weekdays.containsKey(new Mentioned(day, Direction.NEAREST));
    }

    /** Where they tell if nothing else does: the first of readers' comments. */
    Optional<DayWeights> comments() {
        return firstComment.map(day -> DayWeights.alike(day.minusDays(DAYS_AFTER_CAPTION), day.plusDays(1))
                .times(this::fit));
    }
}
