package org.stemma.model;

/**
 * The root of what Stemma throws. Bad input is not thrown, it becomes a {@link Problem}; this is for what stops the
 * work: a store that cannot be opened, a folder that cannot be written.
 *
 * <p>The message says what was being done, where, what was found and what to do.
 */
public class StemmaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StemmaException(String message) {
        super(message);
    }

    public StemmaException(String message, Throwable cause) {
        super(message, cause);
    }
}
