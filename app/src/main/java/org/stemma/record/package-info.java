/**
 * The compared record, kept in the store: what was compared once is not compared again.
 *
 * <p><b>In:</b> a store and what people decided. <b>Out:</b> the ledger, by {@link org.stemma.record.KeptRecord}: as
 * kept, where the same program compared the same readings under the same rulings, else compared now. {@link
 * org.stemma.record.ReadingsInMemory} saves a program that goes on, such as the workspace, to decode readings that it
 * has.
 *
 * <p><b>Traps.</b> A kept record is never the truth: the key says of which readings, rulings and program it is, so a
 * decision that changes nothing that is compared (to accept a figure) finds it again, and one that does (to reject it)
 * does not. Relations that a person set are put on afterwards and are no part of it.
 */
@NullMarked
package org.stemma.record;

import org.jspecify.annotations.NullMarked;
