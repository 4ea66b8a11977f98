package org.stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentedLimitsTest {
    @Test
    void theGuideNamesTheLimitsThatAreInForce() throws IOException {
        String guide = Files.readString(
                Path.of(System.getProperty("stemma.home", "..")).resolve("docs/sources.md"));
        assertThat(guide)
                .contains("| plain text or HTML file | " + (Limits.FILE_BYTES >> 20) + " MiB |")
                .contains(String.format(Locale.ROOT, "| text of one article | %,d characters", Limits.TEXT_UNITS))
                .contains("| line of a JSONL file | " + (Limits.LINE_BYTES >> 20) + " MiB;")
                .contains("| sidecar | " + (Limits.SIDECAR_BYTES >> 20) + " MiB |")
                .contains("| folders in each other | " + Limits.FOLDER_DEPTH + " |");
    }
}
