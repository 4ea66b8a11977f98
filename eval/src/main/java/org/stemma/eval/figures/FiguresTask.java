package org.stemma.eval.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.PrecisionRecall;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Figure;
import org.stemma.model.Reading;
import org.stemma.read.ArticleReader;

/** Quantities in sentences of news: values, units and changes against the NewsQuant set. */
public final class FiguresTask implements Task {
    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        ArticleReader reader = new ArticleReader(LanguageAnalyser.english());
        UnitNames names = UnitNames.read("unit-names.tsv");
        QuantityScore score = new QuantityScore();
        List<Map<String, Object>> written = new ArrayList<>();
        int row = 0;
        for (JsonNode sentence : GoldFiles.rows(gold)) {
            String text = sentence.path("text").asText();
            Reading reading = reader.read(GoldFiles.article("newsquant-" + row++, text));
            List<PrintedQuantity> predicted = new ArrayList<>();
            for (List<Figure> figures : changes(reading.figures())) {
                predicted.addAll(PrintedQuantity.of(reading.article(), figures, names));
            }
            List<PrintedQuantity> wanted = new ArrayList<>();
            for (JsonNode quantity : sentence.path("quantities")) {
                wanted.add(PrintedQuantity.ofGold(quantity));
            }
            score.add(wanted, predicted);
            Map<String, Object> prediction = new LinkedHashMap<>();
            prediction.put("text", text);
            prediction.put(
                    "quantities", predicted.stream().map(PrintedQuantity::json).toList());
            written.add(prediction);
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), written);
        }
        return scores(score);
    }

    /** The figures one by one, but "from 4.8 to 4.7 percent" together: the set has it as one quantity. */
    private static List<List<Figure>> changes(List<Figure> figures) {
        List<List<Figure>> groups = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            boolean pair = i + 1 < figures.size()
                    && figures.get(i).change() == Figure.Change.FROM_TO
                    && figures.get(i + 1).change() == Figure.Change.FROM_TO;
            groups.add(pair ? List.of(figures.get(i), figures.get(++i)) : List.of(figures.get(i)));
        }
        return groups;
    }

    private static Scores scores(QuantityScore score) {
        PrecisionRecall value = score.value();
        return new Scores()
                .precisionRecall("value", value)
                .precisionRecall("value_unit", score.valueAndUnit())
                .precisionRecall("value_unit_change", score.valueUnitAndChange());
    }
}
