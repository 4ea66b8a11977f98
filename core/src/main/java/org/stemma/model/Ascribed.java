package org.stemma.model;

import java.util.List;

/**
 * A value together with what it rests on.
 *
 * @param value the value
 * @param basis how it is known
 * @param because the words it rests on; empty only where the basis is {@link Basis#ASSUMED}, {@link Basis#TENSE} or
 *     {@link Basis#UNKNOWN} or {@link Basis#DECIDED}
 */
public record Ascribed<T>(T value, Basis basis, List<Citation> because) {
    public Ascribed {
        because = List.copyOf(because);
        if (because.isEmpty() && (basis == Basis.STATED || basis == Basis.INFERRED)) {
            throw new IllegalArgumentException(basis + " without words: " + value);
        }
    }

    /** A value that these words state. */
    public static <T> Ascribed<T> stated(T value, Citation words) {
        return new Ascribed<>(value, Basis.STATED, List.of(words));
    }

    /** A value that nothing contradicts. */
    public static <T> Ascribed<T> assumed(T value) {
        return new Ascribed<>(value, Basis.ASSUMED, List.of());
    }
}
