package org.stemma.eval.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.eval.dates.RecognizersDates;

/**
 * The specifications of Microsoft Recognizers-Text, English: the share of cases in which every result is right, file by
 * file. Cases that the specification itself does not ask of its Java port are left out.
 */
public final class NumbersTask implements Task {
    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        Scores scores = new Scores();
        List<Map<String, Object>> failed = new ArrayList<>();
        for (Path file : files(gold)) {
            Optional<RecognizerModel> model =
                    RecognizerModel.of(file.getFileName().toString());
            if (RecognizersDates.reads(file)) {
                scoreDates(file, scores, failed);
            } else if (model.isPresent()) {
                score(file, model.get(), scores, failed);
            }
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), failed);
        }
        return scores;
    }

    private static List<Path> files(Path gold) throws IOException {
        if (Files.isRegularFile(gold)) {
            return List.of(gold);
        }
        try (Stream<Path> all = Files.walk(gold)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void score(Path file, RecognizerModel model, Scores scores, List<Map<String, Object>> failed)
            throws IOException {
        long passed = 0;
        long cases = 0;
        for (JsonNode test : GoldFiles.json(file)) {
            if (isForJava(test)) {
                cases++;
                List<RecognizerResult> wanted = new ArrayList<>();
                test.path("Results").forEach(result -> wanted.add(RecognizerResult.ofGold(result)));
                List<RecognizerResult> found =
                        model.recognise(test.path("Input").asText());
                boolean right = passes(wanted, found);
                passed += right ? 1 : 0;
                if (!right) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("file", file.getFileName().toString());
                    row.put("input", test.path("Input").asText());
                    row.put("wanted", wanted.toString());
                    row.put("found", found.toString());
                    failed.add(row);
                }
            }
        }
        String name = file.getFileName().toString().replace(".json", "");
        scores.share(name + "_pass_rate", passed, cases).count(name + "_cases", cases);
    }

    private static void scoreDates(Path file, Scores scores, List<Map<String, Object>> failed) throws IOException {
        List<RecognizersDates.Outcome> outcomes = new RecognizersDates().run(file);
        for (RecognizersDates.Outcome outcome : outcomes) {
            if (!outcome.passes()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("file", file.getFileName().toString());
                row.put("input", outcome.input());
                row.put("wanted", outcome.expected().toString());
                row.put("found", outcome.found().toString());
                failed.add(row);
            }
        }
        long passed = outcomes.stream().filter(RecognizersDates.Outcome::passes).count();
        String name = file.getFileName().toString().replace(".json", "");
        scores.share(name + "_pass_rate", passed, outcomes.size()).count(name + "_cases", outcomes.size());
    }

    private static boolean isForJava(JsonNode test) {
        return Arrays.stream(test.path("NotSupported").asText("").split(",", -1))
                .map(String::strip)
                .noneMatch("java"::equals);
    }

    private static boolean passes(List<RecognizerResult> wanted, List<RecognizerResult> found) {
        if (wanted.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).matches(found.get(i))) {
                return false;
            }
        }
        return true;
    }
}
