/**
 * Statements across articles: which are one and the same, and which answer another.
 *
 * <p>In: statements in context ({@link org.stemma.compare.statement.Said}: the words, the speaker as an actor, the
 * story). Out: {@link org.stemma.model.SameStatement} groups and {@link org.stemma.model.Reply}s.
 *
 * <p>Two statements are one when the quoted words of one stand in the other, or when one speaker is given with so much
 * of the same telling words that one must be a rendering of the other. Only statements that share a rare word are
 * compared.
 *
 * <p>Traps. Two people may say the same thing: without a common speaker only a long common quotation joins. What
 * somebody denied is not what he said. Silence is not an answer, and who speaks of the same thing does not answer: a
 * reply needs a word of answering ({@code AnswerSigns}, {@code Replying}), words that name what is answered ({@code
 * Addressed}), and one statement of the other side ({@code Sides}) that they fit ({@code Pointing}). Where none fits,
 * there is no reply.
 *
 * <p>To add a word of answering, put it into {@code AnswerSigns}, and a sentence with it, and one that it must not be
 * found in, into {@code RepliesTest}.
 */
@NullMarked
package org.stemma.compare.statement;

import org.jspecify.annotations.NullMarked;
