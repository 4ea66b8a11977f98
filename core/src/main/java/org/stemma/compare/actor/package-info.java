/**
 * Actors across articles: which names mean the same person, body or people.
 *
 * <p>In: the mentions of all readings (each article has already joined its own short forms to its fullest form) and the
 * stories. Out: {@link org.stemma.model.Actor}s, and for any claimant the actor it is.
 *
 * <p>Evidence that joins names: the same full name, spelled alike once transliterated ({@code Zelensky}, {@code
 * Zelenskyy}, {@code Зеленський}); another transliteration of the same name in another article of the story, with
 * nothing that says two; a body with its owner and without, where no other owner competes; a bare surname that one full
 * name alone bears within the story; an acronym whose expansion the story names. {@link
 * org.stemma.compare.actor.ActorEvidence} says it of each form. Without such evidence two names stay two actors: a
 * wrong merge puts words into the wrong mouth.
 */
@NullMarked
package org.stemma.compare.actor;

import org.jspecify.annotations.NullMarked;
