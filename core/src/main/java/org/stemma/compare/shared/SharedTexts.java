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
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.SharedText;
import org.stemma.model.When;

/** Finds which articles share text, and where. Stateless. */
public final class SharedTexts {
    /** So many sampled runs in common make a pair worth aligning: a passage of about fifteen words. */
    private static final int ENOUGH_SAMPLES = 2;
    /** Fewer shared words are reported only when they are a good part of one article. */
    private static final int ENOUGH_WORDS = 25;

    private static final int ENOUGH_PERCENT = 30;

    /**
     * Every pair of articles that shares text, by {@code a}, then {@code b}.
     *
     * @param articles any order
     * @param published when each appeared, as far as its own metadata or words tell
     */
    public List<SharedText> among(Collection<Article> articles, Map<ArticleId, When> published) {
        SortedMap<ArticleId, Fingerprint> prints = new TreeMap<>();
        for (Article article : articles) {
            prints.put(article.id(), Fingerprint.of(article));
        }
        List<Fingerprint> inOrder = List.copyOf(prints.values());
        Directions directions = new Directions(published);
        List<SharedText> shared = new ArrayList<>();
        for (int[] pair : candidates(inOrder)) {
            aligned(inOrder.get(pair[0]), inOrder.get(pair[1]), directions).ifPresent(shared::add);
        }
        shared.sort(Comparator.comparing(SharedText::a).thenComparing(SharedText::b));
        return shared;
    }

    /** A sampled run and the article that has it. */
    private record Posting(long run, int article) {
        private static final Comparator<Posting> ORDER =
                Comparator.comparingLong(Posting::run).thenComparingInt(Posting::article);
    }

    private static List<int[]> candidates(List<Fingerprint> prints) {
        List<Posting> postings = new ArrayList<>();
        for (int i = 0; i < prints.size(); i++) {
            int article = i;
            Arrays.stream(prints.get(i).sample()).forEach(run -> postings.add(new Posting(run, article)));
        }
        postings.sort(Posting.ORDER);
        Map<Long, Integer> common = new HashMap<>();
        int start = 0;
        while (start < postings.size()) {
            int end = start;
            while (end < postings.size()
                    && postings.get(end).run() == postings.get(start).run()) {
                end++;
            }
            for (int i = start; i < end; i++) {
                for (int j = i + 1; j < end; j++) {
                    long pair = (long) postings.get(i).article() << 32
                            | postings.get(j).article();
                    common.merge(pair, 1, Integer::sum);
                }
            }
            start = end;
        }
        List<int[]> pairs = new ArrayList<>();
        common.forEach((pair, samples) -> {
            int a = (int) (pair >>> 32);
            int b = pair.intValue();
            if (samples >= ENOUGH_SAMPLES
                    || Math.min(prints.get(a).size(), prints.get(b).size()) < ENOUGH_WORDS * 2) {
                pairs.add(new int[] {a, b});
            }
        });
        return pairs;
    }

    private static Optional<SharedText> aligned(Fingerprint a, Fingerprint b, Directions directions) {
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
        SharedText.Direction direction = directions.between(a.article(), ofA, b.article(), ofB);
        return Optional.of(new SharedText(a.article().id(), b.article().id(), passages, ofA, ofB, direction));
    }
}
