/**
 * One file that holds a story's articles, their original bytes and what was read in them.
 *
 * <p><b>In:</b> an article, its bytes and its reading ({@link org.stemma.store.Store#save}). <b>Out:</b> all readings, from
 * which the pipeline makes the ledger; the ledger itself is never kept, so it cannot go stale.
 *
 * <p><b>Traps.</b> A store that is open elsewhere is not one file but three; {@link org.stemma.store.Store#share} makes the
 * copy that can be handed on. A query that a person typed goes through {@link org.stemma.store.SearchQuery}: raw text is a query
 * language of its own. Deleting a row erases nothing: {@code remove} also cleans the index and the log.
 *
 * <p>{@link org.stemma.store.Store} opens, locks and tells errors; the statements of each table stand in its {@code ...Rows}.
 *
 * <p><b>One more table:</b> a new numbered migration in {@code migration/common}, a class of its rows, {@link
 * org.stemma.store.Json} for what has structure, a line in {@code Store.remove}, and a check in {@link org.stemma.store.Audit}.
 */
@NullMarked
package org.stemma.store;

import org.jspecify.annotations.NullMarked;
