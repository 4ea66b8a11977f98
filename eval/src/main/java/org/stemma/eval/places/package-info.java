/** Scores which places articles name, and where on Earth they are: the corpus LGL. */
@NullMarked
package org.stemma.eval.places;

import org.jspecify.annotations.NullMarked;
