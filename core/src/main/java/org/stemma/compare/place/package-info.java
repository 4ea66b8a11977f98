/**
 * Places across articles: which names mean the same place, and which country an adjective speaks of.
 *
 * <p>In: the place mentions of all readings. Out: {@link org.stemma.model.Place}s without coordinates yet: the gazetteer is
 * a later stage. {@link org.stemma.compare.place.Countries} knows states, their adjectives and seats of government;
 * {@code exonyms.tsv} which spellings are used side by side (Kyiv, Kiev).
 *
 * <p>Trap: a name alone does not tell Georgia from Georgia; until the gazetteer decides, one name is one place.
 */
@NullMarked
package org.stemma.compare.place;

import org.jspecify.annotations.NullMarked;
