package org.stemma.compare.words;

import org.stemma.model.Span;

/**
 * A maximal run of letters and digits.
 *
 * @param folded as {@link Words#fold} leaves it
 * @param span half-open, in UTF-16 units of the text it was taken from
 */
public record Word(String folded, Span span) {}
