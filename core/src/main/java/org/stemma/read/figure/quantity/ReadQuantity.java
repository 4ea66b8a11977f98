package org.stemma.read.figure.quantity;

import java.util.Optional;
import org.stemma.model.Quantity;
import org.stemma.model.Span;

/**
 * A quantity as the grammar reads it, before it is known what is counted.
 *
 * @param span the words with bound, unit and a conversion in brackets
 * @param number the words of the number or the numbers alone
 * @param unitWords the words of the unit; absent when there is none
 * @param quantity the interval; its unit is {@code 1} where none is written and {@code {of one}} for a part of a whole
 * @param converted the same quantity in the other unit that the words print
 * @param form what it is made of
 * @param digits whether it is written in digits
 * @param toldApart why it is not a figure, where the words around it tell
 */
public record ReadQuantity(
        Span span,
        Span number,
        Optional<Span> unitWords,
        Quantity quantity,
        Optional<Quantity> converted,
        Form form,
        boolean digits,
        Optional<Reason> toldApart) {
    /** What a quantity is made of. */
    public enum Form {
        CARDINAL,
        ORDINAL,
        /** "two thirds": a part of a whole where no unit follows. */
        FRACTION,
        /** "hundreds", "several". */
        VAGUE,
        /** "10 to 12". */
        RANGE,
        /** "twice", "doubled", "threefold". */
        MULTIPLE,
        /** "halved". */
        HALVED,
        /** "64-year-old", "aged 64". */
        AGE
    }

    /** Whether a unit or currency is written. */
    public boolean hasUnit() {
        return unitWords.isPresent();
    }
}
