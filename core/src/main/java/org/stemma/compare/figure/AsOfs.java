package org.stemma.compare.figure;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Basis;
import org.stemma.model.Granularity;
import org.stemma.model.When;

/** What the as-ofs of two figures tell of their order, and on what that rests. */
final class AsOfs {
    /** Print dates of one day's news differ by as much between zones and editions. */
    private static final long SAME_NEWS_DAYS = 1;

    private AsOfs() {}

    /**
     * Whether the time of the one is over when that of the other begins. A former number held before the time that its
     * own article tells of; what other articles tell of the same day may be of before or after it.
     */
    static boolean isEarlier(Comparand a, Comparand b) {
        if (a.asOf().isEmpty() || b.asOf().isEmpty() || b.isFormer() && !a.isFormer()) {
            return false;
        }
        When x = a.asOf().get();
        When y = b.asOf().get();
        boolean former = a.isFormer() && !b.isFormer();
        boolean oneArticle = a.id().article().equals(b.id().article());
        return x.isBefore(y)
                || former && x.firstDay().isBefore(y.firstDay())
                || former && oneArticle && x.firstDay().equals(y.firstDay());
    }

    static boolean isSameDay(Comparand a, Comparand b) {
        return a.asOf().isPresent()
                && b.asOf().isPresent()
                && a.asOf().get().isWithinADay()
                && a.asOf().get().firstDay().equals(b.asOf().get().firstDay())
                && b.asOf().get().isWithinADay();
    }

    private static boolean isWithinADay(Comparand comparand) {
        return comparand.asOf().filter(When::isWithinADay).isPresent();
    }

    /** The same day, and the same part of it where both name one. */
    static boolean isSameTime(Comparand a, Comparand b) {
        return isSameDay(a, b)
                && (!isFinerThanADay(a, b)
                        || a.asOf().orElseThrow().overlaps(b.asOf().orElseThrow()));
    }

    private static boolean isFinerThanADay(Comparand a, Comparand b) {
        return a.asOf().orElseThrow().granularity().compareTo(Granularity.DAY) < 0
                && b.asOf().orElseThrow().granularity().compareTo(Granularity.DAY) < 0;
    }

    static boolean isOneMoment(Comparand a, Comparand b) {
        return isFinerThanADay(a, b)
                && a.asOf().orElseThrow().start().equals(b.asOf().orElseThrow().start())
                && a.asOf().orElseThrow().end().equals(b.asOf().orElseThrow().end());
    }

    /**
     * The same day, or print dates so close that they do not tell the order. A week that holds both days tells nothing
     * of the order either, but a count of "last week" may be older than any of its days.
     */
    static boolean isSameNews(Comparand a, Comparand b) {
        boolean assumed = !(a.asOfIsKnown() && b.asOfIsKnown());
        boolean fine = isWithinADay(a) && isWithinADay(b);
        return isSameDay(a, b)
                || (assumed
                        && fine
                        && daysBetween(a, b)
                                .filter(days -> days <= SAME_NEWS_DAYS)
                                .isPresent());
    }

    /** The whole days from the end of the earlier to the start of the later; nothing where either is not known. */
    static Optional<Long> daysBetween(Comparand a, Comparand b) {
        if (a.asOf().isEmpty() || b.asOf().isEmpty()) {
            return Optional.empty();
        }
        When x = a.asOf().get();
        When y = b.asOf().get();
        if (x.overlaps(y)) {
            return Optional.of(0L);
        }
        When earlier = x.isBefore(y) ? x : y;
        When later = x.isBefore(y) ? y : x;
        return Optional.of(ChronoUnit.DAYS.between(earlier.lastDay(), later.firstDay()));
    }

    static String assumed(Comparand a, Comparand b) {
        for (Comparand comparand : List.of(a, b)) {
            if (comparand.asOf().isEmpty() || comparand.asOf().get().basis().isFromText()) {
                continue;
            }
            return comparand.asOf().get().basis() == Basis.INFERRED
                    ? " (one is dated by the report that it repeats)"
                    : " (by an assumed date)";
        }
        return "";
    }
}
