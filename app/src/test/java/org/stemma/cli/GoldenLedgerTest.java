package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The printed record of the demonstration story, as it is kept in the repository.
 *
 * <p>A change of a stage that changes the record shows here as a difference that can be read. When it is wanted, run with
 * {@code -Dstemma.update=true} and look at the difference in version control:
 *
 * <pre>mvn -o -Dquick -pl app -am test -Dtest=GoldenLedgerTest -Dsurefire.failIfNoSpecifiedTests=false -Dstemma.update=true</pre>
 */
class GoldenLedgerTest {
    private static final Path GOLDEN = Program.STORY.resolve("expected/ledger.txt");

    @TempDir
    Path folder;

    @Test
    void theRecordOfTheDemonstrationStoryIsTheOneThatIsKept() throws IOException {
        Program program = Program.in(folder).withStory().wide(120);
        StringBuilder record = new StringBuilder();
        for (String table : new String[] {"articles", "figures", "statements", "timeline", "shared", "problems"}) {
            record.append("==== ")
                    .append(table)
                    .append("\n\n")
                    .append(program.ok("show", table))
                    .append('\n');
        }
        if (Boolean.getBoolean("stemma.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, record);
        }
        assertThat(record.toString())
                .as("the record is not the one in %s; see this test's comment", GOLDEN)
                .isEqualTo(Files.readString(GOLDEN));
    }
}
