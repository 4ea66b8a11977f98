package org.stemma.read.figure.quantity;

/**
 * A quantity and where the text goes on behind it.
 *
 * @param quantity the quantity
 * @param end index of the atom after it
 */
record FoundQuantity(ReadQuantity quantity, int end) {}
