/**
 * The timeline: what happened when, from the sentences that say so.
 *
 * <p>In: readings, what their time expressions resolved to, stories, origins. Out: {@link org.stemma.model.Event}s:
 * sentences of one story that speak of one day in much the same words, ranked by separate origins.
 *
 * <p>Trap: a sentence with two dates is of both days; a date in a region that is not prose dates no event.
 */
@NullMarked
package org.stemma.compare.event;

import org.jspecify.annotations.NullMarked;
