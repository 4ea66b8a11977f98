/**
 * Places across articles: which names are places, and which place of the gazetteer each means; {@code docs/places.md}
 * says how.
 *
 * <p>In: readings. Out: {@link org.stemma.model.Place}s; those that the gazetteer does not know have no location.
 * {@link org.stemma.compare.place.Countries} knows states, their adjectives and seats of government; {@link
 * org.stemma.compare.place.PlaceNames} gives figures and events a key for a name.
 *
 * <p>Trap: whatever decides must be a function of one article alone, or a place would move when another article comes
 * in.
 */
@NullMarked
package org.stemma.compare.place;

import org.jspecify.annotations.NullMarked;
