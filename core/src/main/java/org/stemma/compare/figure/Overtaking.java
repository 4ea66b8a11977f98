package org.stemma.compare.figure;

import java.math.RoundingMode;
import java.util.Optional;
import org.stemma.model.Measure;
import org.stemma.model.Relation.Word;

/** The third rule of the table: one figure took the place of the other. Stateless. */
final class Overtaking {
    private Overtaking() {}

    static Optional<Verdict> overtaken(Comparand a, Comparand b) {
        if (a.takesBack(b) != b.takesBack(a)) {
            return takenBack(a.takesBack(b) ? b : a, a.takesBack(b) ? a : b);
        }
        if (a.isWithdrawn() != b.isWithdrawn()) {
            return withdrawn(a.isWithdrawn() ? a : b);
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

    /**
     * How much of the vote was counted tells the order, whatever the clock says; a share may sink while votes come in.
     */
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

    /**
     * "41, not 14": of one source the 14 is withdrawn; of another it is overtaken, since nobody takes back what others
     * say.
     */
    private static Optional<Verdict> takenBack(Comparand wrong, Comparand right) {
        return wrong.isOfOneSource(right)
                ? Optional.of(
                        new Verdict(Word.WITHDRAWN, "a correction gives this number as wrong", Optional.of(wrong)))
                : replaced(wrong, right, "the correction of another report gives this number as wrong");
    }

    /** A number that nobody upholds is no account beside another, whoever gives that. */
    private static Optional<Verdict> withdrawn(Comparand wrong) {
        return Optional.of(
                new Verdict(Word.WITHDRAWN, "its own source has since given that number as wrong", Optional.of(wrong)));
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
        if (Ends.isTwoEnded(a.quantity()) || Ends.isTwoEnded(b.quantity())) {
            return Optional.empty();
        }
        int order = a.quantity().printed().compareTo(b.quantity().printed());
        if (order == 0) {
            return Optional.empty();
        }
        Comparand lower = order < 0 ? a : b;
        Comparand higher = order < 0 ? b : a;
        if (Ends.opensDown(lower.quantity()) || Ends.opensDown(higher.quantity()) || holdsWith(lower, higher)) {
            return Optional.empty();
        }
        if (AsOfs.isEarlier(lower, higher)) {
            return updated(lower, "the lower count is the earlier" + AsOfs.assumed(lower, higher));
        }
        if (AsOfs.isSameNews(lower, higher) && Ends.opensUp(lower.quantity())) {
            return updated(
                    lower, "of the same day, and the lower count is open upwards" + AsOfs.assumed(lower, higher));
        }
        if (AsOfs.isSameDay(lower, higher) && lower.sameAuthority(higher)) {
            return updated(lower, "one authority on one day, and a total grows" + AsOfs.assumed(lower, higher));
        }
        if (AsOfs.isEarlier(higher, lower) && lower.sameAuthority(higher)) {
            return Optional.of(new Verdict(
                    Word.REVISED_DOWN,
                    "the same authority, later and lower" + AsOfs.assumed(lower, higher),
                    Optional.of(higher)));
        }
        return Optional.empty();
    }

    private static Optional<Verdict> updated(Comparand lower, String reason) {
        return Optional.of(new Verdict(Word.UPDATED, reason, Optional.of(lower)));
    }

    private static Optional<Verdict> changedStock(Comparand a, Comparand b) {
        boolean apart = AsOfs.isEarlier(a, b) || AsOfs.isEarlier(b, a);
        boolean disjoint = !Interval.of(a.quantity()).overlaps(Interval.of(b.quantity()));
        return apart && disjoint && a.sameAuthority(b)
                ? Optional.of(new Verdict(
                        Word.CHANGED,
                        "the same authority, later and different" + AsOfs.assumed(a, b),
                        Optional.of(AsOfs.isEarlier(a, b) ? a : b)))
                : Optional.empty();
    }

    /** "More than 500" holds with 527. */
    private static boolean holdsWith(Comparand lower, Comparand higher) {
        return Ends.opensUp(lower.quantity())
                && Interval.within(lower.quantity().printed(), higher.quantity().printed(), Relations.HOLDS_WITH);
    }
}
