package org.stemma.store;

import org.stemma.model.StemmaException;

/** A store could not be opened, read or written. */
public class StoreException extends StemmaException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
