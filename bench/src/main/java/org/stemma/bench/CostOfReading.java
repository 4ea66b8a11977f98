package org.stemma.bench;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stemma.eval.run.Costs;
import org.stemma.ingest.Ingest;
import org.stemma.ingest.IngestSettings;
import org.stemma.ingest.IngestSink;
import org.stemma.ingest.Ingested;
import org.stemma.model.Article;
import org.stemma.model.Problem;
import org.stemma.pipeline.Pipeline;

/**
 * What the whole reading of an article costs beside CoreNLP's pipeline for quotations: the same articles, one process,
 * one heap, both warm, one after the other. CPU time of the process, so that collecting garbage counts and waiting does
 * not.
 */
public final class CostOfReading {
    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";
    private static final int ROUNDS = 3;
    private static final int MOST_ARTICLES = 20;
    /** CoreNLP's coreference is quadratic; longer articles would only show it in a worse light. */
    private static final int LONGEST = 8_000;

    private static final int SHORTEST = 1_500;
    private static final long NANOS_A_MILLI = 1_000_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private CostOfReading() {}

    /** Measures on the articles that are named, else on the demonstration story; {@code --pin} records the figures. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<String> path = Stream.of(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .findFirst();
        List<Article> articles = path.map(CostOfReading::articles).orElseGet(DemonstrationStory::articles);
        long own = reading(articles);
        long other = quoting(articles);
        Map<String, BigDecimal> figures = figures(articles.size(), own, other);
        figures.forEach((name, value) -> out.printf(Locale.ROOT, "| %s | %s |%n", name, value.toPlainString()));
        if (Stream.of(arguments).anyMatch("--pin"::equals)) {
            Path repository = Path.of(System.getProperty("stemma.home", "."));
            Costs.pin(repository, "read", set(path), figures);
        }
    }

    private static long reading(List<Article> articles) {
        Pipeline pipeline = Pipeline.english();
        return warmMillis(articles, pipeline::read);
    }

    private static long quoting(List<Article> articles) {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("threads", "1");
        StanfordCoreNLP peer = new StanfordCoreNLP(properties);
        return warmMillis(articles, article -> peer.annotate(new Annotation(article.body())));
    }

    /** The median of some rounds, after one that is not counted. */
    private static long warmMillis(List<Article> articles, Consumer<Article> work) {
        cpuMillis(articles, work);
        List<Long> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(cpuMillis(articles, work));
        }
        return median(rounds);
    }

    private static String set(Optional<String> path) {
        return path.map(name -> "`" + Path.of(name).getFileName() + "`: the first " + MOST_ARTICLES + " articles of "
                        + SHORTEST + " to " + LONGEST + " characters")
                .orElse("the demonstration story");
    }

    private static Map<String, BigDecimal> figures(int articles, long own, long other) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        figures.put("articles", BigDecimal.valueOf(articles));
        figures.put("heap_mib", BigDecimal.valueOf(Runtime.getRuntime().maxMemory() >> 20));
        figures.put("read_cpu_ms_per_article", each(own, articles));
        figures.put("corenlp_cpu_ms_per_article", each(other, articles));
        figures.put(
                "corenlp_times_read",
                BigDecimal.valueOf(other).divide(BigDecimal.valueOf(own), 1, RoundingMode.HALF_UP));
        return figures;
    }

    private static BigDecimal each(long millis, int articles) {
        return BigDecimal.valueOf(millis).divide(BigDecimal.valueOf(articles), 0, RoundingMode.HALF_UP);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long cpuMillis(List<Article> articles, Consumer<Article> work) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        articles.forEach(work);
        return (system.getProcessCpuTime() - before) / NANOS_A_MILLI;
    }

    private static List<Article> articles(String path) {
        List<Article> all = new ArrayList<>();
        new Ingest(new IngestSettings(TODAY)).read(List.of(path), InputStream.nullInputStream(), new IngestSink() {
            @Override
            public void article(Ingested ingested) {
                int length = ingested.article().body().length();
                if (length >= SHORTEST && length <= LONGEST && all.size() < MOST_ARTICLES) {
                    all.add(ingested.article());
                }
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException("cannot measure on " + path + ": " + problem.message());
            }
        });
        return all;
    }
}
