package org.stemma.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.stemma.model.ArticleId;

/**
 * Which program this is: a hash over its classes and tables, whether they lie in a jar, whose list of contents has
 * their checksums, or in a folder.
 */
final class ProgramDigest {
    /** The digest of all that reads and compares, and of the version of Java that runs it. */
    static final String CORE = Runtime.version().feature() + "-" + of(ProgramDigest.class);

    private static final String OURS = "org/stemma/";

    private ProgramDigest() {}

    private static String of(Class<?> any) {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try {
            Path home = Path.of(
                    any.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                ofFolder(home, checksums);
            } else {
                ofJar(home, checksums);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own classes", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return ArticleId.sha256(checksums.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void ofJar(Path jar, SortedMap<String, Long> checksums) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().startsWith(OURS))
                    .forEach((ZipEntry entry) -> checksums.put(entry.getName(), entry.getCrc()));
        }
    }

    private static void ofFolder(Path folder, SortedMap<String, Long> checksums) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(OURS))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 checksum = new CRC32();
                checksum.update(Files.readAllBytes(file));
                checksums.put(folder.relativize(file).toString(), checksum.getValue());
            }
        }
    }
}
