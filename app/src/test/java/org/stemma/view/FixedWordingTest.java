package org.stemma.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only a person may call sources independent. */
class FixedWordingTest {
    private static final Path HOME = Path.of(System.getProperty("stemma.home", ".."));
    /** The word in a literal or a page; patterns that find it in what articles say are not wording. */
    private static final Pattern WORD = Pattern.compile("(?i)independent");

    private static final List<String> READS_IT =
            List.of("Circumstances.java", "CreditedOutlet.java", "RelativeDates.java");

    @Test
    void noFixedWordingCallsAnythingIndependent() throws IOException {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (String folder : List.of("app/src/main/java", "app/src/main/jte", "core/src/main/java")) {
            try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    read++;
                    boolean reads = READS_IT.contains(file.getFileName().toString());
                    for (String line : Files.readAllLines(file)) {
                        boolean comment =
                                line.strip().startsWith("*") || line.strip().startsWith("/");
                        if (!reads && !comment && WORD.matcher(line).find()) {
                            found.add(file.getFileName() + ": " + line.strip());
                        }
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(100);
        assertThat(found).isEmpty();
    }
}
