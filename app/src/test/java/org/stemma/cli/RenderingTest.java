package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outlet's quotation is held against the statement itself where the store has it. */
class RenderingTest {
    private static final Pattern ID = Pattern.compile("statement/[0-9a-f]{10}/body/\\d+-\\d+");

    @TempDir
    Path folder;

    @Test
    void aCutQuotationSaysAgainstWhat() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                articles.resolve("notice.txt"),
                "Notice to mariners. The outer gates will stay shut until the ice has left the channel.\n");
        Files.writeString(
                articles.resolve("tide-tables.txt"),
                "Ferries wait at the quay. “The outer gates will stay shut,” the Harbour Authority said on Monday.\n");
        Files.writeString(
                articles.resolve("articles.csv"),
                "file,outlet,published\nnotice.txt,Harbour Authority,2024-03-04\ntide-tables.txt,Tide Tables,2024-03-05\n");
        Program program = Program.in(folder).wide(200);
        program.ok("add", articles.toString());
        String against = "cut, against the statement itself, Harbour Authority, 4 Mar";

        String shown = program.ok("show", "statements", "--ids");

        assertThat(shown).contains("= Tide Tables").contains(against);
        Matcher id = ID.matcher(shown);
        assertThat(id.find()).isTrue();
        assertThat(program.ok("explain", id.group())).contains("rendering", against, "The outer gates will stay shut");
        program.ok("export", "-o", folder.resolve("out").toString());
        assertThat(Files.readString(folder.resolve("out/statements.csv")))
                .contains("rendering_against")
                .containsPattern(",(?i:cut),");
    }
}
