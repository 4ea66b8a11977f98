package org.stemma.eval.figures;

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
import org.stemma.model.Reading;
import org.stemma.read.ArticleReader;

/** Whether the numbers of one sentence are supported by those of another: NewsNLI of the EQUATE collection. */
public final class EntailTask implements Task {
    @Override
    public String name() {
        return "entail";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        ArticleReader reader = new ArticleReader(LanguageAnalyser.english());
        List<Map<String, Object>> written = new ArrayList<>();
        long right = 0;
        long all = 0;
        for (JsonNode pair : GoldFiles.rows(gold)) {
            String premise = pair.path("statement1").asText();
            String hypothesis = pair.path("statement2").asText();
            boolean wanted = pair.path("answer").asText().strip().equalsIgnoreCase("entailment");
            boolean found = Support.supports(
                    read(reader, "premise-" + all, premise), read(reader, "hypothesis-" + all, hypothesis));
            right += found == wanted ? 1 : 0;
            all++;
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("statement1", premise);
            row.put("statement2", hypothesis);
            row.put("answer", found ? "entailment" : "neutral");
            row.put("gold", wanted ? "entailment" : "neutral");
            written.add(row);
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), written);
        }
        return new Scores().share("accuracy", right, all).count("pairs", all);
    }

    /** The sentence as printed: the set has it tokenised, with brackets in their treebank form. */
    private static Reading read(ArticleReader reader, String key, String tokenised) {
        String text = tokenised
                .replace("-LRB-", "(")
                .replace("-RRB-", ")")
                .replaceAll("([$€£]) (?=\\d)", "$1")
                .replaceAll(" (?=[,.;:%)!?])", "")
                .replaceAll("\\( ", "(")
                .replaceAll(" (?=['’]s\\b)", "");
        return reader.read(GoldFiles.article(key, text));
    }
}
