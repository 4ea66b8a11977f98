/**
 * Finds the names of one article and ties the short forms to the full ones.
 *
 * <p><b>In:</b> an {@link org.stemma.read.text.ArticleText}; only its tokens, tags and recognised names are read, never
 * the parse. <b>Out:</b> {@link org.stemma.model.Mention}s of title and body in the order of their words, anchored at
 * the bare name, with the role that stands beside it and the fullest form that the article has.
 *
 * <p>Steps: {@code Found} names with their anchors trimmed; {@code Kinds} repairs what kind a name is from all its
 * places in the article; {@code Roles} finds the title or role before or behind; {@code FullNames} ties "Peskov" to
 * "Dmitry Peskov" and "ISW" to the institute.
 *
 * <p><b>Traps.</b> A surname that two people of the article share resolves to neither. An adjective of nationality
 * alone ("Russian territory") is no mention; with a noun for persons behind it ("Russian forces") it is a group.
 *
 * <p><b>To add words</b> to the lists of titles, roles and groups, see the resources beside this package.
 */
@NullMarked
package org.stemma.read.name;

import org.jspecify.annotations.NullMarked;
