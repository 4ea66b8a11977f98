/**
 * Finds words that name a time and what they mean, without knowing when the article appeared.
 *
 * <p><b>In:</b> an {@link org.stemma.read.text.ArticleText}: its sentences, and its header, dateline and caption
 * regions as plain text. <b>Out:</b> {@link org.stemma.model.TimeExpression}s in the order of their words, each with a
 * {@link org.stemma.model.SymbolicDate}. Extents and types are those of TIMEX3: "the end of last year" is one
 * expression, the two ends of "from 3 to 7 March" are two ({@link org.stemma.read.time.DateRanges} joins them).
 *
 * <p><b>How.</b> {@code Lexemes} cuts the text finer than the tokens of the language package; {@code Grammar} goes from
 * left to right and lets the rule win that reads furthest; {@code Neighbours} lets the expressions of a sentence
 * complete each other ("August and September 1914"); {@code Tense} asks the tags around a bare weekday or month which
 * way it lies. Every rule looks ahead by a bounded number of lexemes, so that reading is linear in the length of the
 * text.
 *
 * <p><b>Traps.</b>
 * <ul>
 *   <li>Nothing is resolved here: {@link org.stemma.model.DateWalk} carries the previous date along the text and
 *       resolves.
 *   <li>A numeral is a year only by the words around it ({@code Years}); "may", "march", "second", "fall" and "sun" are
 *       words first ({@code CalendarDates}, {@code CountedTimes}, {@code LongPeriods}, {@code RelativeDates}).
 *   <li>A direction that the words state ("last", "next") is set by {@code Pointer}; {@code NEAREST} means that nothing
 *       states it, and only then is the tense asked.
 * </ul>
 *
 * <p><b>One more rule:</b> a class with {@code Optional<Match> at(int)} over the lexemes, called in {@code
 * Grammar.core}; one more word: {@code Lexicon}; one more festival: {@code Lexicon} and {@code
 * org.stemma.model.Festivals}.
 */
@NullMarked
package org.stemma.read.time;

import org.jspecify.annotations.NullMarked;
