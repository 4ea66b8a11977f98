package org.stemma.language;

import org.stemma.model.Span;

/**
 * One word, number or mark of a sentence, as written.
 *
 * @param index position in its sentence, from 0
 * @param span where it stands in the body, in UTF-16 units, half-open
 * @param text the body's own characters at {@code span}
 */
public record Token(int index, Span span, String text) {

    /** Checks that the index is not negative and that text and span are of one length. */
    public Token {
        if (index < 0) {
            throw new IllegalArgumentException("a token's index cannot be negative: " + index);
        }
        if (text.length() != span.end() - span.start()) {
            throw new IllegalArgumentException("token text \"" + text + "\" does not fill its span " + span);
        }
    }

    /** The first UTF-16 unit of the token in the body. */
    public int start() {
        return span.start();
    }

    /** One past the last UTF-16 unit of the token in the body. */
    public int end() {
        return span.end();
    }
}
