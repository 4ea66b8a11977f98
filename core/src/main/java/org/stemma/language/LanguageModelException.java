package org.stemma.language;

import org.stemma.model.StemmaException;

/** A language model is missing from the class path or cannot be read. */
public final class LanguageModelException extends StemmaException {

    private static final long serialVersionUID = 1L;

    LanguageModelException(String message) {
        super(message);
    }

    LanguageModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
