package org.stemma.eval.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.eval.Scores;

/**
 * The scores that are expected, in a file under version control, so that a reported number cannot drift.
 *
 * @param sets in the order in which they are reported
 * @param costs what was measured of time; never checked again, since no two machines agree
 */
public record Pinned(List<Entry> sets, Optional<List<Cost>> costs) {
    /** A score may be this much lower before it counts as a drop: half of the last printed digit. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.00005");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    /** Where a set is found. */
    public enum Root {
        /** The folder of public sets, a setting. */
        BENCHMARKS,
        /** This repository. */
        REPOSITORY
    }

    /**
     * One set and its scores.
     *
     * @param task the task's name
     * @param root what {@code path} and {@code articles} are relative to
     * @param path the gold file or folder
     * @param articles the articles that the gold speaks of, where it does not hold them
     * @param note how the set was used: tuned on, or only looked at
     * @param scores the expected scores; an undefined one is null
     */
    public record Entry(
            String task,
            Root root,
            String path,
            Optional<String> articles,
            String note,
            Map<String, Optional<BigDecimal>> scores) {
        Entry with(Scores found) {
            return new Entry(task, root, path, articles, note, new LinkedHashMap<>(found.byName()));
        }

        /** The task and the set, for people. */
        public String label() {
            return task + " " + path;
        }

        Path in(Path folder) {
            return folder.resolve(path).normalize();
        }

        /**
         * What is lower than pinned, one line each; "higher is better" holds for all but the named counts and widths.
         */
        List<String> drops(Scores found) {
            List<String> drops = new ArrayList<>();
            scores.forEach((name, pinned) -> {
                Optional<BigDecimal> now = found.byName().getOrDefault(name, Optional.empty());
                if (pinned.isPresent() && (now.isEmpty() || isWorse(name, pinned.get(), now.get()))) {
                    drops.add(label() + ": " + name + " was " + pinned.get() + " and is "
                            + now.map(BigDecimal::toString).orElse("undefined"));
                }
            });
            return drops;
        }
    }

    /**
     * What something cost when it was measured.
     *
     * @param name of what: one cost of each name
     * @param set on what
     * @param figures by name
     */
    public record Cost(String name, String set, Map<String, BigDecimal> figures) {}

    public Pinned {
        sets = List.copyOf(sets);
        costs = costs.map(List::copyOf);
    }

    /** The same with this cost in the place of the one of its name. */
    Pinned with(Cost cost) {
        List<Cost> all = new ArrayList<>(costs.orElse(List.of()));
        all.removeIf(other -> other.name().equals(cost.name()));
        all.add(cost);
        return new Pinned(sets, Optional.of(all));
    }

    static boolean isWorse(String name, BigDecimal pinned, BigDecimal now) {
        BigDecimal gain = lowerIsBetter(name) ? pinned.subtract(now) : now.subtract(pinned);
        return !isCount(name) && gain.add(TOLERANCE).signum() < 0;
    }

    private static boolean lowerIsBetter(String name) {
        return name.startsWith("median_") || name.equals("false_conflicts");
    }

    /** Counts describe a set or a run; they are neither good nor bad. */
    private static boolean isCount(String name) {
        return name.equals("pairs")
                || name.equals("hidden")
                || name.equals("predicted")
                || name.equals("timelines")
                || name.equals("cases")
                || name.equals("articles");
    }

    /** The pinned scores in this file. */
    public static Pinned read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), Pinned.class);
    }

    /** Writes them where they are read from. */
    public void write(Path file) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        Files.writeString(file, JSON.writer(printer).writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
    }
}
