package org.stemma.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Walks along the time expressions of one article and gives each the anchors it is resolved against: the day of publication,
 * and the last date before it in the text ("two days later").
 *
 * <p>This is the one place that decides what "the previous date" is:
 *
 * <ol>
 *   <li>The expressions of the body and of the title are walked apart, each in the order of their words.
 *   <li>A date or time that resolves becomes the previous date of those behind it. The present ("now"), lengths, sets and
 *       vague references do not, and neither does a decade or a century.
 *   <li>A text is a <em>narrative</em> of past times when it states at least {@value #MANY} full dates and most of them lie
 *       outside the year around its publication, or, without a day of publication, when they span more than two years. In a
 *       narrative a date without its year takes it from the previous date; in news, from the day of publication.
 * </ol>
 */
public final class DateWalk {
    /** So many dates with their year must be stated before a text can be taken for a narrative. */
    static final int MANY = 6;

    private static final int DAYS_AROUND = 400;
    private static final int DAYS_OF_NARRATIVE = 731;

    private DateWalk() {}

    /** The anchors of every expression; those of no use to it are there all the same. */
    public static SortedMap<ItemId, Anchors> anchors(List<TimeExpression> expressions, Optional<When> published) {
        SortedMap<ItemId, Anchors> anchors = new TreeMap<>();
        boolean narrative = isNarrative(expressions, published);
        Map<Part, When> previous = new TreeMap<>();
        List<TimeExpression> inOrder = new ArrayList<>(expressions);
        inOrder.sort(java.util.Comparator.comparing(TimeExpression::id));
        for (TimeExpression expression : inOrder) {
            Part part = expression.citation().part();
            Anchors here = new Anchors(published, Optional.ofNullable(previous.get(part)), narrative);
            anchors.put(expression.id(), here);
            if (isTold(expression.value())) {
                expression
                        .resolve(here)
                        .filter(when ->
                                when.granularity() != Granularity.DECADE && when.granularity() != Granularity.CENTURY)
                        .ifPresent(when -> previous.put(part, when));
            }
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

    /** Whether a text tells of past times rather than of the days around its publication. */
    static boolean isNarrative(List<TimeExpression> expressions, Optional<When> published) {
        List<When> stated = new ArrayList<>();
        for (TimeExpression expression : expressions) {
            if (expression.value() instanceof SymbolicDate.Fixed) {
                expression.resolve(Anchors.NONE).ifPresent(stated::add);
            }
        }
        if (stated.size() < MANY) {
            return false;
        }
        if (published.isPresent()) {
            long far = stated.stream()
                    .filter(when -> daysBetween(when, published.get()) > DAYS_AROUND)
                    .count();
            return 3 * far > 2 * stated.size();
        }
        When first =
                stated.stream().min(java.util.Comparator.comparing(When::start)).orElseThrow();
        When last =
                stated.stream().max(java.util.Comparator.comparing(When::start)).orElseThrow();
        return daysBetween(first, last) > DAYS_OF_NARRATIVE;
    }

    private static long daysBetween(When a, When b) {
        return Math.abs(java.time.temporal.ChronoUnit.DAYS.between(a.midpoint(), b.midpoint()));
    }

    private static boolean isTold(SymbolicDate date) {
        return !(date instanceof SymbolicDate.Present
                || date instanceof SymbolicDate.Vague
                || date instanceof SymbolicDate.Length
                || date instanceof SymbolicDate.Lasting
                || date instanceof SymbolicDate.Repeating);
    }
}
