package org.stemma.eval.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;

/**
 * Scores the day of publication of the pages of a folder with {@code dates.json}, as htmldate does: a wrong day is a
 * false positive, no day a false negative.
 */
public final class PageDateTask implements Task {
    @Override
    public String name() {
        return "page-date";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        Tally tally = new Tally();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode page : GoldFiles.json(gold.resolve("dates.json"))) {
            String file = page.path("file").asText();
            Optional<String> day = PageReading.read(
                            gold.resolve(file), Map.of("url", page.path("url").asText("")))
                    .day();
            tally.add(day, page.path("published").asText());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("file", file);
            row.put("published", day.orElse(""));
            rows.add(row);
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), rows);
        }
        return tally.scores();
    }

    /** Counts of right, wrong and missing days. */
    static final class Tally {
        private long right;
        private long wrong;
        private long missing;

        void add(Optional<String> found, String gold) {
            if (found.isEmpty()) {
                missing++;
            } else if (found.get().equals(gold)) {
                right++;
            } else {
                wrong++;
            }
        }

        Scores scores() {
            return new Scores()
                    .share("precision", right, right + wrong)
                    .share("recall", right, right + missing)
                    .share("f1", 2 * right, 2 * right + wrong + missing);
        }
    }
}
