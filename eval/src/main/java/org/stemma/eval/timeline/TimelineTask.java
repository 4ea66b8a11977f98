package org.stemma.eval.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.compare.dating.Dating;
import org.stemma.compare.event.Events;
import org.stemma.compare.event.Highlights;
import org.stemma.compare.story.Stories;
import org.stemma.eval.GoldFiles;
import org.stemma.eval.Scores;
import org.stemma.eval.Task;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Event;
import org.stemma.model.Reading;
import org.stemma.model.When;

/**
 * The task {@code timeline}: as many days as the gold timeline has, with as many sentences a day as it has on average,
 * from the articles that appeared while it lasts. Precision and recall are averaged over the timelines before F1 is
 * taken.
 */
public final class TimelineTask implements Task {
    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Scores score(Path gold, Options options) throws IOException {
        List<TimelineScorer> timelines = new ArrayList<>();
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (NewsCollection collection : NewsCollection.at(gold)) {
            for (Path file : timelines(collection.folder())) {
                GoldTimeline wanted = GoldTimeline.read(file);
                SortedMap<LocalDate, List<String>> found = found(collection, wanted);
                timelines.add(new TimelineScorer(found, wanted.days()));
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("timeline", name(gold, file));
                row.put(
                        "dates",
                        found.keySet().stream().map(LocalDate::toString).toList());
                predictions.add(row);
            }
        }
        if (timelines.isEmpty()) {
            throw new IOException("There is no gold timeline (*.txt) in " + gold + ".");
        }
        if (options.predictions().isPresent()) {
            GoldFiles.write(options.predictions().get(), predictions);
        }
        Scores scores = new Scores().count("timelines", timelines.size());
        put(
                scores,
                "date",
                "date_f1",
                timelines.stream().map(TimelineScorer::days).toList());
        put(
                scores,
                "ar1",
                "ar1_f",
                timelines.stream().map(one -> one.aligned(1)).toList());
        put(
                scores,
                "ar2",
                "ar2_f",
                timelines.stream().map(one -> one.aligned(2)).toList());
        return scores;
    }

    private static void put(Scores scores, String prefix, String f1, List<TimelineScorer.Score> each) {
        double precision = each.stream()
                .mapToDouble(TimelineScorer.Score::precision)
                .average()
                .orElse(0);
        double recall = each.stream()
                .mapToDouble(TimelineScorer.Score::recall)
                .average()
                .orElse(0);
        double sum = precision + recall;
        scores.put(prefix + "_p", precision)
                .put(prefix + "_r", recall)
                .put(f1, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    private static List<Path> timelines(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The path of a timeline from the folder that is scored; its file name where that is its own folder. */
    private static String name(Path gold, Path file) {
        Path root = gold.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(root)
                ? root
                : Optional.ofNullable(root.getParent()).orElse(root);
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static SortedMap<LocalDate, List<String>> found(NewsCollection collection, GoldTimeline wanted) {
        LocalDate first = wanted.days().firstKey();
        LocalDate last = wanted.days().lastKey();
        List<Article> articles = new ArrayList<>();
        for (String id : collection.articles().keySet()) {
            LocalDate day = collection.day(id);
            if (!day.isBefore(first) && !day.isAfter(last)) {
                articles.add(collection.dated(id));
            }
        }
        Map<ArticleId, Reading> readings = Readings.of(articles);
        Highlights highlights = highlights(readings);
        SortedMap<LocalDate, List<String>> found = new TreeMap<>();
        for (Highlights.Day day :
                highlights.top(Optional.of(first), Optional.of(last), wanted.length(), wanted.sentencesADay())) {
            found.put(
                    day.day(),
                    day.told().stream()
                            .map(told -> words(readings, told.sentence().anchor()))
                            .toList());
        }
        return found;
    }

    /** The events as compare finds them; who they go back to is of no account here. */
    private static Highlights highlights(Map<ArticleId, Reading> readings) {
        Collection<Reading> all = readings.values();
        Dating dating = new Dating();
        SortedMap<ArticleId, When> published = dating.fromOwnWords(all);
        List<Event> events = new Events()
                .among(
                        all,
                        dating.resolve(all, published),
                        new Stories().among(all.stream().map(Reading::article).toList(), published),
                        List.of());
        return new Highlights(events, published, citation -> words(readings, citation));
    }

    private static String words(Map<ArticleId, Reading> readings, Citation citation) {
        return Optional.ofNullable(readings.get(citation.article()))
                .map(reading -> reading.article().words(citation))
                .orElse("")
                .replace('\n', ' ');
    }
}
