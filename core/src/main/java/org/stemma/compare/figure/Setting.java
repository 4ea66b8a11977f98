package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an article alone tells of one of its figures, beside what it counts.
 *
 * @param party whose losses they are
 * @param place the key of the place that the sentence tells it of
 * @param storm the storm by name that it is told of
 * @param revision what its sentence says of numbers that held before
 * @param alone whether its words keep it from standing beside any other number
 * @param counted how much of the vote was counted when it held
 */
record Setting(
        Optional<String> party,
        Optional<String> place,
        Optional<String> storm,
        Revision revision,
        boolean alone,
        Optional<BigDecimal> counted) {
    /** Of a figure whose article is not known. */
    static final Setting UNKNOWN =
            new Setting(Optional.empty(), Optional.empty(), Optional.empty(), Revision.NONE, false, Optional.empty());
}
