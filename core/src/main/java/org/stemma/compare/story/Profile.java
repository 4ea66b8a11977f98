package org.stemma.compare.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** A capital tells a name, and names tell a story. */
    private static final double NAME = 2;

    /** In the order of the alphabet, so that two profiles are gone through side by side. */
    private final String[] words;

    private final double[] weights;
    private final List<String> keys;

    private Profile(List<Weighed> words, List<String> keys) {
        List<Weighed> inOrder =
                words.stream().sorted(Comparator.comparing(Weighed::word)).toList();
        this.words = inOrder.stream().map(Weighed::word).toArray(String[]::new);
        weights = inOrder.stream().mapToDouble(Weighed::weight).toArray();
        this.keys = keys;
    }

    static Profile of(Article article) {
        Map<String, Double> counts = new HashMap<>();
        article.title().ifPresent(title -> count(title, Words.of(title), IN_TITLE, counts));
        List<Word> body = Words.of(article.body()).stream()
                .filter(word ->
                        article.regionOf(word.span()).map(Profile::isText).orElse(true))
                .limit(BODY_WORDS)
                .toList();
        int lead = Math.min(LEAD_WORDS, body.size());
        count(article.body(), body.subList(0, lead), IN_LEAD, counts);
        count(article.body(), body.subList(lead, body.size()), 1, counts);
        return weighed(counts);
    }

    private static boolean isText(Region.Kind kind) {
        return kind == Region.Kind.QUOTATION_BLOCK || kind == Region.Kind.CAPTION || kind == Region.Kind.HEADING;
    }

    private static void count(String text, List<Word> words, double times, Map<String, Double> counts) {
        for (Word word : words) {
            if (Words.isContent(word.folded())
                    && !Character.isDigit(word.folded().charAt(0))) {
                boolean name = Character.isUpperCase(text.charAt(word.span().start()));
                counts.merge(stem(word.folded()), name ? times * NAME : times, Double::sum);
            }
        }
    }

    /** Plurals and possessives are one word with the singular. */
    static String stem(String folded) {
        boolean plural = folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss");
        return plural ? folded.substring(0, folded.length() - 1) : folded;
    }

    private record Weighed(String word, double weight) {
        private static final Comparator<Weighed> HEAVIEST_FIRST =
                Comparator.comparingDouble((Weighed weighed) -> -weighed.weight).thenComparing(Weighed::word);
    }

    private static Profile weighed(Map<String, Double> counts) {
        List<Weighed> best = counts.entrySet().stream()
                .map(entry -> new Weighed(entry.getKey(), (1 + Math.log(entry.getValue())) * weight(entry.getKey())))
                .sorted(Weighed.HEAVIEST_FIRST)
                .limit(MOST_WORDS)
                .toList();
        double square = 0;
        for (Weighed weighed : best) {
            square += weighed.weight() * weighed.weight();
        }
        double length = Math.sqrt(square);
        return new Profile(
                best.stream()
                        .map(weighed -> new Weighed(weighed.word(), weighed.weight() / length))
                        .toList(),
                best.stream().map(Weighed::word).limit(KEY_WORDS).toList());
    }

    private static double weight(String stem) {
        return Math.min(WordWeights.of(stem), WordWeights.of(stem + "s"));
    }

    /** The words by which a pair is found. */
    List<String> keys() {
        return keys;
    }

    /** From 0, nothing in common, to 1. */
    double cosine(Profile other) {
        double sum = 0;
        int here = 0;
        int there = 0;
        while (here < words.length && there < other.words.length) {
            int order = words[here].compareTo(other.words[there]);
            if (order == 0) {
                sum += weights[here] * other.weights[there];
            }
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
