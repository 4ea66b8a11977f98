package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.stemma.model.ArticleId;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Quantity;
import org.stemma.model.When;

/**
 * A figure in the context that a comparison needs.
 *
 * @param figure as read
 * @param quantity its quantity in the common unit of its dimension
 * @param asOf the calendar time it holds at, with its basis
 * @param published when its article appeared
 * @param claimant who says so, as a key that is the same across articles; absent for the outlet's own voice and the
 *     unknown
 * @param origin who it goes back to, where that is known
 * @param subject what it counts beside the measure
 * @param page the first version of the page that its article is a version of: a later version takes the place of the
 *     earlier
 */
public record Comparand(
        Figure figure,
        Quantity quantity,
        Optional<When> asOf,
        Optional<When> published,
        Optional<String> claimant,
        Optional<ItemId> origin,
        Subject subject,
        ArticleId page) {
    /**
     * The order of a series: by as-of (unknown last; a week or month by its end, when its total is known), a number
     * given as the former one first, then published, article, start.
     */
    public static final Comparator<Comparand> SERIES_ORDER = Comparator.comparing(
                    (Comparand comparand) -> comparand.asOf().map(Comparand::place), absentLast())
            .thenComparing(comparand -> !comparand.isFormer())
            .thenComparing(comparand -> comparand.published().map(When::start), absentLast())
            .thenComparing(Comparand::id);

    /** The figure's id. */
    public ItemId id() {
        return figure.id();
    }

    /** Whether somebody who is told apart from the outlet says so. */
    public boolean hasClaimant() {
        return claimant.isPresent();
    }

    /** Whether both are said by one named claimant. */
    public boolean sameAuthority(Comparand other) {
        return claimant.isPresent() && claimant.equals(other.claimant);
    }

    /** Whether it stands in an earlier version of the page that the other stands in. */
    public boolean isOfAnEarlierVersion(Comparand other) {
        return page.equals(other.page)
                && !id().article().equals(other.id().article())
                && published.isPresent()
                && other.published.isPresent()
                && published.get().start().isBefore(other.published.get().start());
    }

    /** Whether words of the text give the day it holds at; only such an as-of may ground a conflict. */
    public boolean asOfIsKnown() {
        return asOf.filter(when -> when.basis().isFromText() && when.isWithinADay())
                .isPresent();
    }

    /** Whether its words give it as a number that held before: "from 29", "an earlier count of 29". */
    public boolean isFormer() {
        return subject.revision().former();
    }

    /** Whether the sentence of this number gives the other, here or in another article, as the number before. */
    public boolean givesAsFormer(Comparand other) {
        return !isFormer() && subject.revision().gives(other.quantity().printed());
    }

    /** Whether it stands in a correction notice that gives the other number as wrong. */
    public boolean takesBack(Comparand other) {
        return subject.revision().takesBack(other.quantity().printed());
    }

    /** Whether its own source has given it as wrong. */
    public boolean isWithdrawn() {
        return subject.revision().withdrawn();
    }

    /** Whether both are of one page, said by one claimant, or go back to one origin. */
    public boolean isOfOneSource(Comparand other) {
        return page.equals(other.page) || sameAuthority(other) || origin.isPresent() && origin.equals(other.origin);
    }

    /** Whether it was counted when more of the vote was than at the other. */
    public boolean isCountedFurther(Comparand other) {
        Optional<BigDecimal> here = subject.countedShare();
        Optional<BigDecimal> there = other.subject.countedShare();
        return here.isPresent() && there.isPresent() && here.get().compareTo(there.get()) > 0;
    }

    /** The same, as of another time. */
    Comparand asOf(When when) {
        return new Comparand(figure, quantity, Optional.of(when), published, claimant, origin, subject, page);
    }

    /** The same, taken back by its own source. */
    Comparand asWithdrawn() {
        return new Comparand(figure, quantity, asOf, published, claimant, origin, subject.withdrawn(), page);
    }

    private static LocalDateTime place(When when) {
        return when.isWithinADay() ? when.start() : when.end();
    }

    /** Whether it stands in the outlet's own voice. */
    public boolean isOwnVoice() {
        return figure.claimant().kind() == Claimant.Kind.OUTLET;
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> absentLast() {
        return (a, b) -> {
            if (a.isPresent() && b.isPresent()) {
                return a.get().compareTo(b.get());
            }
            return Boolean.compare(b.isPresent(), a.isPresent());
        };
    }
}
