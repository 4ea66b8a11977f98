package org.stemma.web;

import org.stemma.model.StemmaException;

/** An address that names something that is not in the record. */
final class NotFound extends StemmaException {
    private static final long serialVersionUID = 1L;

    NotFound(String message) {
        super(message);
    }
}
