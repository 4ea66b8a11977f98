/**
 * The words of an article as compare sees them: folded, without a language model.
 *
 * <p>In: the text of a part. Out: {@link org.stemma.compare.words.Word}s with their spans. Folding (lower case, no
 * accents, Cyrillic ё as е) is for comparing only; what is shown is always the text itself.
 *
 * <p>Trap: weights come from a shipped table, never from the articles at hand, or the ledger would depend on what else
 * is in the store.
 */
@NullMarked
package org.stemma.compare.words;

import org.jspecify.annotations.NullMarked;
