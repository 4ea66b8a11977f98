/**
 * The register of outlets and claimants as a CSV file that a desk keeps by hand.
 *
 * <p><b>In and out:</b> {@link org.stemma.register.RegisterFile}, one row an entry and topic. <b>Traps.</b> A cell that
 * a spreadsheet would take for a formula is written with an apostrophe before it, which is taken off again. The
 * register labels what people see; nothing that is compared ever depends on it.
 */
@NullMarked
package org.stemma.register;

import org.jspecify.annotations.NullMarked;
