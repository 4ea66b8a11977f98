package org.stemma.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.ingest.IngestSettings;

/**
 * What somebody put in at one time.
 *
 * @param pasted a text with its description, if one was pasted
 * @param uploads files that a browser sent, in a folder of their own that goes when they are read
 * @param typed what was said of all the files
 */
public record Batch(Optional<Pasted> pasted, List<Upload> uploads, IngestSettings.Typed typed) {
    private static final int NAMES_SHOWN = 3;

    public Batch {
        uploads = List.copyOf(uploads);
    }

    /**
     * A text that was pasted.
     *
     * @param text the text or the source of a page
     * @param description {@code outlet}, {@code url}, {@code published}, {@code title}, {@code byline}, {@code
     *     handling}
     */
    public record Pasted(String text, Map<String, String> description) {}

    /**
     * A file that a browser sent.
     *
     * @param name as the browser said it; never a path
     * @param bytes where its bytes are, under a name of ours
     */
    public record Upload(String name, Path bytes) {}

    /** What it is, in a few words. */
    public String words() {
        List<String> names = new ArrayList<>();
        pasted.ifPresent(text -> names.add("a pasted text"));
        uploads.stream().limit(NAMES_SHOWN).forEach(upload -> names.add(upload.name()));
        int more = uploads.size() - NAMES_SHOWN;
        return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }
}
