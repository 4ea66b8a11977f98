package org.stemma.model;

import org.jspecify.annotations.Nullable;

/**
 * A half-open stretch of text, in UTF-16 units: {@code start} is in, {@code end} is out.
 *
 * @param start index of the first unit, from 0
 * @param end index after the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every unit of {@code other} is in this span; an empty span inside or at an end counts. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code index} is in this span. */
    public boolean contains(int index) {
        return start <= index && index < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same span, {@code offset} units further on. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /**
     * The words of this span.
     *
     * @throws IndexOutOfBoundsException if the text is too short
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
