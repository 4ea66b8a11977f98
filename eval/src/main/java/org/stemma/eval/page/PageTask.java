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
import org.stemma.eval.page.PageScorer.PageFacts;

/** Scores body, title, day and authors of the pages of a folder with {@code gold.json}. */
public final class PageTask implements Task {
    private static final int DAY_LENGTH = 10;

    @Override
    public String name() {
        return "page";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        PageScorer scorer = new PageScorer();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode page : GoldFiles.json(gold.resolve("gold.json"))) {
            String file = page.path("file").asText();
            PageFacts found = PageReading.read(gold.resolve(file), Map.of());
            scorer.add(found, facts(page));
            rows.add(row(file, found));
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), rows);
        }
        return scorer.scores();
    }

    private static PageFacts facts(JsonNode page) {
        List<String> authors = new ArrayList<>();
        page.path("authors").forEach(author -> authors.add(author.asText()));
        return new PageFacts(
                page.path("body").asText(""), page.path("title").asText(""), day(page.path("published")), authors);
    }

    private static Optional<String> day(JsonNode published) {
        return Optional.of(published)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> text.length() >= DAY_LENGTH)
                .map(text -> text.substring(0, DAY_LENGTH));
    }

    private static Map<String, Object> row(String file, PageFacts found) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", file);
        row.put("title", found.title());
        row.put("authors", found.authors());
        row.put("published", found.day().orElse(""));
        row.put("body", found.body());
        return row;
    }
}
