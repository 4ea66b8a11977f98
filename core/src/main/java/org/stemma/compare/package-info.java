/**
 * The second verb: a set of readings in, one {@link org.stemma.model.Ledger} out.
 *
 * <p>The result is a function of the set: any order, any batches, any number of threads give the same bytes. So no
 * stage keeps statistics over a store, iterates a hash map into its result, or names a group by anything but its
 * smallest member.
 */
@NullMarked
package org.stemma.compare;

import org.jspecify.annotations.NullMarked;
