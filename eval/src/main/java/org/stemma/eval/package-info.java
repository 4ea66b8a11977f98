/** Scores the program on public sets. */
@NullMarked
package org.stemma.eval;

import org.jspecify.annotations.NullMarked;
