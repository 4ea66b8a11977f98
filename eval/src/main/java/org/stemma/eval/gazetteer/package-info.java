/**
 * Makes the gazetteer and the outlines of the map from published packages; {@code docs/places.md} says which and how.
 *
 * <p>In: the unpacked packages. Out: {@code gazetteer.bin} and {@code borders.bin}, the same bytes for the same
 * packages. Trap: the form of {@code gazetteer.bin} is described where it is read, at {@code PackedPlaces}.
 */
@NullMarked
package org.stemma.eval.gazetteer;

import org.jspecify.annotations.NullMarked;
