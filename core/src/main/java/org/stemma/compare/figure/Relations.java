package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Basis;
import org.stemma.model.Granularity;
import org.stemma.model.Measure;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Relation;
import org.stemma.model.Relation.Word;
import org.stemma.model.When;

/**
 * How two figures stand to each other: the first rule of the table that fits, with its reason in plain words.
 *
 * <p>A pure function of two figures in context; symmetric but for the order in which the pair is named. Stateless.
 */
public final class Relations {
    /**
     * "At least 50" holds with 52 but is taken for an earlier count beside 59: a count known to be so much higher would not
     * have been put so low.
     */
    static final BigDecimal HOLDS_WITH = new BigDecimal("0.10");
    /** Print dates of one day's news differ by as much between zones and editions. */
    private static final long SAME_NEWS_DAYS = 1;

    private final SameThing sameThing;

    /** Relations over this judge of what counts the same thing. */
    public Relations(SameThing sameThing) {
        this.sameThing = sameThing;
    }

    /**
     * What a rule of the table says of a pair.
     *
     * @param overtaken the figure whose place the other took, where one did
     */
    private record Verdict(Word word, String reason, Optional<Comparand> overtaken) {
        Verdict(Word word, String reason) {
            this(word, reason, Optional.empty());
        }
    }

    /**
     * How {@code a} and {@code b} stand to each other. Where one took the place of the other, the one overtaken is named
     * first; else the earlier in the order of a series.
     */
    public Relation between(Comparand a, Comparand b) {
        boolean inOrder = Comparand.SERIES_ORDER.compare(a, b) <= 0;
        Comparand first = inOrder ? a : b;
        Comparand second = inOrder ? b : a;
        return relation(first, second, notTheSameThing(first, second));
    }

    /** How two figures of which a person says that they count the same thing stand to each other. */
    public Relation betweenOfOneThing(Comparand a, Comparand b) {
        boolean inOrder = Comparand.SERIES_ORDER.compare(a, b) <= 0;
        Comparand first = inOrder ? a : b;
        Comparand second = inOrder ? b : a;
        boolean oneUnit = a.quantity().unit().equals(b.quantity().unit());
        return relation(first, second, oneUnit ? Optional.empty() : notTheSameThing(first, second));
    }

    private static Relation relation(Comparand first, Comparand second, Optional<Verdict> notTheSame) {
        Verdict verdict = notTheSame
                .or(() -> equal(first, second))
                .or(() -> overtaken(first, second))
                .or(() -> overlapping(first, second))
                .or(() -> conflict(first, second))
                .orElseGet(() -> differs(first, second));
        boolean swapped = verdict.overtaken().filter(second::equals).isPresent();
        return swapped
                ? Relation.of(second.id(), first.id(), verdict.word(), verdict.reason())
                : Relation.of(first.id(), second.id(), verdict.word(), verdict.reason());
    }

    private Optional<Verdict> notTheSameThing(Comparand a, Comparand b) {
        return sameThing.difference(a, b).map(difference -> new Verdict(difference.word(), difference.reason()));
    }

    // Rule 2

    private static Optional<Verdict> equal(Comparand a, Comparand b) {
        Quantity x = a.quantity();
        Quantity y = b.quantity();
        if (sameEnds(x, y)) {
            return x.bound() != y.bound() && oneEndOpen(x, y)
                    ? Optional.of(new Verdict(Word.CONSISTENT_WITH, "the same number, and one leaves it out"))
                    : Optional.of(agreement(a, b, "the same number"));
        }
        boolean roundish = isRoundish(x) || isRoundish(y);
        boolean points = x.isPoint() && y.isPoint();
        if (points && roundish && Interval.within(x.printed(), y.printed(), Interval.TOLERANCE)) {
            return Optional.of(agreement(a, b, "within 5%, and one is about or rounded"));
        }
        return Optional.empty();
    }

    /** 59 and "at least 59", about 38,000 and "over 38,000" print one number; "more than 50" and "under 50" do not agree. */
    private static boolean sameEnds(Quantity x, Quantity y) {
        if (isTwoEnded(x) || isTwoEnded(y)) {
            return x.low().equals(y.low()) && x.high().equals(y.high());
        }
        return x.printed().compareTo(y.printed()) == 0
                && !(opensUp(x) && opensDown(y))
                && !(opensDown(x) && opensUp(y));
    }

    private static boolean oneEndOpen(Quantity x, Quantity y) {
        boolean open = x.bound() == Bound.OVER
                || x.bound() == Bound.UNDER
                || y.bound() == Bound.OVER
                || y.bound() == Bound.UNDER;
        return open && x.bound() != Bound.ABOUT && y.bound() != Bound.ABOUT;
    }

    private static Verdict agreement(Comparand a, Comparand b, String reason) {
        boolean oneOrigin = a.origin().isPresent() && a.origin().equals(b.origin());
        return oneOrigin ? new Verdict(Word.REPEATS, reason + ", of one origin") : new Verdict(Word.AGREES, reason);
    }

    // Rule 3

    private static Optional<Verdict> overtaken(Comparand a, Comparand b) {
        if (a.takesBack(b) != b.takesBack(a)) {
            return takenBack(a.takesBack(b) ? b : a, a.takesBack(b) ? a : b);
        }
        if (a.isOfAnEarlierVersion(b) || b.isOfAnEarlierVersion(a)) {
            return corrected(a, b);
        }
        if (a.givesAsFormer(b) != b.givesAsFormer(a)) {
            return revised(a.givesAsFormer(b) ? b : a, a.givesAsFormer(b) ? a : b);
        }
        if (a.isCountedFurther(b) || b.isCountedFurther(a)) {
            return counted(a.isCountedFurther(b) ? b : a, a.isCountedFurther(b) ? a : b);
        }
        Measure.Nature nature = a.figure().measure().value().nature();
        return switch (nature) {
            case RUNNING_TOTAL -> overtakenTotal(a, b);
            case STOCK -> changedStock(a, b);
            default -> Optional.empty();
        };
    }

    /** How much of the vote was counted tells the order, whatever the clock says; a share may sink while votes come in. */
    private static Optional<Verdict> counted(Comparand earlier, Comparand later) {
        return earlier.quantity().printed().compareTo(later.quantity().printed()) == 0
                ? Optional.empty()
                : updated(
                        earlier,
                        "counted with " + percent(earlier) + " of the votes, the other with " + percent(later));
    }

    private static String percent(Comparand comparand) {
        return comparand
                        .subject()
                        .countedShare()
                        .orElseThrow()
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** A page that was changed says its new number in place of the old. */
    private static Optional<Verdict> corrected(Comparand a, Comparand b) {
        Comparand earlier = a.isOfAnEarlierVersion(b) ? a : b;
        Comparand later = earlier.id().equals(a.id()) ? b : a;
        return replaced(earlier, later, "a later version of the same page says so");
    }

    /** "41, not 14": of one source the 14 is withdrawn; of another it is overtaken, since nobody takes back what others say. */
    private static Optional<Verdict> takenBack(Comparand wrong, Comparand right) {
        return wrong.isOfOneSource(right)
                ? Optional.of(
                        new Verdict(Word.WITHDRAWN, "a correction gives this number as wrong", Optional.of(wrong)))
                : replaced(wrong, right, "the correction of another report gives this number as wrong");
    }

    /** "To 26 from 29": the words themselves give the one as the number that held before. */
    private static Optional<Verdict> revised(Comparand former, Comparand current) {
        return replaced(former, current, "the report of the later number gives the other as the former one");
    }

    private static Optional<Verdict> replaced(Comparand earlier, Comparand later, String reason) {
        int order = later.quantity().printed().compareTo(earlier.quantity().printed());
        if (order == 0) {
            return Optional.empty();
        }
        boolean total = later.figure().measure().value().nature() == Measure.Nature.RUNNING_TOTAL;
        Word word = !total ? Word.CHANGED : order > 0 ? Word.UPDATED : Word.REVISED_DOWN;
        return Optional.of(new Verdict(word, reason, Optional.of(earlier)));
    }

    private static Optional<Verdict> overtakenTotal(Comparand a, Comparand b) {
        if (isTwoEnded(a.quantity()) || isTwoEnded(b.quantity())) {
            return Optional.empty();
        }
        int order = a.quantity().printed().compareTo(b.quantity().printed());
        if (order == 0) {
            return Optional.empty();
        }
        Comparand lower = order < 0 ? a : b;
        Comparand higher = order < 0 ? b : a;
        if (opensDown(lower.quantity()) || opensDown(higher.quantity()) || holdsWith(lower, higher)) {
            return Optional.empty();
        }
        if (isEarlier(lower, higher)) {
            return updated(lower, "the lower count is the earlier" + assumed(lower, higher));
        }
        if (isSameNews(lower, higher) && opensUp(lower.quantity())) {
            return updated(lower, "of the same day, and the lower count is open upwards" + assumed(lower, higher));
        }
        if (isSameDay(lower, higher) && lower.sameAuthority(higher)) {
            return updated(lower, "one authority on one day, and a total grows" + assumed(lower, higher));
        }
        if (isEarlier(higher, lower) && lower.sameAuthority(higher)) {
            return Optional.of(new Verdict(
                    Word.REVISED_DOWN,
                    "the same authority, later and lower" + assumed(lower, higher),
                    Optional.of(higher)));
        }
        return Optional.empty();
    }

    private static Optional<Verdict> updated(Comparand lower, String reason) {
        return Optional.of(new Verdict(Word.UPDATED, reason, Optional.of(lower)));
    }

    private static Optional<Verdict> changedStock(Comparand a, Comparand b) {
        boolean apart = isEarlier(a, b) || isEarlier(b, a);
        boolean disjoint = !Interval.of(a.quantity()).overlaps(Interval.of(b.quantity()));
        return apart && disjoint && a.sameAuthority(b)
                ? Optional.of(new Verdict(
                        Word.CHANGED,
                        "the same authority, later and different" + assumed(a, b),
                        Optional.of(isEarlier(a, b) ? a : b)))
                : Optional.empty();
    }

    /** "More than 500" holds with 527. */
    private static boolean holdsWith(Comparand lower, Comparand higher) {
        return opensUp(lower.quantity())
                && Interval.within(lower.quantity().printed(), higher.quantity().printed(), HOLDS_WITH);
    }

    // Rules 4 and 5

    private static Optional<Verdict> overlapping(Comparand a, Comparand b) {
        if (!Interval.of(a.quantity()).overlaps(Interval.of(b.quantity()))) {
            return Optional.empty();
        }
        if (isBound(a.quantity()) || isBound(b.quantity())) {
            return Optional.of(new Verdict(Word.CONSISTENT_WITH, bounds(a, b) + " leaves room for the other"));
        }
        return Optional.of(agreement(a, b, "the two overlap"));
    }

    private static String bounds(Comparand a, Comparand b) {
        Quantity bound = isBound(a.quantity()) ? a.quantity() : b.quantity();
        return switch (bound.bound()) {
            case VAGUE -> "a vague number";
            case RANGE -> "a range";
            default -> "\"" + bound.bound().words() + "\"";
        };
    }

    // Rules 6 and 7

    private static Optional<Verdict> conflict(Comparand a, Comparand b) {
        if (!a.asOfIsKnown() || !b.asOfIsKnown() || !isSameTime(a, b)) {
            return Optional.empty();
        }
        if (a.sameAuthority(b)) {
            boolean oneArticle = a.id().article().equals(b.id().article());
            boolean mayHaveChanged = changesWithinADay(a) && !isOneMoment(a, b);
            return oneArticle || mayHaveChanged
                    ? Optional.empty()
                    : Optional.of(new Verdict(
                            Word.REPORTED_DIFFERENTLY, "the same day and claimant, and no number fits both reports"));
        }
        return a.hasClaimant() && b.hasClaimant()
                ? Optional.of(new Verdict(Word.DISPUTED, "the same day, two claimants, and no number fits both"))
                : Optional.empty();
    }

    private static Verdict differs(Comparand a, Comparand b) {
        Optional<Long> days = daysBetween(a, b);
        String distance = days.map(n -> n == 0 ? "the same day" : n == 1 ? "1 day apart" : n + " days apart")
                .orElse("of unknown dates");
        return new Verdict(
                Word.DIFFERS,
                "no number fits both; " + distance + assumed(a, b)
                        + ", and it cannot be said whether it changed or is disputed");
    }

    // Time

    /** Whether the time of the one is over when that of the other begins; a former number held before the time it is told of. */
    private static boolean isEarlier(Comparand a, Comparand b) {
        if (a.asOf().isEmpty() || b.asOf().isEmpty() || b.isFormer() && !a.isFormer()) {
            return false;
        }
        When x = a.asOf().get();
        When y = b.asOf().get();
        return x.isBefore(y) || a.isFormer() && !b.isFormer() && !x.firstDay().isAfter(y.firstDay());
    }

    private static boolean isSameDay(Comparand a, Comparand b) {
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
    private static boolean isSameTime(Comparand a, Comparand b) {
        return isSameDay(a, b)
                && (!isFinerThanADay(a, b)
                        || a.asOf().orElseThrow().overlaps(b.asOf().orElseThrow()));
    }

    private static boolean isFinerThanADay(Comparand a, Comparand b) {
        return a.asOf().orElseThrow().granularity().compareTo(Granularity.DAY) < 0
                && b.asOf().orElseThrow().granularity().compareTo(Granularity.DAY) < 0;
    }

    private static boolean isOneMoment(Comparand a, Comparand b) {
        return isFinerThanADay(a, b)
                && a.asOf().orElseThrow().start().equals(b.asOf().orElseThrow().start())
                && a.asOf().orElseThrow().end().equals(b.asOf().orElseThrow().end());
    }

    /** A count that one authority gives anew within a day; a magnitude is not. */
    private static boolean changesWithinADay(Comparand comparand) {
        return switch (comparand.figure().measure().value().nature()) {
            case RUNNING_TOTAL, STOCK, RATE, UNKNOWN -> true;
            case EVENT, PROPERTY -> false;
        };
    }

    /**
     * The same day, or print dates so close that they do not tell the order. A week that holds both days tells nothing of
     * the order either, but a count of "last week" may be older than any of its days.
     */
    private static boolean isSameNews(Comparand a, Comparand b) {
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

    private static String assumed(Comparand a, Comparand b) {
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

    // Quantities

    private static boolean isTwoEnded(Quantity quantity) {
        return quantity.low().isPresent() && quantity.high().isPresent() && !quantity.isPoint();
    }

    private static boolean opensUp(Quantity quantity) {
        return quantity.high().isEmpty();
    }

    private static boolean opensDown(Quantity quantity) {
        return quantity.bound() == Bound.AT_MOST || quantity.bound() == Bound.UNDER;
    }

    private static boolean isBound(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT, ABOUT -> false;
            case AT_LEAST, OVER, AT_MOST, UNDER, RANGE, VAGUE -> true;
        };
    }

    private static boolean isRoundish(Quantity quantity) {
        return quantity.bound() == Bound.ABOUT || Interval.isRounded(quantity.printed());
    }
}
