package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in, good and bad: the rest is always read, and the exit code tells. */
class AddTest {
    private static final String TEXT = "KARSK, Oct. 9 - The mayor said on Wednesday that 12 people had died.\n";

    private static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void begin() {
        program = Program.in(folder);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void saysWhichStoreItUsedAndWhatCameIn() throws IOException {
        file("a.txt", TEXT);

        Program.Result result = program.run("add", "a.txt");

        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("Store: story.stemma (new)");
        assertThat(result.out()).startsWith("Read 1 article: ");
    }

    @Test
    void theStoreIsTheOneThatTheOptionNames() throws IOException {
        file("a.txt", TEXT);

        Program.Result result = program.run("add", "a.txt", "--db", "other.stemma");

        assertThat(result.err()).contains("Store: other.stemma (new)");
        assertThat(folder.resolve("other.stemma")).exists();
        assertThat(folder.resolve("story.stemma")).doesNotExist();
    }

    @Test
    void emptyAndBinaryFilesAreProblemsAndTheRestIsRead() throws IOException {
        file("empty.txt", "");
        Files.write(folder.resolve("binary.txt"), PICTURE);
        file("good.txt", TEXT);

        Program.Result result = program.run("add", "empty.txt", "binary.txt", "good.txt");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Read 1 article");
        assertThat(result.err()).contains("2 problems:", "empty.txt", "binary.txt");
        assertThat(program.ok("show", "problems")).contains("empty", "not a text", "2 problems.");
    }

    @Test
    void aProblemThatIsMendedIsListedNoLongerWhenItsFileIsAddedAgain() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("empty.txt"), "");
        Files.writeString(inbox.resolve("notes.xyz"), "?");
        Files.writeString(inbox.resolve("good.txt"), TEXT);
        Files.writeString(
                inbox.resolve("rows.jsonl"), "{\"id\": \"one\", \"text\": \"Karsk is flooded.\"}\nnot json\n");
        program.ok("add", "inbox");
        program.ok("add", "inbox");
        assertThat(program.ok("show", "problems")).contains("3 problems.");

        Files.writeString(inbox.resolve("empty.txt"), "Nine people were killed in Karsk.");
        program.ok("add", "inbox/good.txt");
        assertThat(program.ok("show", "problems")).contains("3 problems.");
        program.ok("add", "inbox/empty.txt");
        assertThat(program.ok("show", "problems")).contains("2 problems.").doesNotContain("empty.txt");

        Files.delete(inbox.resolve("notes.xyz"));
        Files.writeString(inbox.resolve("rows.jsonl"), "{\"id\": \"one\", \"text\": \"Karsk is flooded.\"}\n");
        program.ok("add", "inbox");
        assertThat(program.ok("show", "problems")).doesNotContain("xyz", "jsonl");
    }

    @Test
    void truncatedTextIsReadAndSaysSo() throws IOException {
        byte[] whole = (TEXT + "Karsk – é").getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("cut.txt"), java.util.Arrays.copyOf(whole, whole.length - 1));

        Program.Result result = program.run("add", "cut.txt");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Read 1 article");
        assertThat(program.ok("audit")).contains("Audit passed");
    }

    @Test
    void aFileTooLargeIsRefusedWithoutBeingRead() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        file("good.txt", TEXT);

        Program.Result result = program.run("add", "large.txt", "good.txt");

        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("large.txt: too large");
    }

    @Test
    void aFolderLoopIsNotFollowed() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("articles/inner"));
        Files.writeString(inner.resolve("a.txt"), TEXT);
        Files.createSymbolicLink(inner.resolve("up"), folder.resolve("articles"));

        Program.Result result = program.run("add", "articles");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Read 1 article");
        assertThat(result.err()).contains("folder loop");
    }

    @Test
    void aLineThatIsNotJsonIsNamedAndTheOthersAreRead() throws IOException {
        file("rows.jsonl", "{\"id\": \"one\", \"text\": \"" + TEXT.strip() + "\"}\nnot json\n");

        Program.Result result = program.run("add", "rows.jsonl");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Read 1 article");
        assertThat(result.err()).contains("rows.jsonl:2");
    }

    @Test
    void twoFilesWithTheSameContentAreTwoArticlesThatShareAllTheirText() throws IOException {
        String long1 = TEXT
                + "A second sentence follows here, so that the shared passage is long enough to be found by anyone.\n";
        file("a.txt", long1);
        file("b.txt", long1);

        assertThat(program.ok("add", "a.txt", "b.txt")).contains("Read 2 articles");
        assertThat(program.ok("show", "shared")).contains("100% of its words");
    }

    @Test
    void sourcesThatAreNotThereExitWithOneAndMakeNoStore() {
        Program.Result result = program.run("add", "nowhere", "nothing.txt");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("no file or folder nowhere", "no file or folder nothing.txt");
        assertThat(folder.resolve("story.stemma")).doesNotExist();
    }

    @Test
    void aSourceThatIsNotThereBesideOneThatIsIsListed() throws IOException {
        file("a.txt", TEXT);

        Program.Result result = program.run("add", "a.txt", "nowhere");

        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("nowhere: not found");
        assertThat(program.ok("show", "problems")).doesNotContain("not found");
    }

    @Test
    void onlyBadSourcesExitWithOne() throws IOException {
        file("empty.txt", "");

        assertThat(program.run("add", "empty.txt").code()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoStoreIsNotWrittenTo() throws IOException {
        file("a.txt", TEXT);
        Path other = file("notes.stemma", "these are my notes and no store at all, thank you");

        Program.Result result = program.run("add", "a.txt", "--db", "notes.stemma");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("notes.stemma");
        assertThat(other).hasContent("these are my notes and no store at all, thank you");
    }

    @Test
    void standardInputIsASource() {
        Program.Result result =
                program.runWith(TEXT, "add", "-", "--outlet", "Selna Valley Post", "--published", "2024-10-09");

        assertThat(result.code()).isZero();
        assertThat(program.ok("show", "articles")).contains("Selna Valley Post", "9 Oct 2024");
    }

    @Test
    void whatIsTypedIsKeptWithTheArticle() throws IOException {
        file("a.txt", TEXT);

        program.ok(
                "add",
                "a.txt",
                "--outlet",
                "Ostrel Courier",
                "--url",
                "https://ostrelcourier.example/a",
                "--published",
                "2024-10-09",
                "--handling",
                "restricted");

        assertThat(program.ok("show", "articles", "--json"))
                .contains(
                        "\"outlet\":\"Ostrel Courier\"", "https://ostrelcourier.example/a", "2024-10-09", "restricted");
    }

    @Test
    void anArticleWithoutADateIsNamed() throws IOException {
        file("undated.txt", "The mayor of Karsk said that nobody had been hurt.\n");

        assertThat(program.ok("add", "undated.txt")).contains("Without a date: undated.txt, undated");
    }

    @Test
    void ofManyArticlesWithoutADateTenAreNamedAndTheRestCounted() throws IOException {
        for (int number = 10; number < 22; number++) {
            file("undated" + number + ".txt", "The mayor of Karsk said that gate " + number + " had been shut.\n");
        }

        Program.Result result = program.run("add", ".");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("; and 2 more. 'stemma explain ARTICLE' says why of each.");
        assertThat(result.out().lines().filter(line -> line.startsWith("Without a date: ")))
                .singleElement()
                .satisfies(line -> assertThat(line.split("undated\\d\\d\\.txt, undated", -1))
                        .hasSize(11));
    }

    @Test
    void wrongUsageExitsWithTwoAndSaysWhereHelpIs() throws IOException {
        file("a.txt", TEXT);

        assertThat(program.run("add").code()).isEqualTo(2);
        assertThat(program.run("add").err()).contains("Try 'stemma add --help'");
        assertThat(program.run("add", "a.txt", "--threads", "0").code()).isEqualTo(2);
        assertThat(program.run("add", "a.txt", "a.txt", "--url", "https://a.example")
                        .code())
                .isEqualTo(2);
        assertThat(program.run("nonsense").code()).isEqualTo(2);
    }
}
