package org.stemma.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.language.LanguageAnalyser;
import org.stemma.read.statement.attribution.AttributionModel;
import org.stemma.read.statement.quotation.Quotations;

/** Learns the weights from a handful of rows made up for it. */
class TrainTest {
    @TempDir
    Path folder;

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        Path set = folder.resolve("set.jsonl");
        StringBuilder rows = new StringBuilder();
        String[] names = {"Ann Lind", "Bob Hall", "Ida Berg", "Tom Novak"};
        String[] contents = {"the dam was old", "the gates had jammed", "nobody had tested it", "the water would rise"};
        for (String name : names) {
            for (String content : contents) {
                rows.append(row(name, "said", "that " + content));
            }
        }
        Files.writeString(set, rows);

        byte[] first = learned(set);

        assertThat(learned(set)).isEqualTo(first);
        String text = "Ida Berg said that the gates had jammed.";
        assertThat(AttributionModel.read(new ByteArrayInputStream(first))
                        .find(
                                LanguageAnalyser.english().analyse(text),
                                Quotations.of(LanguageAnalyser.english().analyse(text))))
                .as("what was learned")
                .hasSize(1);
    }

    private static byte[] learned(Path set) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Train.learn(set, LanguageAnalyser.english()).write(bytes);
        return bytes.toByteArray();
    }

    private static String row(String source, String cue, String content) {
        int cueAt = source.length() + 1;
        int contentAt = cueAt + cue.length() + 1;
        return String.format(
                Locale.ROOT,
                "{\"text\":\"%s %s %s.\",\"attributions\":[{\"source\":[[0,%d]],\"cue\":[[%d,%d]],\"content\":[[%d,%d]]}]}%n",
                source,
                cue,
                content,
                source.length(),
                cueAt,
                cueAt + cue.length(),
                contentAt,
                contentAt + content.length());
    }
}
