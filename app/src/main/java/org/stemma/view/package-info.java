/**
 * A ledger as people see it: rows of words, the same in the terminal, in the report and in an export.
 *
 * <p><b>In:</b> a {@link org.stemma.model.Ledger}. <b>Out:</b> {@link org.stemma.view.LedgerView} with its look-ups,
 * and from it one class a table: figures by series, statements by speaker, the timeline, shared text, the overview,
 * what changed.
 *
 * <p><b>Traps.</b> Nothing here is computed that the ledger does not say: rows only gather, count, order and word it.
 * Every order ends with an id, so that equal ledgers give equal rows. An article with a handling label is shown to the
 * person at the desk and left out of what is handed on: see {@link org.stemma.view.Handling}.
 *
 * <p><b>One more table:</b> a record for the row, a class that makes the rows from a {@code LedgerView}, then a
 * command, a template and an export that print it.
 */
@NullMarked
package org.stemma.view;

import org.jspecify.annotations.NullMarked;
