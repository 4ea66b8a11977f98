/**
 * Finds who said what.
 *
 * <p><b>In:</b> an article's analysed text, its names and its time expressions. <b>Out:</b>
 * {@link org.stemma.model.Statement}s in the order of their words.
 *
 * <p>Steps: {@code quotation} finds what stands in quotation marks; {@code attribution} finds cue, source and content
 * as they stand; {@code Contents} strips outer marks and cuts what runs on into statements of its own; {@code Speakers}
 * tells whom the source means, pronouns by {@code Antecedents} and {@code RelativePronouns}, those who spoke before by
 * {@code SpeakersAgain}, names and descriptions by {@code NounPhrases}; {@code Manner} tells said from believed and
 * affirmed from denied; {@code Circumstances} finds addressee, venue, day and the article's own words about checking;
 * {@link org.stemma.read.statement.StatementReader} puts them together.
 *
 * <p><b>Traps.</b> A denial is never a claim: ask for the polarity. A statement without cue runs on from the nearest
 * one before it of the same speaker. What is believed or intended is not speech: ask for the kind.
 *
 * <p><b>To add a cue word</b>, see {@code attribution}; the other word lists lie beside this package.
 */
@NullMarked
package org.stemma.read.statement;

import org.jspecify.annotations.NullMarked;
