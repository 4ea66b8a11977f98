/**
 * Tells stories apart: which articles belong together.
 *
 * <p>In: articles, with the day they appeared as far as known. Out: {@link org.stemma.model.Story}s; every article is
 * in exactly one, alone if need be.
 *
 * <p>How: each article is a vector of its telling words (weights from the shipped table, headline and first paragraphs
 * counted more); pairs that have a telling word in common are compared by cosine; groups are joined from the most alike
 * pair on while their members are alike on average; an article left alone then joins the one it is most alike to. Ties
 * are broken by article id, so the result is a function of the set.
 *
 * <p>Trap: news of a kind (two earthquakes, two elections) is alike in common words; only rare words and the date tell
 * it apart.
 */
@NullMarked
package org.stemma.compare.story;

import org.jspecify.annotations.NullMarked;
