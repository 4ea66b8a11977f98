package org.stemma.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A total that one article breaks down, and what its parts make. A finding about one article's own numbers, never a
 * conflict between accounts; a function of the readings, so it is not stored.
 *
 * @param total the figure for all
 * @param parts the figures for its parts, in the order of their words
 * @param sum what the parts make together, in the unit of the total
 * @param finding how that stands to the total
 * @param reason in plain words, with the numbers
 */
public record SumOfParts(ItemId total, List<ItemId> parts, BigDecimal sum, Finding finding, String reason) {
    /** How parts stand to their total. */
    public enum Finding {
        /** A complete breakdown makes the total. */
        ADDS_UP("parts add up to the total"),
        /** Where a number is about or a bound, the breakdown may make the total. */
        MAY_ADD_UP("parts may add up to the total"),
        LESS("parts make less than the total"),
        MORE("parts make more than the total"),
        /** A breakdown that does not claim to be complete leaves room: "including 10 children". */
        WITHIN("part of the total");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        /** Fixed wording for people. */
        public String words() {
            return words;
        }
    }

    public SumOfParts {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.contains(total)) {
            throw new IllegalArgumentException("no parts of " + total + ": " + parts);
        }
    }
}
