/**
 * A compared record as bytes, so that what was compared once is not compared again.
 *
 * <p><b>In:</b> a {@link org.stemma.model.Ledger} without its readings, which the store has. <b>Out:</b> the same ledger, equal to
 * the one that was compared, by {@link org.stemma.store.packed.PackedLedger}. A {@link org.stemma.store.packed.Form} is how values
 * of one type are written; {@link org.stemma.store.packed.Forms} finds it by looking at the components of the records.
 *
 * <p><b>Traps.</b> The bytes say nothing of themselves: they can be read only by the program that wrote them, so whoever keeps them
 * keeps beside them which program that was, and compares again where it is another. What is written once is later only
 * referred to; the order of reading is the order of writing. <b>To add one more noun</b>: nothing, if it is a record of what is
 * known here; else a form in {@link org.stemma.store.packed.Forms}.
 */
@NullMarked
package org.stemma.store.packed;

import org.jspecify.annotations.NullMarked;
