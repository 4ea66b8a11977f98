package org.stemma.eval.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stemma.eval.GoldFiles;
import org.stemma.language.LanguageAnalyser;
import org.stemma.read.statement.attribution.AttributionLearner;
import org.stemma.read.statement.attribution.AttributionModel;

/**
 * Learns the weights of the attribution model; see {@code docs/attribution.md}.
 *
 * <p>Deterministic: the same rows give the same bytes.
 */
public final class Train {
    private Train() {}

    /**
     * Reads marked articles and writes the weights.
     *
     * @param arguments the training part of PolNeAR, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "expected the training set and the file to write, got " + arguments.length + " arguments");
        }
        AttributionModel model = learn(Path.of(arguments[0]), LanguageAnalyser.english());
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            model.write(out);
        }
    }

    /** The weights learned from the rows of a set. */
    static AttributionModel learn(Path set, LanguageAnalyser analyser) throws IOException {
        AttributionLearner learner = new AttributionLearner();
        for (JsonNode row : GoldFiles.rows(set)) {
            String text = row.path("text").asText();
            List<AttributionLearner.Gold> gold = Marked.of(text, row).stream()
                    .map(marked -> new AttributionLearner.Gold(marked.source(), marked.cue(), marked.content()))
                    .toList();
            learner.add(analyser.analyse(text), gold);
        }
        return learner.learn();
    }
}
