package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What the sentence of a figure says of numbers that held before.
 *
 * @param former whether the figure itself is given as the number before: "from 29", "an earlier count of 29"
 * @param formerNumbers the numbers, in the common unit, that the sentence gives as those before this one
 * @param takenBack those that the correction notice it stands in gives as wrong
 * @param withdrawn whether its own source has given it as wrong
 */
public record Revision(
        boolean former, Collection<BigDecimal> formerNumbers, Collection<BigDecimal> takenBack, boolean withdrawn) {
    /** The sentence speaks of no other number. */
    public static final Revision NONE = new Revision(false, List.of(), List.of(), false);

    public Revision {
        formerNumbers = List.copyOf(formerNumbers);
        takenBack = List.copyOf(takenBack);
    }

    /** A number that held before. */
    static Revision ofAFormer() {
        return new Revision(true, List.of(), List.of(), false);
    }

    /** A number in whose place these stood before. */
    static Revision of(Collection<BigDecimal> formerNumbers) {
        return new Revision(false, formerNumbers, List.of(), false);
    }

    /** The same, of a number that its own source has given as wrong. */
    Revision asWithdrawn() {
        return new Revision(former, formerNumbers, takenBack, true);
    }

    /** Whether the notice gives this number as wrong. */
    boolean takesBack(BigDecimal number) {
        return takenBack.stream().anyMatch(wrong -> wrong.compareTo(number) == 0);
    }

    /** Whether the sentence gives this number as the one before. */
    boolean gives(BigDecimal number) {
        return formerNumbers.stream().anyMatch(former -> former.compareTo(number) == 0);
    }
}
