package org.stemma.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stemma.model.Article;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.pipeline.Pipeline;

/** How long the two verbs take on the demonstration story, with the models loaded and the code warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class TwoVerbsBenchmark {

    private final Pipeline pipeline = Pipeline.english();
    private List<Article> articles = List.of();
    private List<Reading> readings = List.of();

    /** Reads once, so that comparing starts from readings. */
    @Setup
    public void load() {
        articles = DemonstrationStory.articles();
        readings = articles.stream().map(pipeline::read).toList();
    }

    /** All the story's articles, one after the other. */
    @Benchmark
    public List<Reading> read() {
        return articles.stream().map(pipeline::read).toList();
    }

    /** One ledger from all the story's readings. */
    @Benchmark
    public Ledger compare() {
        return pipeline.compare(readings);
    }
}
