/**
 * Finds what stands in quotation marks.
 *
 * <p><b>In:</b> an analysed text. <b>Out:</b> {@link org.stemma.read.statement.quotation.Quotations}: the outermost
 * stretches between marks of every style (curly, straight, two single marks, single marks, guillemets, low marks), with
 * their inner words; those in another are nested and only counted as part of it.
 *
 * <p><b>Traps.</b> An apostrophe looks like a closing single mark. A quotation of several paragraphs opens each of them
 * and closes only the last. A paragraph of dialogue may open and never close: it ends with its paragraph. Marks around
 * a word or a title are no speech: {@link org.stemma.read.statement.quotation.Quotation#isSpeech} tells.
 *
 * <p><b>One more style of marks:</b> add its pair to {@code QuotationMarks}.
 */
@NullMarked
package org.stemma.read.statement.quotation;

import org.jspecify.annotations.NullMarked;
