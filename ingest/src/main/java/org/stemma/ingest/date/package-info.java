/**
 * Reads publication dates as metadata writes them.
 *
 * <p><b>In:</b> the words of a metadata field, and the day on which they are read. <b>Out:</b>
 * {@link org.stemma.ingest.date.PublishedDate}: a day or a moment, or why there is none. <b>Traps:</b> {@code 9/5/18}
 * is two days, so it is none; year 1 and year 2050 are what a program wrote that knew no date. <b>One more form:</b>
 * add it to {@link org.stemma.ingest.date.PublishedDateParser} and a line to its test.
 */
@NullMarked
package org.stemma.ingest.date;

import org.jspecify.annotations.NullMarked;
