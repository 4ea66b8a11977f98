/** Finds quantities and what they count, and accounts for every numeral. */
@NullMarked
package org.stemma.read.figure;

import org.jspecify.annotations.NullMarked;
