/**
 * Scores who said what against the marks of human readers, and learns the weights that ship.
 *
 * <p>{@link org.stemma.eval.attribution.AttributionTask} scores what {@code read} finds; {@code PolnearConvention} puts
 * it into the conventions of the set, where quotation marks and "that" belong to the content and a quotation that runs
 * on to the attribution it began with. {@link org.stemma.eval.attribution.Train} learns the weights from the training
 * part.
 */
@NullMarked
package org.stemma.eval.attribution;

import org.jspecify.annotations.NullMarked;
