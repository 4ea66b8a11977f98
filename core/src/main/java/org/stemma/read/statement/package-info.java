/** Finds who said what. */
@NullMarked
package org.stemma.read.statement;

import org.jspecify.annotations.NullMarked;
