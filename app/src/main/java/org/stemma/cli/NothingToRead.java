package org.stemma.cli;

import org.stemma.model.StemmaException;

/** What was asked for is not there. */
final class NothingToRead extends StemmaException {
    private static final long serialVersionUID = 1L;

    NothingToRead(String message) {
        super(message);
    }
}
