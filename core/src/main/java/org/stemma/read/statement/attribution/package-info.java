/**
 * Finds attributions: which words say that something was said, who it was, and what.
 *
 * <p><b>In:</b> an analysed text and its quotations. <b>Out:</b> {@link
 * org.stemma.read.statement.attribution.Attribution}s, spans of cue, source and content as they stand, with quotation
 * marks and "that". Whom the source means, whether it was said or believed and where the outer marks are cut off is
 * decided outside, in {@code org.stemma.read.statement}.
 *
 * <p>Only sentences that hold a word of the lexicon or touch a quotation are parsed: the parse is by far the dearest
 * layer.
 *
 * <p><b>To add a cue word</b>, put its lemma into {@code cues.txt} under the act it names.
 */
@NullMarked
package org.stemma.read.statement.attribution;

import org.jspecify.annotations.NullMarked;
