package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.stemma.compare.words.WordWeights;
import org.stemma.compare.words.Words;
import org.stemma.model.Ascribed;
import org.stemma.model.Measure;
import org.stemma.model.Measures;
import org.stemma.model.Quantity;

/**
 * Measures that many things of one story have, and whether two figures of such a measure are of one thing.
 *
 * <p>A duration, a share or a sum tells by itself nothing of what it is the duration, share or sum of. Only the words
 * beside it do, so two are taken for one thing by evidence: the words that their sentences have in common, more of them
 * where the numbers differ, and never where one article prints two numbers without saying that the one took the place
 * of the other.
 */
final class OfAnything {
    private static final Set<String> MEASURES = Set.of(
            "duration",
            "time-since",
            "distance",
            "length",
            "height",
            "depth",
            "speed",
            "temperature",
            "price",
            "budget",
            "aid",
            "age",
            "fine",
            "market-value",
            "money-lost",
            "profit",
            "debt",
            "weapons",
            "shots",
            "growth",
            "attending",
            "deployed",
            "prison-term",
            "distance-advanced",
            "capacity",
            "jobs",
            "affected",
            "area-affected",
            "approval",
            "interest-rate",
            "revenue",
            "votes",
            "vote-share",
            "attacks",
            "launched",
            "aircraft-downed");

    /** The weight of the words that two sentences about one thing have in common. */
    private static final double ENOUGH_IN_COMMON = 9;

    private static final double ENOUGH_FOR_NUMBERS_THAT_AGREE = 4.5;
    /** And their part of all the words of the shorter sentence. */
    private static final double MUCH = 0.4;
    /** Whole numbers up to this one are common, so that two that are equal say little. */
    private static final BigDecimal COMMON_NUMBER = new BigDecimal(12);
    /** What happened, or what something is, does not change: numbers that differ weeks apart are of two happenings. */
    private static final long ONE_HAPPENING_DAYS = 7;
    /** A number and its conversion stand side by side and differ only by rounding. */
    private static final BigDecimal CONVERSION = new BigDecimal("0.01");

    private static final String SHARE = "share";

    private OfAnything() {}

    /** Whether figures of this measure may be of anything, so that only their sentences tell what. */
    static boolean holds(Comparand comparand) {
        Measure measure = comparand.figure().measure().value();
        return MEASURES.contains(measure.name())
                || measure.nature() == Measure.Nature.PROPERTY
                || Measures.entry(measure)
                        .filter(entry -> !isShare(comparand) || entry.kinds().contains(SHARE))
                        .isEmpty();
    }

    /** Whether two figures of such measures are of one thing. */
    static boolean isOneThing(Comparand a, Comparand b) {
        boolean equal = isEqual(a.quantity(), b.quantity());
        boolean oneArticle = a.id().article().equals(b.id().article());
        if (equal && oneArticle && a.sameAuthority(b)) {
            return true;
        }
        boolean apart = oneArticle ? !isOneNumberTwice(a, b) : isOfTwoHappenings(a, b);
        if (!equal && apart || isOfTwo(a, b, equal)) {
            return false;
        }
        double common = common(a, b);
        if (equal && !isCommon(a) && !isCommon(b)) {
            return common >= ENOUGH_FOR_NUMBERS_THAT_AGREE;
        }
        double smaller = Math.min(
                WordWeights.of(a.subject().context()),
                WordWeights.of(b.subject().context()));
        return isOfOneSize(a, b) && common >= ENOUGH_IN_COMMON && common >= MUCH * smaller;
    }

    /** The weight of the words that the sentences of two figures have in common. */
    static double common(Comparand a, Comparand b) {
        double common = 0;
        for (String word : a.subject().context()) {
            common += b.subject().context().contains(word) ? WordWeights.of(word) : 0;
        }
        return common;
    }

    private static boolean isShare(Comparand comparand) {
        return Measures.kind(comparand.figure().quantity().unit()).equals(SHARE);
    }

    /** The same printed number, and no two ends that differ. */
    private static boolean isEqual(Quantity x, Quantity y) {
        return x.printed().compareTo(y.printed()) == 0 && isTwoEnded(x) == isTwoEnded(y);
    }

    private static boolean isTwoEnded(Quantity quantity) {
        return quantity.low().isPresent() && quantity.high().isPresent() && !quantity.isPoint();
    }

    /**
     * Whether one article may print two different numbers for one thing: the one took the place of the other, two
     * people differ, one is rounded, or one is the other in another unit.
     */
    private static boolean isOneNumberTwice(Comparand a, Comparand b) {
        boolean revised = isRevision(a, b);
        boolean disputed = a.hasClaimant() && b.hasClaimant() && !a.sameAuthority(b);
        boolean points = a.quantity().isPoint() && b.quantity().isPoint();
        boolean rounded = points && (isRounded(a) || isRounded(b)) && isWithin(a, b, Interval.TOLERANCE);
        boolean converted = points
                && !a.figure().quantity().unit().equals(b.figure().quantity().unit())
                && isWithin(a, b, CONVERSION);
        boolean spanned =
                (a.quantity().bound() == Quantity.Bound.RANGE || b.quantity().bound() == Quantity.Bound.RANGE)
                        && Interval.of(a.quantity()).overlaps(Interval.of(b.quantity()));
        return revised || disputed || rounded || converted || spanned;
    }

    /** Whether the words give the one number as taking the place of the other. */
    private static boolean isRevision(Comparand a, Comparand b) {
        return a.givesAsFormer(b) || b.givesAsFormer(a) || a.isCountedFurther(b) || b.isCountedFurther(a);
    }

    private static boolean isRounded(Comparand comparand) {
        Quantity printed = comparand.figure().quantity();
        return printed.bound() == Quantity.Bound.ABOUT || Interval.isRounded(printed.printed());
    }

    private static boolean isWithin(Comparand a, Comparand b, BigDecimal tolerance) {
        return Interval.within(a.quantity().printed(), b.quantity().printed(), tolerance);
    }

    private static boolean isOfTwoHappenings(Comparand a, Comparand b) {
        boolean changes = switch (a.figure().measure().value().nature()) {
            case RUNNING_TOTAL, STOCK, RATE -> true;
            case EVENT, PROPERTY, UNKNOWN -> false;
        };
        return !changes
                && a.asOf().isPresent()
                && b.asOf().isPresent()
                && AsOfs.daysBetween(a, b)
                        .filter(days -> days > ONE_HAPPENING_DAYS)
                        .isPresent()
                && !isWithin(a, b, Interval.TOLERANCE);
    }

    /** Whether the figures name two people whose age it is, or two groups whose share it is. */
    private static boolean isOfTwo(Comparand a, Comparand b, boolean equal) {
        Optional<String> x = a.figure().of().map(Ascribed::value);
        Optional<String> y = b.figure().of().map(Ascribed::value);
        boolean age = a.figure().measure().value().name().equals("age");
        boolean share = isShare(a);
        if (x.isEmpty() || y.isEmpty()) {
            boolean told = isRevision(a, b);
            return !equal && (age || share && !told);
        }
        boolean counted = Measures.entry(a.figure().measure().value()).isEmpty();
        return (age || share) && !SameThing.shareAWord(x.get(), y.get())
                || counted && !equal && !isNarrower(x.get(), y.get()) && !isNarrower(y.get(), x.get());
    }

    /** "Florida voters" are voters; they are not "Ohio voters". */
    private static boolean isNarrower(String narrow, String wide) {
        return Words.content(narrow).containsAll(Words.content(wide));
    }

    /**
     * Whether that two numbers are equal says little: a small or vague one, or a share of which one does not say whose.
     */
    private static boolean isCommon(Comparand comparand) {
        Quantity quantity = comparand.figure().quantity();
        return isShare(comparand) && comparand.figure().of().isEmpty()
                || quantity.bound() == Quantity.Bound.VAGUE
                || quantity.printed().abs().compareTo(COMMON_NUMBER) <= 0
                        && quantity.printed().stripTrailingZeros().scale() <= 0;
    }

    /** Whether one number is less than ten times the other: people who differ on one thing do not differ by more. */
    private static boolean isOfOneSize(Comparand a, Comparand b) {
        BigDecimal x = a.quantity().printed().abs();
        BigDecimal y = b.quantity().printed().abs();
        return x.max(y).compareTo(x.min(y).multiply(BigDecimal.TEN)) < 0;
    }
}
