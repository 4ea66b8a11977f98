/** Finds words that name a time and what they mean, without knowing when the article appeared. */
@NullMarked
package org.stemma.read.time;

import org.jspecify.annotations.NullMarked;
