/**
 * The gazetteer: which places of the world bear a name.
 *
 * <p>In: {@code gazetteer.bin}, which {@code org.stemma.eval.gazetteer.BuildGazetteer} makes (see {@code
 * docs/places.md}); {@code areas.tsv}, areas without a border that news speaks of, written for this project; and a
 * user's overlay in the form of that file. Out: for a name every {@link
 * org.stemma.compare.place.gazetteer.GazetteerEntry} that bears it, and for an entry what it lies in. Which of them an
 * article means is decided by {@code org.stemma.compare.place}.
 *
 * <p>The arrays are read once, when the first name is asked for, in about a tenth of a second; the names stay packed
 * and are searched in place. Trap: names are compared as {@link org.stemma.compare.place.gazetteer.PlaceFold} leaves
 * them, so whoever builds and whoever asks must fold alike: change it, and build again. To add a place, add a line to
 * {@code areas.tsv}.
 */
@NullMarked
package org.stemma.compare.place.gazetteer;

import org.jspecify.annotations.NullMarked;
