/**
 * Scores dating and timelines on collections of dated articles of one topic and outlet.
 *
 * <p><b>In:</b> a folder with {@code articles.jsonl.gz} and perhaps gold timelines ({@code *.txt}) and
 * {@code keywords.json}, or a folder of such folders. <b>Out:</b> scores. <b>Traps:</b> the texts are pre-tokenised,
 * which {@link org.stemma.eval.timeline.Untokenised} undoes as they are read; in {@code dating} an article is hidden by
 * the hash of its id, and a hidden one is read as if nobody knew when it appeared.
 */
@NullMarked
package org.stemma.eval.timeline;

import org.jspecify.annotations.NullMarked;
