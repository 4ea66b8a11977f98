/**
 * The dossier: what a desk accepted, to be handed on, with the words of the source and the desk's status for every
 * line.
 *
 * <p><b>In:</b> the readings and decisions of before a cut-off, which handling labels are permitted, the numbers that
 * items were printed with before. <b>Out:</b> {@code dossier.html}, {@code dossier.pdf}, {@code dossier.json} and
 * {@code SHA256SUMS}, which {@code sha256sum -c} checks.
 *
 * <p>{@link org.stemma.dossier.DossierMaker} makes the {@link org.stemma.dossier.Dossier} (fixed wording, counts and
 * quotations only), {@link org.stemma.dossier.ItemNumbers} gives each line a number that never changes, {@link
 * org.stemma.dossier.DossierFiles} writes it.
 *
 * <p><b>Traps.</b> Only accepted items are compared, so that nothing unreviewed shows through a relation. Articles
 * whose label is not permitted are not in what is compared, nor are decisions that quote them; {@link
 * org.stemma.view.RestrictedWords} checks the finished page all the same. The PDF has no clock and no dice: its dates
 * are the cut-off. A character that the fonts lack is printed as its code, never left out.
 *
 * <p><b>One more section:</b> a component of {@code Dossier}, a method in {@code DossierMaker}, a section in
 * {@code dossier.jte}.
 */
@NullMarked
package org.stemma.dossier;

import org.jspecify.annotations.NullMarked;
