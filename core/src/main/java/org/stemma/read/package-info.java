/**
 * The first verb: one article in, one {@link org.stemma.model.Reading} out.
 *
 * <p>In goes an {@link org.stemma.model.Article} whose regions are marked; out comes what it says, each item on its
 * words. Nothing here looks at another article, a clock or a store. The stages, in order, are {@code name}, {@code
 * time}, {@code statement}, {@code figure}; a later one may use what an earlier one found. To add one, give it a
 * package, let it take an {@link org.stemma.read.text.ArticleText}, and call it from {@link
 * org.stemma.read.ArticleReader}.
 *
 * <p><b>Trap.</b> Anything that changes what is found changes {@link org.stemma.read.ArticleReader#VERSION} too:
 * readings are cached by it.
 */
@NullMarked
package org.stemma.read;

import org.jspecify.annotations.NullMarked;
