package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A speaker who says the opposite on a later day is shown against the earlier statement, wherever statements are shown. */
class ReversalTest {
    private static final Pattern ID = Pattern.compile("statement/[0-9a-f]{10}/body/\\d+-\\d+");

    @TempDir
    Path folder;

    @Test
    void theReverseStandsBelowTheStatementInTheExplanationAndInTheExport() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                articles.resolve("tide-tables.txt"),
                "The harbour treaty between Ostrel and Port Velna is ready. Mayor Susan Miller said on Monday that she would"
                        + " sign the harbour treaty. The treaty lets ferries from Ostrel enter the harbour of Port Velna.\n");
        Files.writeString(
                articles.resolve("harbour-mail.txt"),
                "The harbour treaty between Ostrel and Port Velna is in doubt. Mayor Susan Miller said on Tuesday that she"
                        + " would not sign the harbour treaty. Ferries from Ostrel wait outside the harbour of Port Velna.\n");
        Files.writeString(
                articles.resolve("articles.csv"),
                "file,outlet,published\ntide-tables.txt,Tide Tables,2024-03-05\nharbour-mail.txt,Harbour Mail,2024-03-13\n");
        Program program = Program.in(folder).wide(200);
        program.ok("add", articles.toString());

        String shown = program.ok("show", "statements", "--ids");

        assertThat(shown)
                .contains("~ the reverse of what they said on 4 Mar 2024: she would sign the harbour treaty")
                .contains("~ they said the reverse on 12 Mar 2024: she would not sign the harbour treaty");
        Matcher id = ID.matcher(shown.substring(shown.indexOf("the reverse of what they said")));
        assertThat(id.find()).isTrue();
        assertThat(program.ok("explain", id.group()))
                .contains("The reverse, from the same speaker", "It turns on “not”");
        program.ok("export", "-o", folder.resolve("out").toString());
        assertThat(Files.readAllLines(folder.resolve("out/reversals.csv"))).hasSize(2);
    }
}
