package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as a person gets it: the folder with {@code bin/} and {@code lib/}, started by its launcher. */
class PackagedProgramIT {

    private static final Path PROGRAM = Path.of(System.getProperty("stemma.program"));
    private static final Path CHECKOUT = Path.of(System.getProperty("stemma.home"));
    private static final String VERSION = PROGRAM.getFileName().toString().replaceFirst("stemma-", "");

    @Test
    void theVersionIsSaidWithoutJava() throws Exception {
        Run run = run(
                Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", "/nonexistent"),
                PROGRAM.resolve("bin/stemma"),
                "--version");
        assertThat(run).isEqualTo(new Run(0, "stemma " + VERSION + "\n", ""));
    }

    @Test
    void theCheckoutSaysTheSameVersionAndBuildsNothingForIt() throws Exception {
        assertThat(run(Map.of(), CHECKOUT.resolve("stemma"), "--version"))
                .isEqualTo(new Run(0, "stemma " + VERSION + "\n", ""));
    }

    @Test
    void itRunsFromAPathWithASpaceAndThroughASymbolicLink(@TempDir Path folder) throws Exception {
        Path moved = Files.createDirectories(folder.resolve("a path with spaces"));
        copy(PROGRAM.resolve("bin"), moved.resolve("bin"));
        Files.createSymbolicLink(moved.resolve("lib"), PROGRAM.resolve("lib"));
        Path link = Files.createSymbolicLink(folder.resolve("linked"), moved.resolve("bin/stemma"));

        Run run = run(Map.of(), link, "--help");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Usage: stemma");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theFirstCommandLeavesAnArchiveOfClassesAndTheNextTakesIt(@TempDir Path folder) throws Exception {
        Path launcher = copyTo(folder);
        readNothing(launcher);
        assertThat(names(folder.resolve("cds")))
                .as("left by the first command")
                .hasSize(1)
                .allMatch(name -> name.endsWith(".new"));

        readNothing(launcher);

        assertThat(names(folder.resolve("cds")))
                .as("taken by the second")
                .hasSize(1)
                .allMatch(name -> name.endsWith(".jsa"));
        readNothing(launcher);
    }

    @Test
    void anArchiveOfClassesThatIsCutOffOrOfAnotherJavaIsPassedOverInSilence(@TempDir Path folder) throws Exception {
        Path launcher = copyTo(folder);
        readNothing(launcher);
        Path left = list(folder.resolve("cds")).get(0);
        byte[] whole = Files.readAllBytes(left);
        Files.delete(left);
        Files.write(left, Arrays.copyOf(whole, whole.length / 2));

        readNothing(launcher);

        assertThat(names(folder.resolve("cds")))
                .as("thrown away and made again")
                .hasSize(1)
                .allMatch(name -> name.endsWith(".new"));
        Files.delete(left);
        Path taken = Path.of(left.toString().replaceFirst("\\.new$", ""));
        Files.writeString(taken, "made by another Java");
        readNothing(launcher);
    }

    @Test
    void aMachineWithoutJavaIsToldWhatToInstall(@TempDir Path folder) throws Exception {
        for (String tool : List.of("bash", "env", "readlink", "dirname", "sed", "head")) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(folder.resolve(tool), real);
        }

        Run run = run(Map.of("PATH", folder.toString(), "JAVA_HOME", ""), PROGRAM.resolve("bin/stemma"), "show");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no Java found").contains("apt-get install");
    }

    @Test
    void onlyTheModelsInUseShip() throws IOException {
        List<String> models = new ArrayList<>();
        for (Path jar : jars()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                file.stream()
                        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith("edu/stanford/nlp/models/"))
                        .forEach(entry -> models.add(entry.getName().substring("edu/stanford/nlp/models/".length())));
            }
        }
        assertThat(models)
                .containsExactlyInAnyOrder(
                        "pos-tagger/english-left3words-distsim.tagger",
                        "ner/english.all.3class.distsim.crf.ser.gz",
                        "ner/english.conll.4class.distsim.crf.ser.gz",
                        "parser/nndep/english_UD.gz");
    }

    @Test
    void theNoticeNamesEveryPartOfOthersThatShips() throws IOException {
        List<String> notice =
                List.of(Files.readString(PROGRAM.resolve("NOTICE")).split("[\\s,]+"));
        List<String> parts = jars().stream()
                .map(jar -> jar.getFileName().toString().replaceFirst("-\\d.*$", ""))
                .filter(part -> !part.startsWith("stemma-"))
                .toList();
        assertThat(parts).isNotEmpty();
        assertThat(notice).containsAll(parts);
    }

    @Test
    void theDistributionCarriesItsLicence() {
        assertThat(PROGRAM.resolve("LICENSE")).content().contains("GNU GENERAL PUBLIC LICENSE");
    }

    @Test
    void nothingForTestsOrDevelopersShips() throws IOException {
        assertThat(jars())
                .extracting(jar -> jar.getFileName().toString())
                .isNotEmpty()
                .noneMatch(
                        name -> name.matches("(stemma-eval|stemma-bench|junit|assertj|playwright|jmh|error_prone).*"));
    }

    /** The filter with nothing to filter: starts, reads an end of file, says that nothing came, and ends. */
    private static void readNothing(Path launcher) throws Exception {
        Run run = run(Map.of(), launcher, "read");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("warning", "shared", "archive", "#");
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
    }

    private static Path copyTo(Path folder) throws IOException {
        copy(PROGRAM.resolve("bin"), folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("lib"), PROGRAM.resolve("lib"));
        return folder.resolve("bin/stemma");
    }

    private static List<String> names(Path folder) throws IOException {
        return list(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    private record Run(int exitCode, String out, String err) {}

    private static Run run(Map<String, String> environment, Path command, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(arguments));
        Path err = Files.createTempFile("stemma", ".err");
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("%s ended", line)
                    .isTrue();
            return new Run(process.exitValue(), printed, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    private static List<Path> jars() throws IOException {
        return list(PROGRAM.resolve("lib"));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : list(from)) {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
