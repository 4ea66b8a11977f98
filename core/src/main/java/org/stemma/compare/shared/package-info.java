/**
 * Text that articles have in common, versions of one address, and who claims go back to.
 *
 * <p>In: articles, and for origins their statements and figures. Out: {@link org.stemma.model.SharedText} with exact
 * spans on both sides, {@link org.stemma.model.Versions}, {@link org.stemma.model.Origin}s.
 *
 * <p>How: runs of five folded words are hashed; one in four, chosen by its own hash, is looked up (a sketch by
 * sampling, as in Manber, "Finding similar files in a large file system", 1994, which unlike MinHash also finds a short
 * text inside a long one); pairs that have enough of them in common are aligned exactly. The work grows with the number
 * of articles that share text, not with the number of pairs.
 *
 * <p>Traps. A quotation in common is not shared text: two reporters may have heard it. Nothing here says that anybody
 * copied: a direction needs a credit, a time or a containment, and a reason. No count over the store decides anything,
 * so that a pair stands as it is whatever else is added.
 */
@NullMarked
package org.stemma.compare.shared;

import org.jspecify.annotations.NullMarked;
