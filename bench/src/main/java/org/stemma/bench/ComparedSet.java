package org.stemma.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.compare.actor.Actors;
import org.stemma.compare.dating.Dating;
import org.stemma.compare.shared.SharedTexts;
import org.stemma.compare.story.Stories;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.model.Rulings;
import org.stemma.model.SharedText;
import org.stemma.model.Story;
import org.stemma.model.When;
import org.stemma.pipeline.Pipeline;

/**
 * A set of readings with what the stages of compare hand to each other, made before anything is timed.
 *
 * @param readings by article id
 * @param articles in the same order
 * @param ownDates when each article appeared by its own words
 * @param shared text in common
 * @param stories which articles belong together
 * @param actors who acts
 * @param ledger all of it
 */
public record ComparedSet(
        SortedMap<ArticleId, Reading> readings,
        List<Article> articles,
        SortedMap<ArticleId, When> ownDates,
        List<SharedText> shared,
        List<Story> stories,
        Actors actors,
        Ledger ledger) {
    /** The set of the first so many readings by article id: a fair draw, since an id is a hash. */
    static ComparedSet of(Collection<Reading> all, int size, Pipeline pipeline) {
        SortedMap<ArticleId, Reading> readings = new TreeMap<>();
        all.stream()
                .sorted(Comparator.comparing(Reading::id))
                .limit(size)
                .forEach(reading -> readings.put(reading.id(), reading));
        List<Article> articles =
                readings.values().stream().map(Reading::article).toList();
        SortedMap<ArticleId, When> ownDates = new Dating().fromOwnWords(readings.values());
        List<SharedText> shared = new SharedTexts().among(articles, ownDates);
        List<Story> stories = new Stories().among(articles, ownDates);
        Actors actors = Actors.among(readings.values(), stories, Rulings.NONE);
        return new ComparedSet(
                readings, articles, ownDates, shared, stories, actors, pipeline.compare(readings.values()));
    }
}
