package org.stemma.eval.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.eval.run.Pinned.Entry;
import org.stemma.eval.run.Pinned.Root;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the product against public and hand-made sets: {@code ./stemma eval TASK PATH}. */
@Command(
        name = "stemma eval",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Scores one set, or compares all sets with their pinned scores.",
        footer = {
            "",
            "Examples:",
            "  stemma eval figures ../shared/benchmarks/figures/newsquant-dev.jsonl",
            "  stemma eval ledger ../shared/gold/kursk.json --articles ../shared/seeds --json",
            "  stemma eval --check ../shared/benchmarks",
            "",
            "Exit codes: 0 scored, or nothing is lower than pinned; 1 something is lower, or a set could not be read;",
            "2 wrong usage."
        })
public final class Eval implements Callable<Integer> {
    private static final int DROPPED = 1;
    private static final int WRONG_USAGE = 2;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TASK", description = "What to score.")
    @Nullable
    String task;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PATH", description = "The gold file or folder.")
    @Nullable
    Path gold;

    @Option(names = "--articles", paramLabel = "PATH", description = "A JSONL file or folder with the gold's articles.")
    @Nullable
    Path articles;

    @Option(names = "--predictions", paramLabel = "FILE", description = "Write what was found as JSON lines.")
    @Nullable
    Path predictions;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Option(names = "--check", paramLabel = "DIR", description = "Compare the sets in DIR with the pinned scores.")
    @Nullable
    Path check;

    @Option(
            names = "--update",
            paramLabel = "DIR",
            description =
                    "Score the sets in DIR, pin the scores and write docs/results.md. With TASK, only that task's sets.")
    @Nullable
    Path update;

    @Spec
    @Nullable
    CommandSpec spec;

    private final Path repository;

    Eval(Path repository) {
        this.repository = repository;
    }

    /** Runs the command and ends with its exit code. */
    public static void main(String[] arguments) {
        Path repository = Path.of(System.getProperty("stemma.home", "."));
        System.exit(new CommandLine(new Eval(repository)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (update != null) {
            return update(update);
        }
        if (check != null) {
            return check(check);
        }
        if (task == null || gold == null) {
            complain("Name a task and a path, or --check DIR. Tasks: " + names());
            return WRONG_USAGE;
        }
        Optional<Task> found = Tasks.named(task);
        if (found.isEmpty()) {
            complain("There is no task '" + task + "'. Tasks: " + names());
            return WRONG_USAGE;
        }
        if (!Files.exists(gold)) {
            complain("There is nothing at " + gold + ".");
            return DROPPED;
        }
        Scores scores = found.get()
                .score(gold, new Task.Options(Optional.ofNullable(articles), Optional.ofNullable(predictions)));
        out().println(json ? GoldFiles.oneLine(scores.byName()) : table(scores.byName()));
        out().flush();
        return 0;
    }

    private int check(Path benchmarks) throws IOException {
        List<String> drops = new ArrayList<>();
        int unchecked = 0;
        for (Entry entry : pinned().sets()) {
            Optional<Scores> scores = score(entry, benchmarks);
            if (scores.isEmpty()) {
                unchecked++;
                say(entry.label() + ": not checked, there is nothing at " + entry.in(folder(entry, benchmarks)));
                continue;
            }
            List<String> lower = entry.drops(scores.get());
            say(entry.label() + ": " + (lower.isEmpty() ? "as pinned or better" : lower.size() + " lower"));
            drops.addAll(lower);
        }
        drops.forEach(this::say);
        say(
                unchecked == 0
                        ? "Every set was checked."
                        : unchecked + " of " + pinned().sets().size() + " sets not checked.");
        return drops.isEmpty() ? 0 : DROPPED;
    }

    private int update(Path benchmarks) throws IOException {
        List<Entry> sets = new ArrayList<>();
        for (Entry entry : pinned().sets()) {
            boolean wanted = task == null || task.equals(entry.task());
            Optional<Scores> scores = wanted ? score(entry, benchmarks) : Optional.empty();
            say(entry.label() + ": " + scores.map(Scores::toString).orElse(wanted ? "not checked" : "left as it is"));
            sets.add(scores.map(entry::with).orElse(entry));
        }
        Pinned updated = new Pinned(sets, pinned().costs());
        updated.write(pinnedFile());
        Files.writeString(repository.resolve("docs/results.md"), new ResultsPage(updated, Published.RESULTS).text());
        return 0;
    }

    static Path folder(Entry entry, Path benchmarks, Path repository) {
        return entry.root() == Root.BENCHMARKS ? benchmarks : repository;
    }

    private Path folder(Entry entry, Path benchmarks) {
        return folder(entry, benchmarks, repository);
    }

    private Optional<Scores> score(Entry entry, Path benchmarks) throws IOException {
        Path folder = folder(entry, benchmarks);
        Optional<Task> named = Tasks.named(entry.task());
        if (named.isEmpty() || !Files.exists(entry.in(folder))) {
            return Optional.empty();
        }
        return Optional.of(named.get()
                .score(
                        entry.in(folder),
                        new Task.Options(
                                entry.articles()
                                        .map(path -> folder.resolve(path).normalize()),
                                Optional.empty())));
    }

    private Pinned pinned() throws IOException {
        return Pinned.read(pinnedFile());
    }

    private Path pinnedFile() {
        return repository.resolve("eval/pinned.json");
    }

    private static String names() {
        return Tasks.all().stream().map(Task::name).collect(Collectors.joining(", "));
    }

    private static String table(Map<String, Optional<BigDecimal>> scores) {
        int width = scores.keySet().stream().mapToInt(String::length).max().orElse(0);
        Map<String, String> lines = new LinkedHashMap<>();
        scores.forEach((name, value) -> lines.put(
                name,
                name
                        + " ".repeat(width - name.length() + 2)
                        + value.map(BigDecimal::toPlainString).orElse("not defined")));
        return String.join(System.lineSeparator(), lines.values());
    }

    private PrintWriter out() {
        return java.util.Objects.requireNonNull(spec).commandLine().getOut();
    }

    private void say(String line) {
        out().println(line);
        out().flush();
    }

    private void complain(String line) {
        PrintWriter err = java.util.Objects.requireNonNull(spec).commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
