/**
 * A ledger as a static site: pages that work from a folder, without a server and without JavaScript, and print.
 *
 * <p><b>In:</b> a {@link org.stemma.view.LedgerView}, the readings that are held back, the problems of the store.
 * <b>Out:</b> a folder ({@link org.stemma.report.Report}). The pages are JTE templates in {@code src/main/jte}; all
 * that they print goes through its escaping.
 *
 * <p><b>Traps.</b> An article is shown by the sentences that something stands on, never as a whole. Every number leads
 * to its words ({@link org.stemma.view.Links#words}) and from there back ({@link org.stemma.view.Links#row}); a test
 * follows every link. No page has a clock: equal ledgers give equal bytes.
 *
 * <p><b>One more page:</b> a template, a line in {@code Report.write}, a name in {@code layout.jte}'s navigation.
 */
@NullMarked
package org.stemma.report;

import org.jspecify.annotations.NullMarked;
