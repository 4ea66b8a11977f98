/** One SQLite file that holds a story's record. */
@NullMarked
package org.stemma.store;

import org.jspecify.annotations.NullMarked;
