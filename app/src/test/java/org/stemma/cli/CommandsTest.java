package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command on the demonstration story, and what it does when something is wrong. */
class CommandsTest {
    @TempDir
    Path folder;

    @Test
    void everyTableIsPrintedForPeopleAndAsJsonLines() {
        Program program = Program.in(folder).withStory();
        for (String table :
                List.of("figures", "statements", "timeline", "shared", "actors", "places", "articles", "problems")) {
            assertThat(program.ok("show", table)).as(table).isNotBlank();
            assertThat(program.ok("show", table, "--json").lines()).as(table).allMatch(line -> line.startsWith("{"));
        }
    }

    @Test
    void jsonLinesAreThoseOfTheRowsThatAreAskedFor() {
        Program program = Program.in(folder).withStory();

        String figures = program.ok("show", "figures");
        assertThat(figures)
                .contains("\n" + program.ok("show", "figures", "--json").lines().count() + " figures in ");
        assertThat(program.ok("show", "statements"))
                .contains("\n"
                        + program.ok("show", "statements", "--json").lines().count() + " statements in ");
        assertThat(program.ok("show", "timeline", "--since", "2024-10-12", "--until", "2024-10-13", "--json")
                        .lines())
                .isNotEmpty()
                .anyMatch(line -> line.contains("\"start\":\"2024-10-12"))
                .noneMatch(line -> line.contains("\"when\":\"2024-10-11\""));
        assertThat(program.ok("show", "statements", "--speaker", "Dorvanin", "--json")
                        .lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("Dorvanin"));
        assertThat(program.ok("show", "figures", "--differing", "--json").lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"series\":"));
    }

    @Test
    void statementsAreFoundByTheirWordsAndTheirTime() {
        Program program = Program.in(folder).withStory();

        assertThat(program.ok("show", "statements", "--about", "dam", "--json").lines())
                .isNotEmpty()
                .allMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("dam"));
        assertThat(program.ok("show", "statements", "--about", "dam nosuchword"))
                .isEqualTo("No such statement here.\n");
        long all = program.ok("show", "statements", "--json").lines().count();
        long early = program.ok("show", "statements", "--until", "2024-10-10", "--json")
                .lines()
                .count();
        long late = program.ok("show", "statements", "--since", "2024-10-11", "--json")
                .lines()
                .count();
        assertThat(early).isPositive().isLessThan(all);
        assertThat(late).isPositive().isLessThan(all);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        Program program = Program.in(folder).withStory().wide(72);
        for (String table : List.of("figures", "statements", "timeline", "shared", "actors", "articles", "problems")) {
            assertThat(program.ok("show", table).lines())
                    .as(table)
                    .allSatisfy(line -> assertThat(TextTable.columns(line)).isLessThanOrEqualTo(72));
        }
        assertThat(program.ok("explain", "radio-halvik-2024-10-10.txt").lines())
                .allSatisfy(line -> assertThat(TextTable.columns(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void theWireIsFoundInTheRepublication() {
        assertThat(Program.in(folder).withStory().wide(200).ok("show", "shared"))
                .contains("Belmarsk Gazette, 9 Oct", "100% of its words", "Velmarian Telegraph Agency, 8 Oct (3)");
    }

    @Test
    void anArticleIsFoundByFileNameIdOutletAndAddress() {
        Program program = Program.in(folder).withStory();
        String id = program.ok("show", "articles")
                .lines()
                .filter(line -> line.contains("Radio Halvik"))
                .findFirst()
                .orElseThrow()
                .substring(0, 10);
        for (String name : List.of("radio-halvik-2024-10-10.txt", id, "radio halvik")) {
            assertThat(program.ok("explain", name))
                    .as(name)
                    .contains("Radio Halvik", "1. How it came in", "6. Figures");
        }
    }

    @Test
    void aNameOfSeveralArticlesListsThem() {
        Program.Result result = Program.in(folder).withStory().run("explain", "ostrel courier");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("the name of 3 articles", "“I was wrong”");
    }

    @Test
    void aNameOfNoArticleSaysHowArticlesAreNamed() {
        Program.Result result = Program.in(folder).withStory().run("show", "numerals", "nobody");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("No article is called 'nobody'", "show articles");
    }

    @Test
    void aStoreThatIsNotThereSaysHowToMakeOne() {
        for (String[] command : new String[][] {
            {"show", "figures"},
            {"audit"},
            {"export", "-o", "x"},
            {"report", "-o", "x"},
            {"share", "x"},
            {"remove", "x"},
            {"changes", "--since", "1h"},
            {"explain", "x"}
        }) {
            Program.Result result = Program.in(folder).run(command);
            assertThat(result.code()).as(String.join(" ", command)).isEqualTo(1);
            assertThat(result.err()).contains("There is no store story.stemma", "stemma add");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFigureIsExplainedWithTheWordsItRestsOn() {
        Program program = Program.in(folder).withStory().wide(200);
        String ids = program.ok("show", "figures", "--ids");
        var figure = java.util.regex.Pattern.compile("figure/[0-9a-f]{10}/body/\\d+-\\d+")
                .matcher(ids);
        org.junit.jupiter.api.Assumptions.assumeTrue(figure.find(), "no figures are read yet");

        assertThat(program.ok("explain", figure.group())).contains("quantity", "says who", "as of");
    }

    @Test
    void aStatementIsExplainedByItsCueAndByWhyItIsThisSpeakers() {
        Program program = Program.in(folder).withStory().wide(200);
        String ids = program.ok("show", "statements", "--ids");
        List<String> explained = java.util.regex.Pattern.compile("statement/[0-9a-f]{10}/body/\\d+-\\d+")
                .matcher(ids)
                .results()
                .map(java.util.regex.MatchResult::group)
                .map(id -> program.ok("explain", id))
                .toList();

        assertThat(explained)
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(text).contains("because", "found by").doesNotContain("not kept"))
                .anySatisfy(text -> assertThat(text)
                        .contains(
                                "subject of the cue: named there",
                                "said”: the learned weights take these words for a cue"))
                .anySatisfy(text -> assertThat(text).contains("a pronoun, taken for the nearest"));
    }

    @Test
    void auditFailsAndNamesTheRowWhenAByteIsChanged() throws SQLException {
        Program program = Program.in(folder).withStory();
        assertThat(program.ok("audit")).startsWith("Audit passed: 16 articles");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("story.stemma"));
                var statement = connection.createStatement()) {
            statement.execute("update original set bytes = cast(replace(cast(bytes as text), 'Karsk', 'Carsk') as blob)"
                    + " where article = (select min(article) from original)");
        }

        Program.Result result = program.run("audit");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("Audit failed", "original of article ");
    }

    @Test
    void shareWritesACopyAndOverwritesNothing() {
        Program program = Program.in(folder).withStory();
        assertThat(program.ok("share", "copy.stemma")).contains("copy.stemma", "1 labelled article");

        assertThat(program.export("copy.stemma")).isEqualTo(program.export("story.stemma"));
        assertThat(program.run("share", "copy.stemma").code()).isEqualTo(1);
    }

    @Test
    void changesTellsWhatTheLastArticleBrought() {
        Program program = Program.in(folder).withStory().wide(200);
        program.at(Program.NOW.plus(Duration.ofDays(2)))
                .ok("add", Program.STORY.resolve("later").toAbsolutePath().toString());

        String changes = program.ok("changes", "--since", "2024-10-18");

        assertThat(changes)
                .contains(
                        "Hospital death brings Karsk Dam toll to 27",
                        "of it stands in Velmarian Telegraph Agency, 12 Oct");
        assertThat(program.ok("changes", "--since", "2024-10-20")).contains("No articles came in");
        assertThat(program.run("changes", "--since", "whenever").code()).isEqualTo(2);
    }

    @Test
    void changesSinceAStoreAreThoseSinceItsMoment() {
        Program program = Program.in(folder).withStory();
        program.ok("share", "before.stemma");
        program.at(Program.NOW.plus(Duration.ofDays(2)))
                .ok("add", Program.STORY.resolve("later").toAbsolutePath().toString());

        assertThat(program.ok("changes", "--since", "before.stemma"))
                .isEqualTo(program.ok("changes", "--since", "2024-10-18"));
    }

    @Test
    void exportGuardsAgainstFormulas() throws IOException {
        Program program = Program.in(folder);
        Files.writeString(
                folder.resolve("a.txt"),
                "=HYPERLINK(\"https://evil.example\")\n\nThe mayor said on Wednesday that it was so.\n");
        Files.writeString(folder.resolve("articles.csv"), "file,outlet,title\na.txt,=cmd|' /C calc'!A0,+1+1\n");
        program.ok("add", "a.txt");
        program.ok("export", "-o", "out");

        String csv = Files.readString(folder.resolve("out/articles.csv"));
        assertThat(csv).contains("'=cmd|", "'+1+1");
        assertThat(csv.lines().skip(1)).noneMatch(line -> line.contains(",=") || line.contains(",+"));
    }

    @Test
    void nothingOfALabelledArticleIsHandedOn() throws IOException {
        Program program = Program.in(folder).withStory();
        program.ok("export", "-o", "out");
        program.ok("report", "-o", "pages");

        for (String target : List.of("out", "pages")) {
            Map<String, String> files = Program.files(folder.resolve(target));
            files.forEach((name, text) -> assertThat(text)
                    .as(target + "/" + name)
                    .doesNotContainIgnoringCase("Sluice")
                    .doesNotContain("arithmetic of sirens"));
        }
        assertThat(Files.readString(folder.resolve("out/articles.jsonl"))).contains("\"handling\":\"restricted\"");
        assertThat(Files.readString(folder.resolve("pages/articles.html"))).contains("restricted: words not shown");
        assertThat(Program.files(folder.resolve("out")).get("manifest.json")).contains("\"held_back\":1");
    }

    @Test
    void theDemonstrationShowsTheProductAndRefusesAFolderInUse() {
        Program program = Program.in(folder);

        String shown = program.ok("demo", "-o", "demo");

        assertThat(shown)
                .contains("16 articles of 8 outlets", "report/index.html", "One more article comes in", "toll to 27");
        assertThat(folder.resolve("demo/report/index.html")).exists();
        assertThat(program.ok("audit", "--db", "demo/story.stemma")).contains("17 articles");
        assertThat(program.run("demo", "-o", "demo").code()).isEqualTo(1);
    }

    @Test
    void evalSaysThatItNeedsTheCheckout() {
        Program.Result result = Program.in(folder).run("eval", "figures", "gold.json");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("needs the checkout");
    }
}
