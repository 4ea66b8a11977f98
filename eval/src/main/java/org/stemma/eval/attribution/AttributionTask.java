package org.stemma.eval.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Article;
import org.stemma.model.Part;
import org.stemma.model.Statement;
import org.stemma.read.ArticleReader;

/** Who said what, against PolNeAR: tokens of source, cue and content, exact spans, and whole attributions. */
public final class AttributionTask implements Task {
    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        ArticleReader reader = new ArticleReader(LanguageAnalyser.english());
        AttributionScorer scorer = new AttributionScorer();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode row : GoldFiles.rows(gold)) {
            String id = row.path("id").asText();
            String text = row.path("text").asText();
            Article article = GoldFiles.article(id, text);
            List<Statement> statements = reader.read(article).statements().stream()
                    .filter(statement -> statement.citation().part().equals(Part.BODY))
                    .toList();
            List<Marked> predicted = new PolnearConvention(text).of(statements);
            scorer.add(text, Marked.of(text, row), predicted);
            rows.add(row(id, text, predicted));
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), rows);
        }
        return scorer.scores();
    }

    private static Map<String, Object> row(String id, String text, List<Marked> predicted) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put(
                "attributions",
                predicted.stream().map(marked -> marked.row(text)).toList());
        return row;
    }
}
