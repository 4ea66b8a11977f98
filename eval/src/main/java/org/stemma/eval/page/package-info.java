/**
 * The {@code page} and {@code page-date} tasks: what is taken out of real web pages.
 *
 * <p>In goes a folder with {@code *.html.gz} and {@code gold.json} (file, title, authors, published, body) or
 * {@code dates.json} (file, url, published). The pages are read as the program reads them, through
 * {@link org.stemma.ingest.Ingest}. {@link org.stemma.eval.page.Shingles} counts bodies as the article-extraction
 * benchmark does.
 */
@NullMarked
package org.stemma.eval.page;

import org.jspecify.annotations.NullMarked;
