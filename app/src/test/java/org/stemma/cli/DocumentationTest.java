package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Every command and option is documented, and what the documentation shows is run.
 *
 * <p>Run are the lines that begin with {@code ./stemma} in blocks fenced as {@code console} or {@code sh}, file by file, in a folder
 * that holds the examples. A block that is not to be run is fenced otherwise.
 */
class DocumentationTest {
    private static final Path HOME =
            Path.of(System.getProperty("stemma.home", "..")).toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:console|sh)\\n(.*?)^```");
    private static final Pattern LINE = Pattern.compile("(?m)^(?:\\$ )?\\./stemma (.*)$");
    /** Commands of the checkout, which the launcher answers. */
    private static final List<String> OF_THE_LAUNCHER = List.of("eval", "bench");

    @TempDir
    Path folder;

    @Test
    void everyCommandAndOptionIsDocumented() throws IOException {
        String text = Files.readString(HOME.resolve("docs/commands.md"));
        List<String> missing = new ArrayList<>();
        int commands = 0;
        for (CommandLine command : all(commandLine())) {
            commands++;
            String name = command.getCommandSpec()
                    .qualifiedName()
                    .substring("stemma".length())
                    .strip();
            if (!name.isEmpty() && !isNamed(text, name)) {
                missing.add(name);
            }
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (!option.usageHelp() && !option.versionHelp() && !text.contains("`" + option.longestName())) {
                    missing.add(name + " " + option.longestName());
                }
            }
        }
        assertThat(commands).isGreaterThan(15);
        assertThat(missing).isEmpty();
    }

    private static boolean isNamed(String text, String name) {
        if (!name.startsWith("show ")) {
            return text.contains("\n## " + name);
        }
        String table = name.substring("show ".length());
        return text.lines().anyMatch(line -> line.startsWith("## show") && line.contains(table));
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        int commands = 0;
        for (CommandLine command : all(commandLine())) {
            String name = command.getCommandName();
            if (name.equals("generate-completion") || name.equals("stemma")) {
                continue; // picocli's own; the root shows how to begin
            }
            commands++;
            assertThat(command.getUsageMessage()).as(name).contains("Example:", "stemma ", "Exit codes:");
        }
        assertThat(commands).isGreaterThan(15);
    }

    private static CommandLine commandLine() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return Stemma.commandLine(Program.in(Path.of("").toAbsolutePath()).terminal(nowhere, nowhere, ""), null);
    }

    private static List<CommandLine> all(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        for (Map.Entry<String, CommandLine> entry : command.getSubcommands().entrySet()) {
            all.addAll(all(entry.getValue()));
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> everyExampleRuns() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path document : documents()) {
            List<String> lines = lines(Files.readString(document));
            if (!lines.isEmpty()) {
                tests.add(DynamicTest.dynamicTest(HOME.relativize(document).toString(), () -> runAll(document, lines)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private void runAll(Path document, List<String> lines) throws IOException {
        Path place =
                Files.createDirectories(folder.resolve(document.getFileName().toString()));
        copy(HOME.resolve("examples"), place.resolve("examples"));
        for (String line : lines) {
            List<String> words = words(line);
            if (OF_THE_LAUNCHER.contains(words.get(0))) {
                continue;
            }
            String input = "";
            int from = words.indexOf("<");
            if (from >= 0) {
                input = Files.readString(place.resolve(words.get(from + 1)));
                words = words.subList(0, from);
            }
            Program.Result result = words.get(0).equals("serve")
                    ? Program.in(place).runUntil("Stop it with Ctrl-C", words.toArray(String[]::new))
                    : Program.in(place).runWith(input, words.toArray(String[]::new));
            assertThat(result.code())
                    .as("./stemma %s in %s: %s", line, document.getFileName(), result)
                    .isZero();
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path top : List.of(HOME.resolve("README.md"), HOME.resolve("examples/README.md"))) {
            if (Files.exists(top)) {
                documents.add(top);
            }
        }
        try (Stream<Path> files = Files.walk(HOME.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            Matcher commands = LINE.matcher(blocks.group(1));
            while (commands.find()) {
                lines.add(commands.group(1).replaceAll("\\s+#.*$", "").strip());
            }
        }
        return lines;
    }

    /** The words of a command line; double and single quotes hold words together. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(line);
        while (matcher.find()) {
            words.add(
                    matcher.group(1) != null
                            ? matcher.group(1)
                            : matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
        return words;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
