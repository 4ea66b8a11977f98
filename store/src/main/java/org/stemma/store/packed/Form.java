package org.stemma.store.packed;

/** How the values of one type are written and read. */
interface Form {
    /** Writes a value of the type. */
    void write(Object value, PackedOutput out);

    /** Reads what {@link #write} wrote. */
    Object read(PackedInput in);
}
