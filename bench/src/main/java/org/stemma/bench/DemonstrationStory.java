package org.stemma.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;

/** The plain-text articles of the demonstration story, so that every checkout measures the same words. */
final class DemonstrationStory {

    private DemonstrationStory() {}

    /** The articles in the order of their file names, without metadata. */
    static List<Article> articles() {
        Path folder = Path.of(System.getProperty("stemma.home", "."), "examples/karsk-dam/articles");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .map(DemonstrationStory::article)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the demonstration story in " + folder, e);
        }
    }

    private static Article article(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String body = new String(bytes, StandardCharsets.UTF_8);
            String name = file.getFileName().toString();
            return new Article(
                    ArticleId.of(name, bytes),
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("en"),
                    Optional.empty(),
                    Optional.empty(),
                    body,
                    List.of(),
                    Alignment.identity(body.length()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
