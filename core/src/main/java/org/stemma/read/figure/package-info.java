/**
 * Finds figures: quantities, what they count, of whom, where, as of when and on whose word; and accounts for every
 * numeral.
 *
 * <p><b>In:</b> the analysed text and what the earlier stages found (names, dates, statements; any of them may be
 * empty).
 * <b>Out:</b> {@link org.stemma.model.Figure}s and {@link org.stemma.model.Numeral}s in the order of their words.
 *
 * <p>The steps: {@link org.stemma.read.figure.quantity} reads numbers from plain text; {@code FigureGate} keeps those
 * that are figures; {@code Counted} finds the counted noun; {@code Around} and {@code MeasureFinder} look up the table
 * of measures; {@code OfWhom}, {@code Surroundings}, {@code Scopes} and {@code Asides} fill in the rest; {@code
 * NumeralAccount} checks that nothing is unaccounted for.
 *
 * <p><b>Traps.</b> A figure without a noun ("59 were killed") is of people only because of its verb. The date nearest
 * to a figure may belong to the cue ("said on Monday") and not to what was said. A length of time is a figure ("for six
 * months") and stands in a date all the same ("six months ago").
 *
 * <p><b>One more measure:</b> a line in {@code org/stemma/model/measures.tsv} and in {@code docs/measures.md}.
 */
@NullMarked
package org.stemma.read.figure;

import org.jspecify.annotations.NullMarked;
