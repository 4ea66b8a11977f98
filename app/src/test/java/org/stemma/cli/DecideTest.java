package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about the demonstration story, through the command line. */
class DecideTest {
    private static final String COURIER = "ostrel-courier-2024-10-09.txt";

    @TempDir
    Path folder;

    private Program program() {
        return Program.in(folder).withStory();
    }

    private static void decide(Program program, String... arguments) {
        List<String> all = new ArrayList<>(List.of("decide"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--who", "Ada Lind"));
        assertThat(program.ok(all.toArray(String[]::new)))
                .startsWith("Decision ")
                .doesNotContain("not attach");
    }

    /** The headline's toll stands in a heading, which the program does not read for figures. */
    private static Program withMissedFigure(Program program) {
        decide(program, COURIER, "--figure", "toll rises to 17", "--add", "--reason", "the headline has it");
        decide(program, COURIER, "--figure", "rises to 17", "--set", "measure=killed");
        return program;
    }

    private static String tollSeries(Program program) {
        return program.ok("show", "figures", "--json")
                .lines()
                .filter(line -> line.contains("body/68-70"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMissedFigureAddedBySelectionJoinsItsSeries() {
        Program program = program();
        assertThat(program.ok("show", "figures", "--json")).doesNotContain("body/68-70");

        withMissedFigure(program);

        String killed = program.ok("show", "figures", "--json")
                .lines()
                .filter(line -> line.contains("body/156-158"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*\"series\":\"([^\"]*)\".*", "$1");
        assertThat(tollSeries(program)).contains("\"series\":\"" + killed + "\"");
    }

    @Test
    void anAddedFigureSurvivesARebuildAndAChangedReader() throws SQLException {
        Program program = withMissedFigure(program());
        Map<String, String> before = program.export("story.stemma");
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("story.stemma"))) {
            store.createStatement().execute("update reading set version = 'of an earlier reader'");
        }

        List<String> again = new ArrayList<>(List.of("add"));
        again.addAll(Program.storyFiles());
        assertThat(program.ok(again.toArray(String[]::new))).contains("Read 16 articles");

        assertThat(program.export("story.stemma")).isEqualTo(before);
        assertThat(tollSeries(program)).contains("body/68-70");
    }

    @Test
    void decisionsTakenIntoAnotherStoreOfTheSameArticlesGiveTheSameBytes() throws IOException {
        Program program = withMissedFigure(program());
        decide(program, COURIER, "--figure", "Another 64", "--reject");
        decide(program, COURIER, "--set", "published=2024-10-09");
        decide(program, "Lena Kovarsh", "--merge-with", "Mirela Ostoyan", "--reason", "a test");
        program.ok("decisions", "export", "desk.jsonl");

        List<String> files = Program.storyFiles();
        List<String> add = new ArrayList<>(List.of("add"));
        add.addAll(files);
        add.addAll(List.of("--db", "other.stemma"));
        program.ok(add.toArray(String[]::new));
        assertThat(program.export("other.stemma")).isNotEqualTo(program.export("story.stemma"));
        assertThat(program.ok("decisions", "import", "desk.jsonl", "--db", "other.stemma"))
                .contains("5 decisions taken in, 0 here already");

        assertThat(program.export("other.stemma")).isEqualTo(program.export("story.stemma"));
        program.ok("decisions", "export", "again.jsonl", "--db", "other.stemma");
        assertThat(Files.readString(folder.resolve("again.jsonl")))
                .isEqualTo(Files.readString(folder.resolve("desk.jsonl")));
        assertThat(program.ok("audit", "--db", "other.stemma")).contains("5 decisions");
    }

    @Test
    void theDecisionsOfARemovedArticleAreListedAsNotAttached() {
        Program program = withMissedFigure(program()).wide(200);

        Program.Result removed = program.run("remove", COURIER);

        assertThat(removed.err()).contains("2 decisions about it kept");
        assertThat(program.ok("show", "decisions", "--unattached"))
                .contains("Decisions that do not attach", "the article is not here", "rises to 17");
    }

    @Test
    void noWordsOfARemovedRestrictedArticleStayBehindInDecisions() throws IOException {
        Program program = Program.in(folder).withStory();
        decide(program, "sluice-and-turbine-2024-10-15.html", "--figure", "Twenty-six people", "--accept");
        String out = program.ok("remove", "sluice-and-turbine-2024-10-15.html");
        assertThat(out).contains("and 1 decision about it", "restricted");
        assertThat(program.ok("show", "decisions")).doesNotContain("Twenty-six");
        byte[] file = java.nio.file.Files.readAllBytes(folder.resolve("story.stemma"));
        assertThat(new String(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Twenty-six people");
    }

    @Test
    void aRejectedFigureIsListedAndComparedWithNothing() {
        Program program = program();
        decide(program, COURIER, "--figure", "Another 64", "--reject", "--reason", "not of the dam");

        assertThat(program.ok("show", "figures")).contains("rejected by the desk");
    }

    @Test
    void aPersonsWordForARelationStandsWithTheProgramsBesideIt() throws IOException {
        Program program = program();
        String line = program.export("story.stemma")
                .get("relations.jsonl")
                .lines()
                .filter(relation -> relation.contains("\"word\":\"updated\""))
                .findFirst()
                .orElseThrow();
        String one = line.replaceFirst(".*\"a\":\"([^\"]*)\".*", "$1");
        String other = line.replaceFirst(".*\"b\":\"([^\"]*)\".*", "$1");

        decide(program, one, "--relabel", "differs", "--with", other, "--reason", "another bank");

        assertThat(program.export("story.stemma").get("relations.jsonl").lines())
                .filteredOn(relation -> relation.contains("\"program_word\":\"updated\""))
                .singleElement()
                .asString()
                .contains("\"word\":\"differs\"", "set by Ada Lind: another bank");
    }

    @Test
    void decisionsAboutARestrictedArticleAreNotHandedOn() throws IOException {
        Program program = Program.in(folder);
        Path secret = Files.writeString(
                folder.resolve("note.txt"), "OSTREL, 9 October 2024. The informant said 23 people had died in Karsk.");
        program.ok("add", secret.toString(), "--handling", "confidential");
        decide(program, "note.txt", "--figure", "23", "--accept");

        assertThat(program.ok("decisions", "export", "desk.jsonl"))
                .contains("0 decisions", "Held back: 1 about articles with a handling label");
        assertThat(Files.readString(folder.resolve("desk.jsonl"))).isEmpty();
    }

    @Test
    void whoDecidesMustBeSaidAndAValueThatDoesNotFitIsWrongUsage() {
        Program program = program();
        assertThat(program.run("decide", COURIER, "--figure", "Another 64", "--reject")
                        .code())
                .isEqualTo(2);
        Program.Result wrong = program.run("decide", COURIER, "--set", "published=soon", "--who", "Ada Lind");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("not a day, month or year");
    }
}
