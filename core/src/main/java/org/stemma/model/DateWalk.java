package org.stemma.model;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Walks along the time expressions of one article and gives each the anchors it is resolved against: the day of
 * publication, and the last date before it in the text ("two days later").
 *
 * <p>This is the one place that decides what "the previous date" is:
 *
 * <ol>
 *   <li>The expressions of the body and of the title are walked apart, each in the order of their words. In news the
 *       walk begins at the day of publication.
 *   <li>A date or time that resolves becomes the previous date of those behind it. The present ("now"), lengths, sets
 *       and vague references do not, and neither does a decade or a century.
 *   <li>The previous date of "the next day" is the last one that is a day, of "that month" the last one within a month,
 *       and so on: a year that is mentioned in between does not make it unknown.
 *   <li>A text is a <em>narrative</em> of past times when it states at least {@value #MANY} dates with their year, few
 *       of its dates are counted from its own day ("on Tuesday", "this week"), and most of those stated lie outside the
 *       year around its publication or, without a day of publication, they span more than two years. In a narrative a
 *       date without its year takes it from the previous date; in news, from the day of publication.
 *   <li>"The previous year" looks back and does not become the previous date. In a narrative a year between two dates
 *       of one other year is named in passing and does not either, and a date far outside the time that most of its
 *       dates lie in (the year of a source, an older war) does not.
 * </ol>
 */
public final class DateWalk {
    /** So many dates with their year must be stated before a text can be taken for a narrative. */
    static final int MANY = 6;

    private static final int DAYS_AROUND = 400;
    private static final int DAYS_OF_NARRATIVE = 731;
    private static final int NEWS_SIGNS_SHARE = 4;
    private static final long SPREADS = 2;

    private DateWalk() {}

    /** The anchors of every expression; those of no use to it are there all the same. */
    public static SortedMap<ItemId, Anchors> anchors(List<TimeExpression> expressions, Optional<When> published) {
        boolean narrative = isNarrative(expressions, published);
        Optional<When> told = narrative ? timeTold(expressions) : Optional.empty();
        SortedMap<ItemId, Anchors> anchors = new TreeMap<>();
        SortedMap<Part, List<When>> walked = new TreeMap<>();
        SortedMap<Part, List<When>> mentioned = new TreeMap<>();
        List<TimeExpression> inOrder = sorted(expressions);
        SortedSet<ItemId> asides = narrative ? asides(inOrder) : new TreeSet<>();
        for (TimeExpression expression : inOrder) {
            Part part = expression.citation().part();
            List<When> before = walked.computeIfAbsent(part, any -> start(narrative, published));
            List<When> all = mentioned.computeIfAbsent(part, any -> start(narrative, published));
            List<When> history = isAnaphoric(expression.value()) ? all : before;
            Anchors here = new Anchors(published, previous(history, expression.value()), narrative);
            anchors.put(expression.id(), here);
            Optional<When> when = isTold(expression.value())
                    ? expression.resolve(here).filter(found -> days(found) <= 366)
                    : Optional.empty();
            when.ifPresent(found -> remember(all, found));
            when.filter(found -> !asides.contains(expression.id())
                            && !isLookBack(expression.value())
                            && told.map(found::overlaps).orElse(true))
                    .ifPresent(found -> remember(before, found));
        }
        return anchors;
    }

    /** The calendar time of every expression that has one. */
    public static SortedMap<ItemId, When> resolve(List<TimeExpression> expressions, Optional<When> published) {
        SortedMap<ItemId, Anchors> anchors = anchors(expressions, published);
        SortedMap<ItemId, When> resolved = new TreeMap<>();
        for (TimeExpression expression : expressions) {
            Anchors here = anchors.getOrDefault(expression.id(), Anchors.NONE);
            expression.resolve(here).ifPresent(when -> resolved.put(expression.id(), when));
        }
        return resolved;
    }

    private static List<TimeExpression> sorted(List<TimeExpression> expressions) {
        return expressions.stream()
                .sorted(Comparator.comparing(TimeExpression::id))
                .toList();
    }

    /** Whether it points at a date by words ("that year"), rather than going on from where the text is. */
    private static boolean isAnaphoric(SymbolicDate date) {
        if (date instanceof SymbolicDate.Offset offset) {
            return offset.from() == SymbolicDate.Anchor.PREVIOUS;
        }
        if (date instanceof SymbolicDate.PartOf part) {
            return isAnaphoric(part.whole());
        }
        return date instanceof SymbolicDate.Moved moved && isAnaphoric(moved.base());
    }

    /** Years named in passing: the dates stated before and behind them are both of one other year. */
    private static SortedSet<ItemId> asides(List<TimeExpression> inOrder) {
        SortedSet<ItemId> asides = new TreeSet<>();
        List<TimeExpression> years = new ArrayList<>();
        int before = Integer.MIN_VALUE;
        for (TimeExpression expression : inOrder) {
            Optional<When> when = expression.value() instanceof SymbolicDate.Fixed
                    ? expression.resolve(Anchors.NONE)
                    : Optional.empty();
            if (when.isPresent() && days(when.get()) > 31) {
                years.add(expression);
            } else if (when.isPresent()) {
                int year = when.get().start().getYear();
                if (year == before) {
                    years.forEach(one -> asides.add(one.id()));
                }
                before = year;
                years.clear();
            }
        }
        return asides;
    }

    private static List<When> start(boolean narrative, Optional<When> published) {
        List<When> start = new ArrayList<>();
        if (!narrative) {
            published.ifPresent(start::add);
        }
        return start;
    }

    /** Keeps, of the dates so far, those that a later one could go back to: each finer than all behind it. */
    private static void remember(List<When> before, When when) {
        before.removeIf(earlier -> days(earlier) >= days(when));
        before.add(when);
    }

    private static Optional<When> previous(List<When> before, SymbolicDate date) {
        long finest = longestAnchor(date);
        for (int i = before.size() - 1; i >= 0; i--) {
            if (days(before.get(i)) <= finest) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }

    /** How many days the anchor may be long for this to be told from it. */
    private static long longestAnchor(SymbolicDate date) {
        if (date instanceof SymbolicDate.Offset offset) {
            return longest(offset.unit());
        }
        if (date instanceof SymbolicDate.Clock || date instanceof SymbolicDate.Weekday) {
            return 1;
        }
        if (date instanceof SymbolicDate.Yearless yearless && yearless.timex().startsWith("XXXX-XX-")) {
            return 31;
        }
        if (date instanceof SymbolicDate.Moved moved) {
            return longestAnchor(moved.base());
        }
        return date instanceof SymbolicDate.PartOf part ? longestAnchor(part.whole()) : 366;
    }

    private static long longest(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> 7;
            case MONTHS -> 31;
            case YEARS, DECADES, CENTURIES, FOREVER -> 366;
            default -> 1;
        };
    }

    private static long days(When when) {
        return Math.max(1, ChronoUnit.DAYS.between(when.start(), when.end()));
    }

    /** Whether a text tells of past times rather than of the days around its publication. */
    static boolean isNarrative(List<TimeExpression> expressions, Optional<When> published) {
        List<When> stated = stated(expressions);
        long newsSigns =
                expressions.stream().filter(DateWalk::isCountedFromToday).count();
        long yearless = expressions.stream()
                .filter(expression -> expression.value() instanceof SymbolicDate.Yearless)
                .count();
        if (stated.size() < MANY || NEWS_SIGNS_SHARE * newsSigns > stated.size() + yearless) {
            return false;
        }
        if (published.isPresent()) {
            long far = stated.stream()
                    .filter(when -> daysBetween(when, published.get()) > DAYS_AROUND)
                    .count();
            return 3 * far > 2 * stated.size();
        }
        return daysBetween(stated.get(0), stated.get(stated.size() - 1)) > DAYS_OF_NARRATIVE;
    }

    /** The dates stated with their year, sorted. */
    private static List<When> stated(List<TimeExpression> expressions) {
        return expressions.stream()
                .filter(expression -> expression.value() instanceof SymbolicDate.Fixed)
                .flatMap(expression -> expression.resolve(Anchors.NONE).stream())
                .filter(when -> days(when) <= 366)
                .sorted(Comparator.comparing(When::start).thenComparing(When::end))
                .toList();
    }

    private static boolean isCountedFromToday(TimeExpression expression) {
        return expression.value() instanceof SymbolicDate.Weekday
                || expression.value() instanceof SymbolicDate.Offset offset
                        && offset.from() != SymbolicDate.Anchor.PREVIOUS
                        && offset.unit().compareTo(ChronoUnit.WEEKS) <= 0;
    }

    /** The time that the middle half of the stated dates lies in, and as much again on both sides. */
    private static Optional<When> timeTold(List<TimeExpression> expressions) {
        List<When> stated = stated(expressions);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        When first = stated.get(stated.size() / 4);
        When last = stated.get(3 * stated.size() / 4);
        long margin = SPREADS * (DAYS_OF_NARRATIVE + ChronoUnit.DAYS.between(first.start(), last.end()));
        return Optional.of(When.days(
                first.firstDay().minusDays(margin), last.lastDay().plusDays(margin), Basis.INFERRED, List.of()));
    }

    private static long daysBetween(When a, When b) {
        return Math.abs(ChronoUnit.DAYS.between(a.midpoint(), b.midpoint()));
    }

    /** "the previous year": the text looks back and goes on where it was. */
    private static boolean isLookBack(SymbolicDate date) {
        return date instanceof SymbolicDate.Offset offset
                && offset.amount() < 0
                && offset.from() == SymbolicDate.Anchor.PREVIOUS
                && offset.unit().compareTo(ChronoUnit.MONTHS) >= 0;
    }

    private static boolean isTold(SymbolicDate date) {
        return !(date instanceof SymbolicDate.Present
                || date instanceof SymbolicDate.Vague
                || date instanceof SymbolicDate.Length
                || date instanceof SymbolicDate.Lasting
                || date instanceof SymbolicDate.Repeating);
    }
}
