/**
 * The grammar of quantities: from plain text to numbers with unit, bound and range, without any language library.
 *
 * <p><b>In:</b> a text and the stretch of it to read, at most a sentence. <b>Out:</b> {@link
 * org.stemma.read.figure.quantity.ReadQuantity}s in order, with spans into that text, among them ordinals and numbers
 * that belong to a date, a name or a score: {@link org.stemma.read.figure.quantity.ReadQuantity#toldApart()} says so.
 * What is counted is not decided here; that needs the parse.
 *
 * <p>Layers: {@link org.stemma.read.figure.quantity.Lexer} cuts digits, words and marks; {@link
 * org.stemma.read.figure.quantity.NumberReader} reads one number; {@link org.stemma.read.figure.quantity.UnitForms} and
 * {@link org.stemma.read.figure.quantity.BoundWords} know what stands around it; {@link
 * org.stemma.read.figure.quantity.AmountReader} takes the sign, the currency and the unit to the number; {@link
 * org.stemma.read.figure.quantity.Ranges} and {@link org.stemma.read.figure.quantity.Conversions} join two of these
 * amounts; {@link org.stemma.read.figure.quantity.TellingApart} and {@link org.stemma.read.figure.quantity.Scores} say
 * which numbers are no figures; {@link org.stemma.read.figure.quantity.QuantityReader} chooses among these and goes on
 * behind what it took. Each looks at a bounded number of neighbours, so the whole is linear in the text.
 *
 * <p><b>Traps.</b> "5m" is five million before people and five metres before a wall; "and" joins "one hundred and five"
 * and separates "between one hundred and five hundred"; a hyphen is a range, a score, a minus or nothing at all.
 *
 * <p><b>One more unit or currency:</b> a line in {@code units-written.tsv} or {@code currencies.tsv}; a unit that
 * converts also a line in {@code org/stemma/model/units.tsv}.
 */
@NullMarked
package org.stemma.read.figure.quantity;

import org.jspecify.annotations.NullMarked;
