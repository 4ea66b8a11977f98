package org.stemma.eval.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.eval.Scores;
import org.stemma.eval.run.Pinned.Entry;
import org.stemma.eval.run.Pinned.Root;

class PinnedTest {
    private static Entry entry(String score, String value) {
        return new Entry(
                "figures",
                Root.BENCHMARKS,
                "a.jsonl",
                Optional.empty(),
                "a note",
                Map.of(score, Optional.of(new BigDecimal(value))));
    }

    @Test
    void aLowerScoreIsADrop() {
        assertThat(entry("value_f1", "0.8").drops(new Scores().put("value_f1", 0.7999)))
                .singleElement()
                .asString()
                .contains("value_f1 was 0.8 and is 0.7999");
    }

    @Test
    void anEqualOrHigherScoreIsNone() {
        assertThat(entry("value_f1", "0.8").drops(new Scores().put("value_f1", 0.8)))
                .isEmpty();
        assertThat(entry("value_f1", "0.8").drops(new Scores().put("value_f1", 0.9)))
                .isEmpty();
    }

    @Test
    void aWiderIntervalAndMoreFalseConflictsAreDrops() {
        assertThat(entry("median_width_days", "3").drops(new Scores().count("median_width_days", 4)))
                .hasSize(1);
        assertThat(entry("median_width_days", "3").drops(new Scores().count("median_width_days", 2)))
                .isEmpty();
        assertThat(entry("false_conflicts", "0").drops(new Scores().count("false_conflicts", 1)))
                .hasSize(1);
    }

    @Test
    void aScoreThatIsNoLongerDefinedIsADrop() {
        assertThat(entry("value_f1", "0.8").drops(new Scores().undefined("value_f1")))
                .hasSize(1);
        assertThat(entry("value_f1", "0.8").drops(new Scores())).hasSize(1);
    }

    @Test
    void whatIsWrittenIsReadBack(@TempDir Path folder) throws IOException {
        Entry undefined = new Entry(
                "ledger", Root.REPOSITORY, "b.json", Optional.of("c"), "a note", Map.of("recall", Optional.empty()));
        Pinned pinned = new Pinned(List.of(entry("value_f1", "0.8123"), undefined), Optional.empty());
        Path file = folder.resolve("pinned.json");
        pinned.write(file);
        assertThat(Pinned.read(file)).isEqualTo(pinned);
    }
}
