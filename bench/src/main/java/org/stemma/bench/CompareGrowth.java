package org.stemma.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.compare.actor.Actors;
import org.stemma.compare.figure.Comparands;
import org.stemma.compare.figure.SeriesBuilder;
import org.stemma.compare.place.Places;
import org.stemma.compare.place.gazetteer.Gazetteer;
import org.stemma.compare.shared.Origins;
import org.stemma.compare.shared.SharedTexts;
import org.stemma.compare.story.Stories;
import org.stemma.language.AnalysedText;
import org.stemma.language.LanguageAnalyser;
import org.stemma.language.Sentence;
import org.stemma.model.Article;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.model.Rulings;
import org.stemma.pipeline.Pipeline;
import org.stemma.store.Store;

/**
 * How time and memory of the stages of compare grow with the number of articles: a store at a quarter, at half and
 * whole. The growth exponent is the logarithm of how much longer the whole takes than the quarter, to base four: 1 is
 * linear, 2 is quadratic. Time is processor time, so that a busy machine does not tell. Printed as a table for the
 * documentation.
 *
 * <p>To add a stage, add it to {@link #STAGES}: a name and what it does with a {@link ComparedSet}. Its result is kept
 * until it is measured, so that its memory is counted and its work cannot be optimised away.
 */
public final class CompareGrowth {
    /**
     * What is timed.
     *
     * @param name for the table
     * @param work what it makes of a set
     */
    public record Stage(String name, Function<ComparedSet, Object> work) {}

    private static final String WHOLE = "the whole compare";
    private static final String SHARED = "shared text";

    private static final List<Stage> STAGES = List.of(
            new Stage(SHARED, set -> new SharedTexts().among(set.articles(), set.ownDates())),
            new Stage("stories", set -> new Stories().among(set.articles(), set.ownDates())),
            new Stage("actors", set -> Actors.among(set.readings().values(), set.stories(), Rulings.NONE)),
            new Stage(
                    "places",
                    set -> new Places(Gazetteer::shipped).among(set.readings().values())),
            new Stage(
                    "origins",
                    set -> Origins.among(
                            set.readings().values(), speakers(set), set.ledger().same(), set.shared())),
            new Stage("figures in context", set -> new Comparands().of(set.ledger())),
            new Stage(
                    "figures in context and series",
                    set -> new SeriesBuilder()
                            .series(new Comparands().of(set.ledger()).values(), set.stories(), Rulings.NONE)),
            new Stage(WHOLE, set -> Pipeline.english().compare(set.readings().values())));

    private static final double NANOS = 1e6;
    private static final int[] PERCENT = {25, 50, 100};
    /** A stage is repeated until it has taken so long, and the quickest time counts; long ones run once. */
    private static final double LONG_ENOUGH_MILLIS = 6000;

    private static final int MOST_TIMES = 5;
    /** So many articles, at even distances, are each added to all the others. */
    private static final int ARTICLES_MORE = 8;

    /**
     * Time and memory.
     *
     * @param millis the least processor time
     * @param mebibytes what the result keeps on the heap
     */
    private record Cost(double millis, double mebibytes) {}

    /** What the stages cost over one set, in their order. */
    private record Run(int articles, List<Cost> costs) {}

    private CompareGrowth() {}

    /**
     * Measures the store that is named; says so where it is not there. Further arguments are names of stages: only
     * these.
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0 || !Files.isRegularFile(Path.of(arguments[0]))) {
            out.println(
                    "not checked: name a store, such as one made with 'stemma add BULK/articles.jsonl.gz --db FILE'");
            return;
        }
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        List<Stage> stages = STAGES.stream()
                .filter(stage -> wanted.isEmpty() || wanted.contains(stage.name()))
                .toList();
        if (stages.isEmpty()) {
            out.println("no such stage; there are: "
                    + STAGES.stream().map(Stage::name).collect(Collectors.joining(", ")));
            return;
        }
        List<Reading> all;
        try (Store store = Store.read(Path.of(arguments[0]))) {
            all = store.readings();
        }
        out.printf(Locale.ROOT, "gazetteer: %.0f ms to load, once%n%n", gazetteer());
        List<Run> runs = new ArrayList<>();
        for (int percent : PERCENT) {
            ComparedSet set = ComparedSet.of(all, all.size() * percent / 100, Pipeline.english());
            List<Cost> costs = new ArrayList<>();
            for (Stage stage : stages) {
                Cost cost = cost(stage, set);
                costs.add(cost);
                System.err.printf(
                        Locale.ROOT,
                        "%d articles, %s: %.0f ms%n",
                        set.articles().size(),
                        stage.name(),
                        cost.millis());
            }
            runs.add(new Run(set.articles().size(), costs));
        }
        print(out, stages, runs);
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).name().equals(SHARED)) {
                againstTagging(
                        out, all, runs.get(runs.size() - 1).costs().get(i).millis());
            }
            if (stages.get(i).name().equals(WHOLE)) {
                anArticleMore(out, all, runs.get(runs.size() - 1).costs().get(i).millis());
            }
        }
    }

    private static double gazetteer() {
        long from = processorTime();
        if (Gazetteer.shipped().named("Kyiv").isEmpty()) {
            throw new IllegalStateException("the gazetteer has no Kyiv");
        }
        return (processorTime() - from) / NANOS;
    }

    private static Cost cost(Stage stage, ComparedSet set) {
        double least = Double.MAX_VALUE;
        double spent = 0;
        double before = heap();
        List<Object> kept = new ArrayList<>();
        for (int times = 0; times < MOST_TIMES && spent < LONG_ENOUGH_MILLIS; times++) {
            kept.clear();
            long from = processorTime();
            kept.add(stage.work().apply(set));
            double millis = (processorTime() - from) / NANOS;
            least = Math.min(least, millis);
            spent += millis;
        }
        double result = heap() - before;
        if (kept.isEmpty()) {
            throw new IllegalStateException(stage.name());
        }
        return new Cost(least, result);
    }

    private static void print(PrintStream out, List<Stage> stages, List<Run> runs) {
        StringBuilder head = new StringBuilder("| stage |");
        StringBuilder rule = new StringBuilder("| --- |");
        for (Run run : runs) {
            head.append(String.format(Locale.ROOT, " %,d articles |", run.articles()));
            rule.append(" ---: |");
        }
        out.println(head + " exponent | kept |");
        out.println(rule + " ---: | ---: |");
        Run first = runs.get(0);
        Run last = runs.get(runs.size() - 1);
        double times = Math.log((double) last.articles() / first.articles());
        for (int i = 0; i < stages.size(); i++) {
            StringBuilder row = new StringBuilder("| " + stages.get(i).name() + " |");
            for (Run run : runs) {
                row.append(String.format(
                        Locale.ROOT, " %,.0f ms |", run.costs().get(i).millis()));
            }
            Cost most = last.costs().get(i);
            out.printf(
                    Locale.ROOT,
                    "%s %.2f | %,.0f MiB |%n",
                    row,
                    Math.log(most.millis() / first.costs().get(i).millis()) / times,
                    most.mebibytes());
        }
    }

    /** Sentences, tokens and tags of the same articles, in the same process: what shared text is measured by. */
    private static void againstTagging(PrintStream out, List<Reading> all, double shared) {
        LanguageAnalyser analyser = LanguageAnalyser.english();
        tag(analyser, all.subList(0, Math.min(50, all.size())));
        long from = processorTime();
        long tokens = tag(analyser, all);
        double millis = (processorTime() - from) / NANOS;
        out.printf(
                Locale.ROOT,
                "%nshared text of %,d articles: %,.0f ms; to tokenise and tag them (%,d tokens): %,.0f ms; ratio %.2f%n",
                all.size(),
                shared,
                tokens,
                millis,
                shared / millis);
    }

    /**
     * What one article more costs a program that has compared all the others, as a running workspace has, for several
     * of them.
     */
    private static void anArticleMore(PrintStream out, List<Reading> all, double anew) {
        Pipeline pipeline = Pipeline.english();
        pipeline.compare(all);
        out.printf(
                Locale.ROOT,
                "%none article more, of %,d (all of them anew: %,.0f ms), and what of the record stands as it was%n%n",
                all.size(),
                anew);
        out.println("| article | time | ratio | stories | series | same statements | replies | actors | shared text |");
        out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int times = 0; times < ARTICLES_MORE; times++) {
            int at = times * all.size() / ARTICLES_MORE;
            List<Reading> others = new ArrayList<>(all);
            Reading more = others.remove(at);
            Ledger before = pipeline.compare(others);
            long from = processorTime();
            Ledger after = pipeline.compare(all);
            double millis = (processorTime() - from) / NANOS;
            out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f ms | %.2f | %s | %s | %s | %s | %s | %s |%n",
                    more.id().abbreviated(),
                    millis,
                    millis / anew,
                    kept(before.stories(), after.stories()),
                    kept(before.series(), after.series()),
                    kept(before.same(), after.same()),
                    kept(before.replies(), after.replies()),
                    kept(before.actors(), after.actors()),
                    kept(before.shared(), after.shared()));
        }
    }

    private static <T> String kept(List<T> before, List<T> after) {
        Set<T> there = new HashSet<>(after);
        long kept = before.stream().filter(there::contains).count();
        return String.format(Locale.ROOT, "%,d of %,d", kept, before.size());
    }

    private static long tag(LanguageAnalyser analyser, List<Reading> readings) {
        long tagged = 0;
        for (Reading reading : readings) {
            Article article = reading.article();
            AnalysedText text = analyser.analyse(article.body());
            for (Sentence sentence : text.sentences()) {
                for (int token = 0; token < sentence.size(); token++) {
                    tagged += sentence.tag(token).isEmpty() ? 0 : 1;
                }
            }
        }
        return tagged;
    }

    private static Map<ItemId, ItemId> speakers(ComparedSet set) {
        Map<ItemId, ItemId> speakers = new TreeMap<>();
        Ledger ledger = set.ledger();
        ledger.statements().forEach((id, statement) -> statement.speaker().ifPresent(actor -> speakers.put(id, actor)));
        ledger.figures().forEach((id, figure) -> figure.claimant().ifPresent(actor -> speakers.put(id, actor)));
        return speakers;
    }

    /** What is in use on the heap, in MiB, after the collector has run. */
    private static double heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed() / (1024.0 * 1024);
    }

    /**
     * Of all threads of the process, collector and compiler included: a machine that does something else does not
     * count.
     */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
