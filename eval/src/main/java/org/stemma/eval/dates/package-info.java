/**
 * The {@code dates} task: time expressions and their values on sets annotated with TIMEX2 or TIMEX3.
 *
 * <p>In goes a folder of WikiWars-style XML (inline TIMEX2), CAT XML (MEANTIME) or TimeML ({@code .tml}); out come
 * strict, relaxed and value F1 as in TempEval-3. {@link org.stemma.eval.dates.DatedTexts} reads the formats,
 * {@link org.stemma.eval.dates.DatesScorer} counts. To read one more format, give it a method there that makes
 * {@link org.stemma.eval.dates.DatedText}s.
 */
@NullMarked
package org.stemma.eval.dates;

import org.jspecify.annotations.NullMarked;
