/**
 * Scores quantities: {@code figures} (NewsQuant), {@code numbers} (the specifications of Recognizers-Text), {@code
 * entail} (NewsNLI).
 *
 * <p>What a set calls our units stands in tables of names beside these classes, frozen before the rows were looked at.
 */
@NullMarked
package org.stemma.eval.figures;

import org.jspecify.annotations.NullMarked;
