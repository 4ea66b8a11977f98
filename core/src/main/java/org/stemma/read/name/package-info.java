/** Finds names in one article and ties the short forms to the full ones. */
@NullMarked
package org.stemma.read.name;

import org.jspecify.annotations.NullMarked;
