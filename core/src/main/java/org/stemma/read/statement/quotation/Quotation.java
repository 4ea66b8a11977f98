package org.stemma.read.statement.quotation;

import org.stemma.model.Span;

/**
 * A stretch between quotation marks.
 *
 * @param whole with its marks
 * @param inner without them, white space at the ends left out
 * @param closed whether its closing mark was found
 * @param continues whether it goes on from the quotation before it: a further paragraph of the same speech
 * @param words how many words stand in it
 * @param isSpeech whether it reads like something uttered rather than a title, a name or a word held at a distance
 */
public record Quotation(Span whole, Span inner, boolean closed, boolean continues, int words, boolean isSpeech) {}
