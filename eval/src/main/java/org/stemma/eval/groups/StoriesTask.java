package org.stemma.eval.groups;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.compare.story.Stories;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.model.ArticleId;
import org.stemma.model.Story;

/** The task {@code stories}: the gold group of each article is the field {@code story} of its row. */
public final class StoriesTask implements Task {
    @Override
    public String name() {
        return "stories";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        Map<String, String> wanted = new TreeMap<>();
        for (JsonNode row : GoldFiles.rows(gold)) {
            wanted.put(row.get("id").asText(), row.get("story").asText());
        }
        Rows rows = Rows.of(gold);
        Map<ArticleId, String> ids = rows.ids();
        Map<String, String> found = new TreeMap<>();
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (Story story : new Stories().among(rows.articles().values(), rows.published())) {
            for (ArticleId article : story.articles()) {
                String id = ids.getOrDefault(article, "");
                found.put(id, story.id().hex());
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("id", id);
                row.put("story", story.id().hex());
                predictions.add(row);
            }
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), predictions);
        }
        return GroupScores.of(wanted, found);
    }
}
