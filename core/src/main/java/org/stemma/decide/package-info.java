/**
 * Applies what people decided: finds the words of each decision again, resolves the set, and corrects readings.
 *
 * <p><b>In:</b> readings and a set of {@link org.stemma.model.Decision}s. <b>Out:</b> a {@link org.stemma.decide.Desk}:
 * the readings with what was added and set, the {@link org.stemma.model.Rulings} that compare takes, and for people the
 * status of every item, what was decided on it, what clashes, what was undone and what no longer attaches.
 *
 * <p><b>How to use it.</b>
 * <ol>
 *   <li>{@code Anchor anchor = Anchor.of(article, itemId)}, {@code Anchor.ofWords(article, kind, part, span)} for words
 *       that were selected, or {@code Anchor.of(article)};
 *   <li>{@code Decision decision = Decision.of(anchor, ACCEPT, "", reason, who, at)}, {@code Decision.ofTwo(...)} for
 *       merge, split and relabel, {@code Decision.undo(...)}; a value that does not fit the action throws {@link
 *       java.lang.IllegalArgumentException} with a message for people;
 *   <li>{@code store.decide(decision)}, {@code store.decisions()};
 *   <li>{@code Desk desk = pipeline.decide(store.readings(), store.decisions())}, then
 *       {@code Ledger ledger = pipeline.compare(desk)} and {@code LedgerView.of(ledger, desk)};
 *   <li>{@code desk.status(itemId)}, {@code desk.on(itemId)}, {@code desk.clashes()}, {@code desk.unattached()},
 *       {@code desk.fate(decision)}.
 * </ol>
 *
 * <p><b>How decisions resolve.</b> A decision that is undone (by one that is not undone itself) has no force. Those in
 * force are applied by (time, hash); of two on one matter ({@link org.stemma.decide.Matter}: the status of an item, one
 * of its fields, one pair) the later wins and, where they differ, the clash is listed. So any order of decisions gives
 * the same.
 *
 * <p><b>How words are found again.</b> In the article itself, else in another version under the same source key: the
 * exact quotation, the occurrence with most of the 32 units of context around it, the nearest to where it stood. The
 * item there is the one on exactly these words, else the one of the kind that shares most with them. Added figures and
 * statements are made first, so that later decisions attach to them.
 *
 * <p><b>Traps.</b> Decisions whose article is not there are unattached, not lost. A decision never takes effect twice:
 * every field is set to the winner's value, never changed by steps. What a decision sets has the basis
 * {@link org.stemma.model.Basis#DECIDED} and so shows as set by hand wherever bases are shown.
 *
 * <p><b>One more action:</b> a constant in {@code Decision.Action} with its notation in {@code DecisionValues}, a
 * matter in {@code Matter.of}, what it does in {@code Corrections} (readings) or {@code Desk} (rulings).
 */
@NullMarked
package org.stemma.decide;

import org.jspecify.annotations.NullMarked;
