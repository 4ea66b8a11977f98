/**
 * A ledger as files for other programs: each table as JSON lines and as CSV.
 *
 * <p><b>In:</b> a {@link org.stemma.view.LedgerView} and the problems of a store. <b>Out:</b> a folder
 * ({@link org.stemma.export.Export}) whose bytes depend on the set of articles alone: no clock, no retrieval, no order
 * of arrival.
 *
 * <p><b>Traps.</b> A spreadsheet takes a cell that begins with {@code =} for a formula: {@link org.stemma.export.Csv}
 * guards against it. Articles with a handling label are left out as if they were not there, but for the line that names
 * the label.
 *
 * <p><b>One more table:</b> a method in {@link org.stemma.export.Tables}, its name in {@code Tables.all}, a line in
 * {@code docs/export.md}.
 */
@NullMarked
package org.stemma.export;

import org.jspecify.annotations.NullMarked;
