package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static Measure measure(String name) {
        return Measures.named(name).orElseThrow().measure();
    }

    @Test
    void casualtiesHoldTheKilledAndTheWounded() {
        assertThat(Measures.includes(measure("casualties"), measure("killed"))).isTrue();
        assertThat(Measures.includes(measure("casualties"), measure("wounded"))).isTrue();
        assertThat(Measures.includes(measure("killed"), measure("casualties"))).isFalse();
    }

    @Test
    void lossesHoldWhatIrrecoverableLossesHold() {
        assertThat(Measures.includes(measure("losses"), measure("irrecoverable")))
                .isTrue();
        assertThat(Measures.includes(measure("losses"), measure("killed"))).isTrue();
    }

    @Test
    void everyIncludedMeasureIsInTheTable() {
        assertThat(Measures.all())
                .hasSizeGreaterThan(50)
                .allSatisfy(entry -> assertThat(entry.includes())
                        .allSatisfy(name -> assertThat(Measures.named(name)).isPresent()));
    }

    @Test
    void theDocumentedTableIsTheOneInUse() throws IOException {
        Path page = Path.of(System.getProperty("stemma.home", ".."), "docs", "measures.md");
        List<String> lines = new ArrayList<>();
        for (Measures.Entry entry : Measures.all()) {
            lines.add("| " + entry.measure().name() + " | " + entry.question() + " | "
                    + entry.measure().nature().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | "
                    + String.join(", ", entry.kinds()) + " | " + String.join(", ", entry.includes()) + " |");
        }
        assertThat(Files.readAllLines(page))
                .as("docs/measures.md should hold these lines:%n%s", String.join("\n", lines))
                .containsSubsequence(lines);
    }
}
