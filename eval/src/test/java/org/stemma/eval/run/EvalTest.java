package org.stemma.eval.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalTest {
    @TempDir
    Path repository;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aRepositoryWithOneSetThatIsNotThere() throws IOException {
        Files.createDirectories(repository.resolve("eval"));
        Files.createDirectories(repository.resolve("docs"));
        Files.writeString(repository.resolve("eval/pinned.json"), """
                {"sets": [{"task": "figures", "root": "BENCHMARKS", "path": "none.jsonl", "note": "n",
                           "scores": {"value_f1": 0.5}}]}
                """);
    }

    private int run(String... arguments) {
        return new CommandLine(new Eval(repository))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void aSetThatIsNotThereIsNotCheckedAndNotAFailure() {
        assertThat(run("--check", repository.toString())).isZero();
        assertThat(out.toString()).contains("not checked, there is nothing at").contains("1 of 1 sets not checked");
    }

    @Test
    void anUnknownTaskIsWrongUsageAndListsTheTasks() {
        assertThat(run("astrology", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("no task 'astrology'");
    }

    @Test
    void noTaskIsWrongUsage() {
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void theHelpHasAnExample() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("stemma eval figures");
    }
}
