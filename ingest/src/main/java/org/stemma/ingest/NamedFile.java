package org.stemma.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes that came under a name, such as a file that a browser sent or an entry of an archive.
 *
 * <p>The name says what kind of file it is, where a sidecar speaks of it, and what people call it. It is never a path:
 * whatever it holds, nothing is opened or written by it.
 *
 * @param name folders and name, as they came
 * @param content opens the bytes
 */
public record NamedFile(String name, Content content) {
    /** Opens bytes; each call from the start. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** The bytes of a file, under another name. */
    public static NamedFile of(String name, Path file) {
        return new NamedFile(name, () -> Files.newInputStream(file));
    }

    /** The name in the form {@code folder/name}; none where it would lead out of the folder, or is no name. */
    Optional<String> place() {
        if (name.length() > Limits.FIELD_UNITS
                || name.startsWith("/")
                || name.startsWith("\\")
                || name.toLowerCase(Locale.ROOT).matches("(?s)[a-z]:.*")) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        for (String segment : name.replace('\\', '/').split("/")) {
            if (segment.equals("..") || segment.chars().anyMatch(Character::isISOControl)) {
                return Optional.empty();
            }
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments));
    }
}
