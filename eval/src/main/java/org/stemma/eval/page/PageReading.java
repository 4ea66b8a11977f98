package org.stemma.eval.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.eval.page.PageScorer.PageFacts;
import org.stemma.ingest.Ingest;
import org.stemma.ingest.IngestSettings;
import org.stemma.ingest.IngestSink;
import org.stemma.ingest.Ingested;
import org.stemma.model.Article;
import org.stemma.model.Problem;
import org.stemma.model.Region;
import org.stemma.model.When;

/** Reads a page as the program does. */
final class PageReading {
    /** Later than any page of the public sets, so that the score does not change with the day it is taken on. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** What the program keeps of a page beside its text. */
    private static final Set<Region.Kind> NOT_BODY =
            EnumSet.of(Region.Kind.CAPTION, Region.Kind.CHROME, Region.Kind.HEADER, Region.Kind.BYLINE);

    private PageReading() {}

    /** What is found on a page; nothing of a page that cannot be read. */
    static PageFacts read(Path file, Map<String, String> description) {
        Sole sole = new Sole();
        new Ingest(new IngestSettings(TODAY)).read(file, description, sole);
        return sole.article.map(PageReading::facts).orElse(new PageFacts("", "", Optional.empty(), List.of()));
    }

    private static PageFacts facts(Article article) {
        return new PageFacts(
                runningText(article),
                article.title().orElse(""),
                article.publishedWhen().map(When::firstDay).map(LocalDate::toString),
                article.byline().map(names -> List.of(names.split(", "))).orElse(List.of()));
    }

    private static String runningText(Article article) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Region region : article.regions()) {
            if (NOT_BODY.contains(region.kind())) {
                text.append(article.body(), at, region.span().start());
                at = region.span().end();
            }
        }
        return text.append(article.body().substring(at)).toString();
    }

    private static final class Sole implements IngestSink {
        private Optional<Article> article = Optional.empty();

        @Override
        public void article(Ingested ingested) {
            article = Optional.of(ingested.article());
        }

        @Override
        public void problem(Problem problem) {
            // A page that cannot be read counts as one in which nothing was found.
        }
    }
}
