/**
 * Keeps what a stage of compare worked out of single articles, so that a comparison with one article more works on that
 * one alone.
 *
 * <p>In comes a function of one article, or one reading, alone; nothing that depends on the others may be kept here,
 * since compare is a function of the set. What is kept is of the last set that was compared.
 */
@NullMarked
package org.stemma.compare.memo;

import org.jspecify.annotations.NullMarked;
