/** Measures speed and memory. */
@NullMarked
package org.stemma.bench;

import org.jspecify.annotations.NullMarked;
