/** The nouns of the domain. */
@NullMarked
package org.stemma.model;

import org.jspecify.annotations.NullMarked;
