package org.stemma.model;

/** How fine a stretch of time is named, from fine to coarse. */
public enum Granularity {
    INSTANT,
    PART_OF_DAY,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY,
    /** Any other stretch, such as one inferred from several constraints. */
    INTERVAL;

    /** Whether a day can be told from it. */
    public boolean isDayOrFiner() {
        return compareTo(DAY) <= 0;
    }
}
