package org.stemma.language;

import org.stemma.model.Span;

/**
 * A run of tokens that the recognisers hold for one name.
 *
 * @param kind what it names; never {@link EntityKind#NONE}
 * @param firstToken index of its first token in the sentence
 * @param endToken one past the index of its last token
 * @param span where it stands in the body
 */
public record Name(EntityKind kind, int firstToken, int endToken, Span span) {}
