/**
 * Marks what is not running text in the decoded text of a plain article: header lines, datelines, bylines, credits,
 * captions, headings, quotation blocks, and the furniture of the page it was copied from.
 *
 * <p><b>In:</b> the decoded text, unchanged, and the headline where it is known from elsewhere. <b>Out:</b>
 * {@link org.stemma.clean.CleanText}: regions of that same text, sorted and not overlapping, and where title, byline
 * and dateline stand. The text itself is never altered, so every offset stays an offset of the article's body.
 *
 * <p><b>How.</b> The text is cut into lines ({@link org.stemma.clean.TextLine}); one rule after the other
 * ({@link org.stemma.clean.RegionRule}) looks at the lines that no earlier rule has marked. The order is in
 * {@link org.stemma.clean.TextCleaner}. Fixed phrases are tables in the resources beside this package.
 *
 * <p><b>Traps.</b> A sentence that is marked by mistake is lost to figures and statements, while a line of furniture
 * that is left in is only noise: when in doubt a rule marks nothing. Corrections and editor's notes are running text. A
 * line may be megabytes long: rules look at its first and last few hundred units and at its length, never at all of it
 * with a pattern that can backtrack. A photographer's credit belongs to the {@link
 * org.stemma.model.Region.Kind#CAPTION}, never to {@link org.stemma.model.Region.Kind#CREDIT}: a picture by an agency
 * does not make the text that agency's.
 *
 * <p><b>One more rule.</b> Write a class that implements {@code RegionRule}, put it into the list of {@code
 * TextCleaner} after the surer and before the vaguer rules, and add to its test a line that it must mark and the most
 * similar sentence that it must leave. One more fixed phrase: add it to {@code furniture.txt}.
 */
@NullMarked
package org.stemma.clean;

import org.jspecify.annotations.NullMarked;
