package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Relation;
import org.stemma.model.Relation.Word;
import org.stemma.model.Unit;

/**
 * How two figures stand to each other: the first rule of the table that fits, with its reason in plain words.
 *
 * <p>A pure function of two figures in context; symmetric but for the order in which the pair is named. Stateless.
 */
public final class Relations {
    /**
     * "At least 50" holds with 52 but is taken for an earlier count beside 59: a count known to be so much higher would
     * not have been put so low.
     */
    static final BigDecimal HOLDS_WITH = new BigDecimal("0.10");

    private final SameThing sameThing;

    /** Relations over this judge of what counts the same thing. */
    public Relations(SameThing sameThing) {
        this.sameThing = sameThing;
    }

    /**
     * How {@code a} and {@code b} stand to each other. Where one took the place of the other, the one overtaken is
     * named first; else the earlier in the order of a series.
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
                .or(() -> Overtaking.overtaken(first, second))
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
        boolean roundish = Ends.isRoundish(x) || Ends.isRoundish(y);
        boolean points = x.isPoint() && y.isPoint();
        if (points && roundish && Interval.within(x.printed(), y.printed(), Interval.TOLERANCE)) {
            return Optional.of(agreement(a, b, "within 5%, and one is about or rounded"));
        }
        Unit one = a.figure().quantity().unit();
        Unit other = b.figure().quantity().unit();
        if (points && !one.equals(other) && Interval.within(x.printed(), y.printed(), Interval.TOLERANCE)) {
            return Optional.of(agreement(a, b, "within 5%, and one is in another unit"));
        }
        return Optional.empty();
    }

    /**
     * 59 and "at least 59", about 38,000 and "over 38,000" print one number; "more than 50" and "under 50" do not
     * agree.
     */
    private static boolean sameEnds(Quantity x, Quantity y) {
        if (Ends.isTwoEnded(x) || Ends.isTwoEnded(y)) {
            return x.low().equals(y.low()) && x.high().equals(y.high());
        }
        return x.printed().compareTo(y.printed()) == 0
                && !(Ends.opensUp(x) && Ends.opensDown(y))
                && !(Ends.opensDown(x) && Ends.opensUp(y));
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

    // Rules 4 and 5

    private static Optional<Verdict> overlapping(Comparand a, Comparand b) {
        if (!Interval.of(a.quantity()).overlaps(Interval.of(b.quantity()))) {
            return Optional.empty();
        }
        if (Ends.isBound(a.quantity()) || Ends.isBound(b.quantity())) {
            return Optional.of(new Verdict(Word.CONSISTENT_WITH, bounds(a, b) + " leaves room for the other"));
        }
        return Optional.of(agreement(a, b, "the two overlap"));
    }

    private static String bounds(Comparand a, Comparand b) {
        Quantity bound = Ends.isBound(a.quantity()) ? a.quantity() : b.quantity();
        return switch (bound.bound()) {
            case VAGUE -> "a vague number";
            case RANGE -> "a range";
            default -> "\"" + bound.bound().words() + "\"";
        };
    }

    // Rules 6 and 7

    private static Optional<Verdict> conflict(Comparand a, Comparand b) {
        if (!a.asOfIsKnown() || !b.asOfIsKnown() || !AsOfs.isSameTime(a, b)) {
            return Optional.empty();
        }
        if (a.sameAuthority(b)) {
            boolean oneArticle = a.id().article().equals(b.id().article());
            boolean mayHaveChanged = changesWithinADay(a) && !AsOfs.isOneMoment(a, b);
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
        Optional<Long> days = AsOfs.daysBetween(a, b);
        String distance = days.map(n -> n == 0 ? "the same day" : n == 1 ? "1 day apart" : n + " days apart")
                .orElse("of unknown dates");
        return new Verdict(
                Word.DIFFERS,
                "no number fits both; " + distance + AsOfs.assumed(a, b)
                        + ", and it cannot be said whether it changed or is disputed");
    }

    /** A count that one authority gives anew within a day; a magnitude is not. */
    private static boolean changesWithinADay(Comparand comparand) {
        return switch (comparand.figure().measure().value().nature()) {
            case RUNNING_TOTAL, STOCK, RATE, UNKNOWN -> true;
            case EVENT, PROPERTY -> false;
        };
    }
}
