package org.stemma.compare.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.memo.PerArticle;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.DateWalk;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.SameStatement;
import org.stemma.model.SharedText;
import org.stemma.model.Story;
import org.stemma.model.When;

/** When articles appeared. Keeps what the words of each article tell alone; safe from any thread. */
public final class Dating {
    /** The interval holds so much of what fits. */
    private static final double SHARE = 0.88;
    /** A longer interval says too little to be given. */
    private static final int MOST_DAYS = 60;
    /** Own words alone tell if they leave at most so many days. */
    private static final int MOST_DAYS_ALONE = 8;
    /** So many doubtful clues tell without a sure one. */
    private static final int ENOUGH_UNSURE = 3;
    /** So many things in common are counted; more of them tell no more. */
    private static final int MOST_CLUES = 3;

    /** All that the dates of an article resolve by. */
    private record Dated(Reading reading, Optional<When> published) {}

    private final PerArticle<Reading, Optional<When>> told = new PerArticle<>(Reading::id);
    private final PerArticle<Article, long[]> worded = new PerArticle<>(Article::id);
    private final PerArticle<Dated, SortedMap<ItemId, When>> walked =
            new PerArticle<>(dated -> dated.reading().id());
    /** Of dated articles in the story of an undated one. */
    private final PerArticle<Dated, SortedMap<ItemId, When>> walkedBeside =
            new PerArticle<>(dated -> dated.reading().id());

    /** The first two strata: what metadata, header, dateline and the article's own words say. */
    public SortedMap<ArticleId, When> fromOwnWords(Collection<Reading> readings) {
        SortedMap<ArticleId, When> published = new TreeMap<>();
        told.of(readings, reading -> new Stated(reading).day().or(() -> sure(reading)))
                .forEach((id, day) -> day.ifPresent(when -> published.put(id, when)));
        return published;
    }

    private static Optional<When> sure(Reading reading) {
        OwnWords words = new OwnWords(reading);
        return words.sure()
                .flatMap(days -> days.within(SHARE, MOST_DAYS_ALONE))
                .map(when -> when.withBasis(Basis.INFERRED, words.because()));
    }

    /** Where an article states several days that contradict each other, as problems, sorted. */
    public Collection<Problem> contradictions(Collection<Reading> readings) {
        TreeSet<Problem> problems = new TreeSet<>();
        for (Reading reading : readings) {
            new Stated(reading)
                    .contradiction()
                    .ifPresent(message -> problems.add(new Problem(
                            Optional.of(reading.id()),
                            Problem.Stage.COMPARE,
                            "dates contradict",
                            reading.article().sourceKey(),
                            message)));
        }
        return problems;
    }

    /** All three strata: the first two, and articles that share words with those. */
    public SortedMap<ArticleId, When> withShared(
            SortedMap<ArticleId, Reading> readings,
            SortedMap<ArticleId, When> own,
            Collection<SharedText> shared,
            Collection<SameStatement> same,
            Collection<Story> stories) {
        SortedMap<ArticleId, When> published = new TreeMap<>(own);
        SortedMap<ArticleId, Article> articles = new TreeMap<>();
        List<Article> undated = new ArrayList<>();
        readings.forEach((id, reading) -> {
            articles.put(id, reading.article());
            if (!own.containsKey(id)) {
                undated.add(reading.article());
            }
        });
        if (undated.isEmpty() || own.isEmpty()) {
            return published;
        }
        Copies copies = new Copies(own, shared, same);
        SharedWords words = new SharedWords(articles, worded.of(articles.values(), SharedWords::words), own, undated);
        List<Story> asked = stories.stream()
                .filter(story -> story.articles().stream().anyMatch(id -> !own.containsKey(id)))
                .toList();
        SortedMap<ArticleId, SortedMap<ItemId, When>> dates = walked(
                walkedBeside,
                asked.stream()
                        .flatMap(story -> story.articles().stream())
                        .filter(own::containsKey)
                        .flatMap(id -> Optional.ofNullable(readings.get(id)).stream())
                        .toList(),
                own);
        for (Story story : asked) {
            ToldEvents events = new ToldEvents();
            for (ArticleId id : story.articles()) {
                Optional<When> when = Optional.ofNullable(own.get(id));
                Optional<Reading> reading = Optional.ofNullable(readings.get(id));
                if (when.isPresent() && reading.isPresent()) {
                    events.add(reading.get(), when.get(), dates.getOrDefault(id, new TreeMap<>()));
                }
            }
            for (ArticleId id : story.articles()) {
                Optional<Reading> reading = Optional.ofNullable(readings.get(id));
                if (!own.containsKey(id) && reading.isPresent()) {
                    List<Clue> clues = new ArrayList<>(copies.of(id));
                    clues.addAll(events.of(reading.get()));
                    inferred(reading.get(), words.of(reading.get().article()), clues)
                            .ifPresent(found -> published.put(id, found));
                }
            }
        }
        return published;
    }

    private static Optional<When> inferred(Reading reading, Optional<SharedWords.Told> words, List<Clue> all) {
        List<Clue> clues = all.subList(0, Math.min(MOST_CLUES, all.size()));
        OwnWords own = new OwnWords(reading);
        boolean tells = clues.stream().anyMatch(Clue::sure) || clues.size() >= ENOUGH_UNSURE;
        if (words.isEmpty() && !tells) {
            return own.comments()
                    .flatMap(days -> days.within(SHARE, MOST_DAYS_ALONE))
                    .map(when -> when.withBasis(Basis.INFERRED, own.because()));
        }
        DayWeights days = words.map(SharedWords.Told::days).orElseGet(() -> between(clues));
        for (Clue clue : clues) {
            days = days.times(clue::fit);
        }
        List<Citation> because = new ArrayList<>();
        clues.forEach(clue -> because.addAll(clue.because()));
        if (clues.isEmpty()) {
            words.ifPresent(told -> because.addAll(told.because()));
        }
        because.addAll(own.because());
        DayWeights fitting = days.times(own::fit);
        Optional<When> interval =
                words.isPresent() ? fitting.around(SHARE, MOST_DAYS) : fitting.within(SHARE, MOST_DAYS);
        return interval.map(when ->
                when.withBasis(Basis.INFERRED, because.stream().distinct().toList()));
    }

    /** All days that any of them allows. */
    private static DayWeights between(List<Clue> clues) {
        LocalDate first =
                clues.stream().map(Clue::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                clues.stream().map(Clue::last).max(LocalDate::compareTo).orElseThrow();
        return DayWeights.alike(first, last);
    }

    /** The calendar time at which a figure holds: as its words say, else, assumed, when its article appeared. */
    public Optional<When> asOf(
            Figure figure, Article article, Optional<When> published, SortedMap<ItemId, When> dates) {
        return AsOf.of(figure, article, published, dates);
    }

    /** What every time expression resolved to, by id; those that did not have no entry. */
    public SortedMap<ItemId, When> resolve(Collection<Reading> readings, SortedMap<ArticleId, When> published) {
        SortedMap<ItemId, When> dates = new TreeMap<>();
        walked(walked, readings, published).values().forEach(dates::putAll);
        return dates;
    }

    private static SortedMap<ArticleId, SortedMap<ItemId, When>> walked(
            PerArticle<Dated, SortedMap<ItemId, When>> walked,
            Collection<Reading> readings,
            SortedMap<ArticleId, When> published) {
        List<Dated> dated = readings.stream()
                .map(reading -> new Dated(reading, Optional.ofNullable(published.get(reading.id()))))
                .toList();
        return walked.of(dated, each -> DateWalk.resolve(each.reading().dates(), each.published()));
    }
}
