package org.stemma.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.stemma.model.StemmaException;

/** What the forms of the workspace send, and where they lead on. */
final class Form {
    /** The longest reason, name or value, in UTF-16 units. */
    static final int LONGEST = 2_000;

    private Form() {}

    /** The same, with a value that does not fit told as the mistake that it is, and not as a fault of the program. */
    static Handler checked(Handler handler) {
        return context -> {
            try {
                handler.handle(context);
            } catch (IllegalArgumentException e) {
                String why = String.valueOf(e.getMessage());
                throw new StemmaException(
                        why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1)
                                + ". Nothing was changed; go back and correct it.",
                        e);
            }
        };
    }

    /** A field without the spaces around it; empty where it is not sent. */
    static String field(Context context, String name) {
        String value = Optional.ofNullable(context.formParam(name)).orElse("").strip();
        if (value.length() > LONGEST) {
            throw new StemmaException(
                    "'" + name + "' has " + value.length() + " letters; at most " + LONGEST + " are kept.");
        }
        return value;
    }

    /** The text of the file that was chosen in the field {@code file}. */
    static String file(Context context) {
        var file = Optional.ofNullable(context.uploadedFile("file"))
                .filter(sent -> sent.size() > 0)
                .orElseThrow(() -> new StemmaException("No file was chosen, or there is nothing in it."));
        try (InputStream in = file.content()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StemmaException("Cannot read the file: " + e, e);
        }
    }

    /** Leads the browser on. */
    static void go(Context context, String address) {
        context.redirect(address, HttpStatus.SEE_OTHER);
    }

    /** Where a form wants to go on: an address of ours. */
    static String back(Context context, String otherwise) {
        String back = field(context, "back");
        return back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") ? back : otherwise;
    }
}
