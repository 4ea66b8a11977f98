/**
 * Lines figures up: which count the same thing, and how two that do stand to each other.
 *
 * <p>In: figures in context ({@link org.stemma.compare.figure.Comparand}: the quantity in a common unit, the calendar
 * time it holds at, who says so, and whose, where and in which happening it counts). Out: {@link
 * org.stemma.model.Series} with {@link org.stemma.model.Relation}s. {@link org.stemma.compare.figure.SameThing} is the
 * first rule of the table, {@link org.stemma.compare.figure.Relations} the rest; both are pure functions of two
 * figures.
 *
 * <p>Traps. A pair that is not comparable must never share a series, so whatever {@code SameThing} refuses keeps two
 * figures apart however alike they look. Nothing printed as a conflict may rest on an as-of that is assumed or coarser
 * than a day.
 *
 * <p>To add a relation: a word in {@link org.stemma.model.Relation.Word}, its rule at its place in {@code Relations}, a
 * line in the table test.
 */
@NullMarked
package org.stemma.compare.figure;

import org.jspecify.annotations.NullMarked;
