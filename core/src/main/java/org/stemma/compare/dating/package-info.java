/**
 * Dates: when each article appeared, and what every time expression means.
 *
 * <p>In: readings with symbolic dates, and which articles share text. Out: publication dates with their basis, and
 * calendar dates for time expressions. In fixed strata, never further, so that the result is a function of the set: (1)
 * stated by metadata, sidecar, header or dateline; (2) from the article's own words; (3) from what it shares with
 * articles of the first two.
 *
 * <p>Trap: a publication date from metadata is a claim; a date of the third stratum is never an anchor for another.
 */
@NullMarked
package org.stemma.compare.dating;

import org.jspecify.annotations.NullMarked;
