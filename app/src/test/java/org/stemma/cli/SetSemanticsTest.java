package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is a set: however its articles came in, the same articles export the same bytes. */
class SetSemanticsTest {
    @TempDir
    Path folder;

    @Test
    void otherOrderOneAtATimeAndOtherThreadsGiveTheSameBytes() {
        Program program = Program.in(folder);
        List<String> files = Program.storyFiles();
        program.ok(with("add", files, "--threads", "1", "--db", "together.stemma"));
        long seed = new Random().nextLong();
        List<String> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        for (String file : shuffled) {
            program.ok("add", file, "--threads", "2", "--db", "apart.stemma");
        }

        assertThat(program.export("apart.stemma"))
                .as("order shuffled with the seed %d", seed)
                .isEqualTo(program.export("together.stemma"));
    }

    @Test
    void aStoreWithAnArticleRemovedIsOneThatNeverHadIt() {
        Program program = Program.in(folder);
        List<String> files = Program.storyFiles();
        program.ok(with("add", files, "--db", "all.stemma"));
        program.ok(with("add", files.subList(1, files.size()), "--db", "less.stemma"));

        program.ok("remove", Path.of(files.get(0)).getFileName().toString(), "--db", "all.stemma");

        assertThat(program.export("all.stemma")).isEqualTo(program.export("less.stemma"));
    }

    @Test
    void addingTheSameArticlesAgainChangesNothing() {
        Program program = Program.in(folder).withStory();
        Map<String, String> once = program.export("story.stemma");

        Program.Result again = program.run(with("add", Program.storyFiles()));

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Read 0 articles", "16 articles were here already");
        assertThat(program.export("story.stemma")).isEqualTo(once);
    }

    @Test
    void aRunThatWasKilledIsCompletedByRunningItAgain() throws IOException, InterruptedException {
        Program program = Program.in(folder);
        List<String> files = Program.storyFiles();
        Process process = new ProcessBuilder(command(with("add", files, "--threads", "1", "--db", "killed.stemma")))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Path store = folder.resolve("killed.stemma");
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (articles(store) < 3 && process.isAlive() && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        process.destroyForcibly().waitFor();
        int kept = articles(store);
        assertThat(kept)
                .as("articles when it was killed; it printed %s", Files.readString(folder.resolve("log")))
                .isBetween(1, 15);

        program.ok(with("add", files, "--db", "killed.stemma"));
        program.ok(with("add", files, "--db", "undisturbed.stemma"));

        assertThat(program.export("killed.stemma")).isEqualTo(program.export("undisturbed.stemma"));
        assertThat(program.ok("audit", "--db", "killed.stemma")).contains("Audit passed: 16 articles");
    }

    /** How many articles a store that another process writes to has; 0 while it is being made. */
    private int articles(Path store) {
        if (!Files.exists(store)) {
            return 0;
        }
        Program.Result result = Program.in(folder).run("show", "articles", "--json", "--db", store.toString());
        return result.code() == 0 ? (int) result.out().lines().count() : 0;
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx900m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=" + StandardCharsets.UTF_8,
                "-cp",
                System.getProperty("java.class.path"),
                Stemma.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String[] with(String command, List<String> files, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(files);
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }
}
