package org.stemma.eval.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stemma.model.Anchors;
import org.stemma.model.Granularity;
import org.stemma.model.SymbolicDate;
import org.stemma.model.When;

/**
 * Writes a symbolic date as Microsoft's Recognizers-Text does: weekdays and months stay open, "two weeks ago" is a day,
 * and a stretch is {@code (first,after,length)}.
 */
final class RecognizersNotation {
    private RecognizersNotation() {}

    static String of(SymbolicDate date, Anchors anchors) {
        if (date instanceof SymbolicDate.Yearless yearless
                && isByTense(yearless.direction())
                && !yearless.timex().contains("-W")) {
            return yearless(yearless.timex());
        }
        if (date instanceof SymbolicDate.Weekday weekday
                && isByTense(weekday.direction())
                && weekday.modifier() != SymbolicDate.Modifier.WEEKEND) {
            return "XXXX-WXX-" + weekday.day().getValue();
        }
        if (date instanceof SymbolicDate.Present) {
            return anchors.published().map(When::value).orElse("PRESENT_REF");
        }
        if (date instanceof SymbolicDate.Offset offset
                && offset.from() == SymbolicDate.Anchor.PUBLISHED
                && offset.unit().isDateBased()
                && offset.unit() != ChronoUnit.DAYS
                && offset.amount() != 0) {
            return anchors.published()
                    .map(when ->
                            when.firstDay().plus(offset.amount(), offset.unit()).toString())
                    .orElse("");
        }
        if (date instanceof SymbolicDate.NthOf nth) {
            return nth(nth, anchors);
        }
        if (date instanceof SymbolicDate.Lasting lasting) {
            return lasting(lasting, anchors);
        }
        return date.resolve(anchors).map(RecognizersNotation::stretch).orElseGet(() -> date.timex(anchors));
    }

    /** "the first Friday of July" is {@code XXXX-07-WXX-5-#1}, the third week of a month {@code XXXX-07-W03}. */
    private static String nth(SymbolicDate.NthOf nth, Anchors anchors) {
        String whole = of(nth.whole(), anchors);
        if (nth.ordinal() == 0) {
            return whole;
        }
        boolean month = whole.length() == 7 && !whole.contains("W");
        if (nth.weekday().isPresent() && month) {
            return "XXXX" + whole.substring(4) + "-WXX-" + nth.weekday().get().getValue() + "-#" + nth.ordinal();
        }
        if (nth.unit() == ChronoUnit.WEEKS && month) {
            return whole + "-W0" + (nth.ordinal() < 0 ? 5 : nth.ordinal());
        }
        return nth.resolve(anchors).map(When::value).orElse("");
    }

    /** "the 70s" leave their century open. */
    static String openCentury(String value) {
        return value.endsWith(",P10Y)") && value.startsWith("(19") && value.contains("0-01-01,")
                ? value.replaceAll("(\\(|,)\\d\\d(\\d0-01-01)", "$1XX$2")
                : value;
    }

    /** The stretch from one date to another. */
    static String range(SymbolicDate from, SymbolicDate to, Anchors anchors) {
        Optional<When> first = from.resolve(anchors);
        Optional<When> last = to.resolve(anchors);
        if (first.isEmpty() || last.isEmpty()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(first.get().firstDay(), last.get().firstDay());
        return "(" + day(from, first.get(), anchors) + "," + day(to, last.get(), anchors) + ","
                + length(first.get(), last.get(), days) + ")";
    }

    private static String length(When first, When last, long days) {
        boolean years = first.granularity() == Granularity.YEAR && last.granularity() == Granularity.YEAR;
        boolean months = first.granularity().compareTo(Granularity.MONTH) >= 0
                && last.granularity().compareTo(Granularity.MONTH) >= 0;
        if (years) {
            return "P" + ChronoUnit.YEARS.between(first.firstDay(), last.firstDay()) + "Y";
        }
        return months ? "P" + ChronoUnit.MONTHS.between(first.firstDay(), last.firstDay()) + "M" : "P" + days + "D";
    }

    private static String day(SymbolicDate date, When when, Anchors anchors) {
        String open = of(date, anchors);
        return open.startsWith("XXXX-") && open.length() == 10 && !open.contains("W")
                ? open
                : when.firstDay().toString();
    }

    private static boolean isByTense(SymbolicDate.Direction direction) {
        return direction == SymbolicDate.Direction.NEAREST
                || direction == SymbolicDate.Direction.RECENT
                || direction == SymbolicDate.Direction.COMING;
    }

    private static String yearless(String timex) {
        String rest = timex.substring("XXXX-".length());
        return switch (rest) {
            case "SP", "SU", "FA", "WI" -> rest;
            case "Q1" -> "(XXXX-01-01,XXXX-04-01,P3M)";
            case "Q2" -> "(XXXX-04-01,XXXX-07-01,P3M)";
            case "Q3" -> "(XXXX-07-01,XXXX-10-01,P3M)";
            case "Q4" -> "(XXXX-10-01,XXXX-01-01,P3M)";
            default -> timex;
        };
    }

    private static String stretch(When when) {
        String length = switch (when.granularity()) {
            case QUARTER -> "P3M";
            case DECADE -> "P10Y";
            case CENTURY -> "P100Y";
            case INTERVAL -> when.value().contains("-H") ? "P6M" : "";
            default -> "";
        };
        return length.isEmpty()
                ? when.value()
                : "(" + when.firstDay() + "," + when.end().toLocalDate() + "," + length + ")";
    }

    /** "next 2 days" begins tomorrow, "past 2 days" ends today. */
    private static String lasting(SymbolicDate.Lasting lasting, Anchors anchors) {
        Optional<When> stretch = lasting.resolve(anchors);
        Optional<When> today = anchors.published();
        if (stretch.isEmpty() || today.isEmpty()) {
            return lasting.timex();
        }
        boolean future = lasting.direction() == SymbolicDate.Direction.FUTURE;
        LocalDate first =
                future ? today.get().firstDay().plusDays(1) : stretch.get().firstDay();
        LocalDate last =
                future ? stretch.get().lastDay().plusDays(1) : stretch.get().lastDay();
        return "(" + first + "," + last + "," + lasting.timex() + ")";
    }
}
