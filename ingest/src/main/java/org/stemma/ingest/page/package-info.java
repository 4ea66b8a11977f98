/**
 * Takes the article out of a web page.
 *
 * <p><b>In:</b> the decoded HTML. <b>Out:</b> {@link org.stemma.ingest.page.Page}: the paragraphs of the article as one
 * text, how each unit of it maps back to the HTML, and what the page says of itself. {@link
 * org.stemma.ingest.page.PageExtractor} is the interface; {@link org.stemma.ingest.page.ScoringPageExtractor} chooses
 * by the density of text and links.
 *
 * <p><b>How.</b> jsoup parses and tracks positions; {@link org.stemma.ingest.page.Furniture} names what is never
 * content; {@link org.stemma.ingest.page.ContentChooser} finds the element that holds the article;
 * {@link org.stemma.ingest.page.BodyWriter} writes its paragraphs; {@link org.stemma.ingest.page.PageMetadata} reads
 * title, byline, dates, outlet, address and language.
 *
 * <p><b>Traps.</b> Every unit of the body that the reader sees comes from the source through an alignment, entities
 * included ({@link org.stemma.ingest.page.SourceText}). A page may be nested thousands of elements deep: nothing here
 * recurses. No rule names a site.
 *
 * <p><b>One more rule.</b> Measure first: {@code eval page} over a set of pages; a rule that helps one page and no
 * other is not general.
 */
@NullMarked
package org.stemma.ingest.page;

import org.jspecify.annotations.NullMarked;
