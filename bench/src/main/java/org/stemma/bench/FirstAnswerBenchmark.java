package org.stemma.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a person waits for the first answer: the whole process, started by the launcher. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
public class FirstAnswerBenchmark {

    /** What is asked. */
    @Param({"--version", "--help"})
    public String argument = "--version";

    /** The exit code of a whole run. */
    @Benchmark
    public int launch() throws IOException, InterruptedException {
        Path launcher = Path.of(System.getProperty("stemma.home", "."), "stemma");
        int exitCode = new ProcessBuilder(launcher.toString(), argument)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException(launcher + " " + argument + " ended with exit code " + exitCode);
        }
        return exitCode;
    }
}
