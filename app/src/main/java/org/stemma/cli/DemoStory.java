package org.stemma.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.model.StemmaException;

/** The articles of the demonstration, which are packed with the program. */
final class DemoStory {
    /** The resource folder that the build copies {@code examples/karsk-dam} to. */
    private static final String RESOURCES = "/org/stemma/cli/demo";

    private DemoStory() {}

    /** Copies the articles into a folder: {@code articles/} and {@code later/}. */
    static void copy(Path folder) {
        URL resources = DemoStory.class.getResource(RESOURCES);
        if (resources == null) {
            throw new StemmaException("The program was packed without the demonstration story.");
        }
        try {
            URI uri = resources.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    copy(jar.getPath(RESOURCES), folder);
                }
            } else {
                copy(Path.of(uri), folder);
            }
        } catch (IOException | URISyntaxException e) {
            throw new StemmaException("Cannot copy the demonstration story into " + folder + ": " + e, e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
