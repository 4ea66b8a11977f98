package org.stemma.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Span;
import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression;

/**
 * Joins two dates that stand as the ends of a stretch: "from 3 to 7 March", "between Monday and Friday", "2014-2018".
 *
 * <p>As in TIMEX3 the ends are expressions of their own; a range stands beside them and does not replace them.
 */
public final class DateRanges {
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "\u2013", "\u2014");
    private static final Set<String> OPENERS = Set.of("from", "between", "in");

    private DateRanges() {}

    /**
     * A stretch between two dates.
     *
     * @param words from the opening preposition, where there is one, to the end of the second date
     * @param from the first date
     * @param to the second date
     */
    public record DateRange(Span words, TimeExpression from, TimeExpression to) {
        /** What it means. */
        public SymbolicDate date() {
            return new SymbolicDate.Range(from.value(), to.value());
        }
    }

    /** The ranges among the expressions of one part, in order; an expression is an end of one range at most. */
    public static List<DateRange> join(String text, List<TimeExpression> expressions) {
        List<DateRange> ranges = new ArrayList<>();
        int at = 0;
        while (at + 1 < expressions.size()) {
            Optional<DateRange> range = range(text, expressions.get(at), expressions.get(at + 1));
            range.ifPresent(ranges::add);
            at += range.isPresent() ? 2 : 1;
        }
        return ranges;
    }

    private static Optional<DateRange> range(String text, TimeExpression from, TimeExpression to) {
        Span first = from.citation().span();
        Span second = to.citation().span();
        if (second.start() < first.end() || !isDate(from) || !isDate(to)) {
            return Optional.empty();
        }
        String between = words(text, first.end(), second.start());
        String before = wordBefore(text, first.start());
        boolean and = between.equals("and") && before.equals("between");
        boolean to2 = TO.contains(between)
                || between.endsWith(" the") && TO.contains(between.substring(0, between.length() - 4));
        if (!and && !to2) {
            return Optional.empty();
        }
        int start = OPENERS.contains(before) ? openerStart(text, first.start(), before.length()) : first.start();
        return Optional.of(new DateRange(new Span(start, second.end()), from, to));
    }

    private static int openerStart(String text, int end, int length) {
        int stop = end;
        while (Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop - length;
    }

    private static boolean isDate(TimeExpression expression) {
        return expression.type() == TimeExpression.Type.DATE && !(expression.value() instanceof SymbolicDate.Vague);
    }

    private static String words(String text, int start, int end) {
        return end - start > 12 ? "" : text.substring(start, end).strip().toLowerCase(Locale.ROOT);
    }

    private static String wordBefore(String text, int end) {
        int stop = end;
        while (stop > 0 && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, stop).toLowerCase(Locale.ROOT);
    }
}
