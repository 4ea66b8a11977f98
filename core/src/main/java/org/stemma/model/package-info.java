/**
 * The nouns of the record: plain, immutable data that every other package speaks in.
 *
 * <p><b>How to read it.</b> Start at {@link org.stemma.model.Article} (one appearance of a text), then
 * {@link org.stemma.model.Reading} (what one article says, found without looking at any other article), then
 * {@link org.stemma.model.Ledger} (what a set of readings says together). Everything in a reading or a ledger stands on
 * words, and {@link org.stemma.model.Citation} says which.
 *
 * <p><b>Offsets</b> are UTF-16 units, half-open, into one {@link org.stemma.model.Part} of one article: the indexes
 * that {@link String#substring(int, int)} takes.
 *
 * <p><b>Absent is {@link java.util.Optional}</b>, unknown is said with a {@link org.stemma.model.Basis}; null never
 * carries meaning. Every list is unmodifiable and in a documented order, so that equal input gives equal bytes.
 *
 * <p><b>Traps.</b> A {@link org.stemma.model.When} is half-open too: one day ends at the next midnight. A
 * {@link org.stemma.model.Quantity} has no "the number": ask for its ends and its bound. Dates inside a reading are
 * {@link org.stemma.model.SymbolicDate}s; only a ledger knows calendar days, since only it knows the article's own
 * date.
 */
@NullMarked
package org.stemma.model;

import org.jspecify.annotations.NullMarked;
