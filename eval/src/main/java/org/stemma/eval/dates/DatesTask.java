package org.stemma.eval.dates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Anchors;
import org.stemma.model.Article;
import org.stemma.model.Basis;
import org.stemma.model.DateWalk;
import org.stemma.model.ItemId;
import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;
import org.stemma.read.text.ArticleText;
import org.stemma.read.time.TimeReader;

/** Scores time expressions and their values on a folder of annotated texts. */
public final class DatesTask implements Task {
    private static final int HEAD = 150;

    private final LanguageAnalyser analyser = LanguageAnalyser.english();
    private final TimeReader reader = new TimeReader();

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        DatesScorer scorer = new DatesScorer();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (DatedText text : DatedTexts.read(gold)) {
            List<DatedText.Time> found = find(text);
            scorer.add(text, found);
            for (DatedText.Time time : found) {
                rows.add(row(text, time));
            }
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), rows);
        }
        return scorer.scores();
    }

    /** What the reader finds, resolved against the day the text was created. */
    List<DatedText.Time> find(DatedText text) {
        Article article = GoldFiles.article(text.name(), text.text());
        List<TimeExpression> expressions = reader.read(ArticleText.of(article, analyser));
        Optional<When> published = text.created()
                .map(day -> When.day(day, Basis.STATED, List.of()))
                .or(() -> dateLine(expressions));
        SortedMap<ItemId, Anchors> anchors = DateWalk.anchors(expressions, published);
        List<DatedText.Time> found = new ArrayList<>();
        for (TimeExpression expression : expressions) {
            Anchors here = anchors.getOrDefault(expression.id(), Anchors.NONE);
            found.add(new DatedText.Time(
                    expression.citation().span(), expression.value().timex(here)));
        }
        return found;
    }

    /** Where the set gives no day of creation: the day that stands at the head of the text, under its headline. */
    private static Optional<When> dateLine(List<TimeExpression> expressions) {
        return expressions.stream()
                .filter(expression ->
                        expression.citation().span().start() < HEAD && expression.value() instanceof SymbolicDate.Fixed)
                .flatMap(expression -> expression.resolve(Anchors.NONE).stream())
                .filter(When::isWithinADay)
                .findFirst();
    }

    private static Map<String, Object> row(DatedText text, DatedText.Time time) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", text.name());
        row.put("start", GoldFiles.codePoints(text.text(), time.span().start()));
        row.put("end", GoldFiles.codePoints(text.text(), time.span().end()));
        row.put("value", time.value());
        return row;
    }
}
