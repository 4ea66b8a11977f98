package org.stemma.compare.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.compare.memo.PerArticle;
import org.stemma.compare.words.CommonKeys;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.SharedText;
import org.stemma.model.When;

/**
 * Finds which articles share text, and where. Keeps the sampled runs of each article and what each pair shares, so that
 * an article more is looked at beside those alone that have runs in common with it. Safe from any thread.
 */
public final class SharedTexts {
    /** So many sampled runs in common make a pair worth aligning: a passage of about fifteen words. */
    private static final int ENOUGH_SAMPLES = 2;
    /** Fewer shared words are reported only when they are a good part of one article. */
    private static final int ENOUGH_WORDS = 25;

    private static final int ENOUGH_PERCENT = 30;

    /** What an article is looked up by: its sampled runs, and how many words it has. */
    private record Sketch(long[] sample, int size) {
        static Sketch of(Fingerprint print) {
            return new Sketch(print.sample(), print.size());
        }
    }

    private record Pair(Article a, Article b) {}

    /** What two articles share, whenever they appeared. */
    private record Overlap(List<SharedText.Passage> passages, SharedText.Share ofA, SharedText.Share ofB) {
        SharedText between(Pair pair, Directions directions) {
            SharedText.Direction direction = directions.between(pair.a(), ofA, pair.b(), ofB);
            return new SharedText(pair.a().id(), pair.b().id(), passages, ofA, ofB, direction);
        }
    }

    private final PerArticle<Article, Sketch> sketched = new PerArticle<>(Article::id);
    private volatile Map<Pair, Optional<Overlap>> overlaps = Map.of();

    /**
     * Every pair of articles that shares text, by {@code a}, then {@code b}.
     *
     * @param articles any order
     * @param published when each appeared, as far as its own metadata or words tell
     */
    public List<SharedText> among(Collection<Article> articles, Map<ArticleId, When> published) {
        SortedMap<ArticleId, Article> byId = new TreeMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        List<Article> inOrder = List.copyOf(byId.values());
        Map<ArticleId, Fingerprint> prints = new HashMap<>(); // looked up only
        List<Sketch> sketches = List.copyOf(sketched.of(inOrder, article -> Sketch.of(print(article, prints)))
                .values());
        Directions directions = new Directions(published);
        Map<Pair, Optional<Overlap>> known = overlaps;
        Map<Pair, Optional<Overlap>> now = new HashMap<>(); // looked up only
        List<SharedText> shared = new ArrayList<>();
        for (int[] indices : candidates(sketches)) {
            Pair pair = new Pair(inOrder.get(indices[0]), inOrder.get(indices[1]));
            Optional<Overlap> overlap = known.containsKey(pair)
                    ? known.get(pair)
                    : aligned(print(pair.a(), prints), print(pair.b(), prints));
            now.put(pair, overlap);
            overlap.map(found -> found.between(pair, directions)).ifPresent(shared::add);
        }
        overlaps = now;
        shared.sort(Comparator.comparing(SharedText::a).thenComparing(SharedText::b));
        return shared;
    }

    private static Fingerprint print(Article article, Map<ArticleId, Fingerprint> prints) {
        return prints.computeIfAbsent(article.id(), id -> Fingerprint.of(article));
    }

    /** Every pair worth aligning. */
    private static List<int[]> candidates(List<Sketch> prints) {
        return CommonKeys.pairs(
                prints.size(),
                at -> Arrays.stream(prints.get(at).sample()).boxed().toList(),
                (a, b, common) -> common >= ENOUGH_SAMPLES
                        || Math.min(prints.get(a).size(), prints.get(b).size()) < ENOUGH_WORDS * 2);
    }

    private static Optional<Overlap> aligned(Fingerprint a, Fingerprint b) {
        List<Aligner.Match> matches = PageFurniture.without(new Aligner(a, b).passages(), a, b);
        int words = matches.stream().mapToInt(Aligner.Match::shared).sum();
        SharedText.Share ofA = new SharedText.Share(words, a.size());
        SharedText.Share ofB = new SharedText.Share(words, b.size());
        boolean enough = words >= ENOUGH_WORDS || Math.max(ofA.percent(), ofB.percent()) >= ENOUGH_PERCENT;
        if (words == 0 || !enough) {
            return Optional.empty();
        }
        List<SharedText.Passage> passages = matches.stream()
                .map(match -> new SharedText.Passage(
                        a.stretch(match.a(), match.endA() - 1), b.stretch(match.b(), match.endB() - 1)))
                .toList();
        return Optional.of(new Overlap(passages, ofA, ofB));
    }
}
