package org.stemma.store.packed;

import org.stemma.model.StemmaException;

/** Bytes are not the record that they should be: damaged, of another program, or of other readings. */
public final class NotThatRecord extends StemmaException {
    private static final long serialVersionUID = 1L;

    NotThatRecord(String message) {
        super(message);
    }

    NotThatRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
