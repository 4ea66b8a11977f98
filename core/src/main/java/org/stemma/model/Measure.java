package org.stemma.model;

/**
 * What a figure counts.
 *
 * @param name an entry of the published table of measures ({@code killed}, {@code area-held}), or, for what the table
 *     does not have, the singular head noun as written ("checkpoint")
 * @param nature how such a number behaves over time, which decides what a later, different number means
 */
public record Measure(String name, Nature nature) implements Comparable<Measure> {
    /** How a number of this sort behaves over time. */
    public enum Nature {
        /** Grows as more is known: the killed, the arrested. */
        RUNNING_TOTAL,
        /** Goes up and down: the missing, an area held. */
        STOCK,
        /** Belongs to one happening and does not change: a magnitude, a distance advanced in one push. */
        EVENT,
        /** So much a day, a percentage of growth. */
        RATE,
        /** A lasting property: a height, an age, a length. */
        PROPERTY,
        UNKNOWN
    }

    public Measure {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a measure without a name");
        }
    }

    /** By name, then nature. */
    @Override
    public int compareTo(Measure other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : nature.compareTo(other.nature);
    }
}
