package org.stemma.eval.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.ingest.Ingest;
import org.stemma.ingest.IngestSettings;
import org.stemma.ingest.IngestSink;
import org.stemma.ingest.Ingested;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Ledger;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.pipeline.Pipeline;

/** The task {@code ledger}: a story read by hand, read and compared by the program. */
public final class LedgerTask implements Task {
    /** A fixed day, so that a score does not depend on when it is taken. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final class Models {
        private static final Pipeline PIPELINE = Pipeline.english();
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        LedgerGold story = LedgerGold.of(GoldFiles.json(gold));
        Path source = options.articles()
                .orElseThrow(() -> new IOException("ledger needs --articles: the file or folder of " + gold));
        Map<String, Article> articles = articles(story, source);
        if (articles.size() < story.articles().size()) {
            List<String> missing = new ArrayList<>(story.articles().keySet());
            missing.removeAll(articles.keySet());
            throw new IOException(source + " does not hold these articles of " + gold + ": " + missing);
        }
        List<Reading> readings = new ArrayList<>();
        Map<ArticleId, String> goldIds = new LinkedHashMap<>();
        articles.forEach((id, article) -> {
            readings.add(Models.PIPELINE.read(article));
            goldIds.put(article.id(), id);
        });
        Ledger ledger = Models.PIPELINE.compare(readings);
        Predicted predicted = Predictions.of(ledger, goldIds);
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), predicted.rows());
        }
        return LedgerScorer.score(story, predicted);
    }

    /** The gold's articles: by the id of their row, else by the name of their file. */
    private static Map<String, Article> articles(LedgerGold gold, Path source) {
        Map<String, Article> articles = new LinkedHashMap<>();
        new Ingest(new IngestSettings(TODAY))
                .read(List.of(source.toString()), InputStream.nullInputStream(), new IngestSink() {
                    @Override
                    public void article(Ingested ingested) {
                        gold.articles().forEach((id, file) -> {
                            if (isMeant(ingested, id, file)) {
                                articles.put(id, ingested.article());
                            }
                        });
                    }

                    @Override
                    public void problem(Problem problem) {
                        // A file beside the gold's articles may be anything; a missing article is reported by its id.
                    }
                });
        return articles;
    }

    private static boolean isMeant(Ingested ingested, String id, Optional<String> file) {
        if (ingested.suppliedId().isPresent()) {
            return ingested.suppliedId().get().equals(id);
        }
        String location = ingested.retrieval().location().replace('\\', '/');
        return file.map(name -> name.substring(name.lastIndexOf('/') + 1))
                .filter(name ->
                        location.substring(location.lastIndexOf('/') + 1).equals(name))
                .isPresent();
    }
}
