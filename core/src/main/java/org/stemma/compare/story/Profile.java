package org.stemma.compare.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.WordWeights;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.Region;

/** What one article is about: its telling words with their weights, of length 1. A function of the article alone. */
final class Profile {
    /** Only the words that weigh most are kept. */
    private static final int MOST_WORDS = 120;
    /** By these a pair is found. */
    private static final int KEY_WORDS = 25;
    /** Words up to here count double: news says first what it is about. */
    private static final int LEAD_WORDS = 120;
    private static final int BODY_WORDS = 700;
    private static final double IN_TITLE = 3;
    private static final double IN_LEAD = 2;

    private final SortedMap<String, Double> weights;
    private final List<String> keys;

    private Profile(SortedMap<String, Double> weights, List<String> keys) {
        this.weights = weights;
        this.keys = keys;
    }

    static Profile of(Article article) {
        Map<String, Double> counts = new HashMap<>();
        article.title().ifPresent(title -> count(Words.of(title), IN_TITLE, counts));
        List<Word> body = Words.of(article.body()).stream()
                .filter(word -> article.regionOf(word.span()).map(Profile::isText).orElse(true))
                .limit(BODY_WORDS)
                .toList();
        int lead = Math.min(LEAD_WORDS, body.size());
        count(body.subList(0, lead), IN_LEAD, counts);
        count(body.subList(lead, body.size()), 1, counts);
        return weighed(counts);
    }

    private static boolean isText(Region.Kind kind) {
        return kind == Region.Kind.QUOTATION_BLOCK || kind == Region.Kind.CAPTION || kind == Region.Kind.HEADING;
    }

    private static void count(List<Word> words, double times, Map<String, Double> counts) {
        for (Word word : words) {
            if (Words.isContent(word.folded()) && !Character.isDigit(word.folded().charAt(0))) {
                counts.merge(stem(word.folded()), times, Double::sum);
            }
        }
    }

    /** Plurals and possessives are one word with the singular. */
    static String stem(String folded) {
        boolean plural = folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss");
        return plural ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static Profile weighed(Map<String, Double> counts) {
        TreeMap<String, Double> all = new TreeMap<>();
        counts.forEach((word, count) ->
                all.put(word, (1 + Math.log(count)) * Math.min(WordWeights.of(word), WordWeights.of(word + "s"))));
        List<String> best = all.keySet().stream()
                .sorted(Comparator.comparingDouble((String word) -> -all.get(word)).thenComparing(word -> word))
                .limit(MOST_WORDS)
                .toList();
        TreeMap<String, Double> kept = new TreeMap<>();
        double square = 0;
        for (String word : best) {
            kept.put(word, all.get(word));
        }
        for (double weight : kept.values()) {
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        kept.replaceAll((word, weight) -> weight / length);
        return new Profile(kept, List.copyOf(best.subList(0, Math.min(KEY_WORDS, best.size()))));
    }

    /** The words by which a pair is found. */
    List<String> keys() {
        return keys;
    }

    /** From 0, nothing in common, to 1. */
    double cosine(Profile other) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            sum += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
