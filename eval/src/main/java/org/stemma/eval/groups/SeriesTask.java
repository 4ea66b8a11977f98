package org.stemma.eval.groups;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.stemma.compare.figure.Comparand;
import org.stemma.compare.figure.Comparands;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.ingest.Ingest;
import org.stemma.ingest.IngestSettings;
import org.stemma.ingest.IngestSink;
import org.stemma.ingest.Ingested;
import org.stemma.model.Article;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.Relation;
import org.stemma.model.Series;
import org.stemma.pipeline.Pipeline;
import org.stemma.store.Store;

/**
 * The task {@code series}: how many series and conflicts a set of articles gives, and how many of the conflicts rest on
 * an as-of that is assumed or coarser than a day, which must be none. There is no gold: the set is a JSONL file of
 * articles, or a store (a file that ends in {@code .stemma}) whose articles have been read.
 */
public final class SeriesTask implements Task {
    private static final String STORE = ".stemma";
    /** A fixed day, so that what is found does not depend on when it is looked for. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Override
    public String name() {
        return "series";
    }

    @Override
    public Scores score(Path set, Options options) throws IOException {
        Pipeline pipeline = Pipeline.english();
        return of(pipeline.compare(readings(set, pipeline)));
    }

    private static Collection<Reading> readings(Path set, Pipeline pipeline) throws IOException {
        if (set.toString().endsWith(STORE)) {
            try (Store store = Store.read(set)) {
                return store.readings();
            }
        }
        return articles(set).stream().map(pipeline::read).toList();
    }

    /** The articles of a file or folder, as the product takes them in. */
    static List<Article> articles(Path set) throws IOException {
        List<Article> articles = new ArrayList<>();
        new Ingest(new IngestSettings(TODAY))
                .read(List.of(set.toString()), InputStream.nullInputStream(), new IngestSink() {
                    @Override
                    public void article(Ingested ingested) {
                        articles.add(ingested.article());
                    }

                    @Override
                    public void problem(Problem problem) {
                        // Other files may lie beside the articles; a set without any article is reported below.
                    }
                });
        if (articles.isEmpty()) {
            throw new IOException("no articles at " + set);
        }
        return articles;
    }

    /** What a ledger's series come to. */
    static Scores of(Ledger ledger) {
        SortedMap<ItemId, Comparand> comparands = new Comparands().of(ledger);
        long together = 0;
        long conflicts = 0;
        long unfounded = 0;
        for (Series series : ledger.series()) {
            together += series.members().size() > 1 ? 1 : 0;
            for (Relation relation : series.relations()) {
                if (relation.family() == Relation.Family.CONFLICTS) {
                    conflicts++;
                    unfounded += areDated(comparands, List.of(relation.a(), relation.b())) ? 0 : 1;
                }
            }
        }
        return new Scores()
                .count("articles", ledger.readings().size())
                .count("figures", ledger.figures().size())
                .count("series_of_two_or_more", together)
                .count("conflicts", conflicts)
                .count("conflicts_on_an_assumed_date", unfounded);
    }

    private static boolean areDated(SortedMap<ItemId, Comparand> comparands, List<ItemId> figures) {
        return figures.stream()
                .allMatch(figure -> Optional.ofNullable(comparands.get(figure))
                        .filter(Comparand::asOfIsKnown)
                        .isPresent());
    }
}
