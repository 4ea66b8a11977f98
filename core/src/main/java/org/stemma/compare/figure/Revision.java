package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What the sentence of a figure says of numbers that held before.
 *
 * @param former whether the figure itself is given as the number before: "from 29", "an earlier count of 29"
 * @param formerNumbers the numbers, in the common unit, that the sentence gives as those before this one
 */
public record Revision(boolean former, Collection<BigDecimal> formerNumbers) {
    /** The sentence speaks of no other number. */
    public static final Revision NONE = new Revision(false, List.of());

    public Revision {
        formerNumbers = List.copyOf(formerNumbers);
    }

    /** Whether the sentence gives this number as the one before. */
    boolean gives(BigDecimal number) {
        return formerNumbers.stream().anyMatch(former -> former.compareTo(number) == 0);
    }
}
