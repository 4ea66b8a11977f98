/**
 * Scores a whole ledger against a story that was read by hand: figures, relations, statements, replies.
 *
 * <p>{@link org.stemma.eval.ledger.LedgerTask} reads the gold's articles, compares them and writes
 * {@link org.stemma.eval.ledger.Predicted}; {@link org.stemma.eval.ledger.LedgerScorer} scores that against
 * {@link org.stemma.eval.ledger.LedgerGold} exactly as the reference scorer does. Offsets here are Unicode code points.
 */
@NullMarked
package org.stemma.eval.ledger;

import org.jspecify.annotations.NullMarked;
