package org.stemma.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.stemma.model.StemmaException;

/**
 * Holds the limits on what a request sends, before anything reads it.
 *
 * <p>A browser that is answered while it still sends shows a broken connection and not the answer; so what is somewhat
 * too large is received and thrown away first.
 */
final class RequestSize {
    /** So much of what is too large is received, so that the browser shows why it was refused. */
    private static final long THROWN_AWAY_BYTES = 1L << 30;

    private static final int BUFFER = 1 << 16;

    private RequestSize() {}

    /** What somebody sent is larger than what is taken. */
    static final class TooLarge extends StemmaException {
        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    /**
     * Refuses what is too large, or does not say how large it is.
     *
     * @throws TooLarge if it is
     */
    static void check(Context context) {
        if (Set.of("GET", "HEAD").contains(context.req().getMethod())) {
            return;
        }
        long length = context.req().getContentLengthLong();
        long most = context.isMultipart() ? WebServer.LARGEST_REQUEST_MEBIBYTES << 20 : WebServer.LARGEST_FORM_BYTES;
        if (length >= 0 && length <= most) {
            return;
        }
        throwAway(context);
        throw new TooLarge(
                length < 0
                        ? "The request does not say how large it is, so it was not read. Nothing was changed."
                        : "What was sent has " + length + " bytes, and at most " + most
                                + " are taken at one time. Nothing was changed, and nothing of it was kept: go back in the"
                                + " browser, where it still stands, and send it in parts; or use 'stemma add' on the"
                                + " command line, which takes any number of files.");
    }

    private static void throwAway(Context context) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = context.req().getInputStream();
            long left = THROWN_AWAY_BYTES;
            for (int count = in.read(buffer); count >= 0 && left > 0; count = in.read(buffer)) {
                left -= count;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
