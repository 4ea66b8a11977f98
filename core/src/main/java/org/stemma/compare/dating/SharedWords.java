package org.stemma.compare.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.stemma.compare.words.Hash;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.When;

/**
 * What days an article's words are of: dated articles that use the same words and pairs of words appeared near it.
 *
 * <p>After F. de Jong, H. Rode and D. Hiemstra, "Temporal language models for the disclosure of historical text"
 * (2005), and nearest neighbours: the fewer days a word is used on, the more it tells. A word's days are those of the
 * dated articles that share it with the article in question, so an article that shares no word changes nothing.
 */
final class SharedWords {
    /** Among fewer dated articles the most alike may still be of another year. */
    private static final int ENOUGH_ARTICLES = 12;
    /** Nor do fewer shared words tell. */
    private static final int ENOUGH_WORDS = 5;

    private static final double TELLING = 1.5;
    private static final double LENGTH = 0.3;
    private static final int SHARP = 4;
    /** What is so much less alike than the most alike is left out. */
    private static final double LEAST_SHARE = 0.15;
    /** Days that a vote reaches, and that a small part of it reaches. */
    private static final double NEAR = 1;

    private static final double FAR = 5;
    private static final double FAR_PART = 0.05;
    private static final int DAYS_AROUND = 10;
    /** Of the weight, so much is left to any day. */
    private static final double ANY_DAY = 0.05;
    /** So many articles are cited. */
    private static final int CITED = 2;

    /** A dated article; the more different words it has, the more it has in common with any. */
    private record Dated(Article article, When when, long firstDay, double length) {}

    /** The dated articles that have a word. */
    private static final class Holders {
        private int[] dated = new int[2];
        private int count;
        /** On how many days they appeared; less than 0 until it is asked for, when all are known. */
        private int days = -1;

        void add(int index) {
            if (count == dated.length) {
                dated = Arrays.copyOf(dated, 2 * count);
            }
            dated[count++] = index;
        }
    }

    private static final Holders NONE = new Holders();

    /** A dated article and how alike it is. */
    private record Alike(double score, Dated dated) {
        private static final Comparator<Alike> MOST_FIRST = Comparator.comparingDouble((Alike alike) -> -alike.score)
                .thenComparing(alike -> alike.dated.article().id());
    }

    /** The days, and the words on both sides that tell them. */
    record Told(DayWeights days, List<Citation> because) {}

    private final List<Dated> dated = new ArrayList<>();
    private final Map<Long, Holders> holders = new HashMap<>();
    private final SortedMap<ArticleId, long[]> words;

    /**
     * @param articles by id
     * @param words what {@link #words} tells of each of them
     * @param published the dated ones
     * @param undated those that will be asked for
     */
    SharedWords(
            SortedMap<ArticleId, Article> articles,
            SortedMap<ArticleId, long[]> words,
            SortedMap<ArticleId, When> published,
            Collection<Article> undated) {
        this.words = words;
        undated.forEach(article -> {
            for (long word : wordsOf(article.id())) {
                holders.computeIfAbsent(word, any -> new Holders());
            }
        });
        published.forEach(
                (id, when) -> add(Optional.ofNullable(articles.get(id)).orElseThrow(), when));
    }

    private long[] wordsOf(ArticleId article) {
        return Optional.ofNullable(words.get(article)).orElseThrow();
    }

    private void add(Article article, When when) {
        long[] words = wordsOf(article.id());
        for (long word : words) {
            Holders holder = holders.get(word);
            if (holder != null) {
                holder.add(dated.size());
            }
        }
        dated.add(new Dated(article, when, when.firstDay().toEpochDay(), Math.pow(words.length, LENGTH)));
    }

    /** The days of an article; nothing where too little is shared. */
    Optional<Told> of(Article undated) {
        double[] scores = new double[dated.size()];
        int[] shared = new int[dated.size()];
        for (long word : wordsOf(undated.id())) {
            Holders holder = holders.getOrDefault(word, NONE);
            if (holder.count == 0) {
                continue;
            }
            double weight = Math.pow(days(holder), -TELLING);
            for (int i = 0; i < holder.count; i++) {
                scores[holder.dated[i]] += weight;
                shared[holder.dated[i]]++;
            }
        }
        int enough = 0;
        double most = 0;
        for (int i = 0; i < scores.length; i++) {
            if (shared[i] >= ENOUGH_WORDS) {
                enough++;
                scores[i] /= dated.get(i).length();
                most = Math.max(most, scores[i]);
            }
        }
        if (enough < ENOUGH_ARTICLES) {
            return Optional.empty();
        }
        List<Alike> votes = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (shared[i] >= ENOUGH_WORDS && scores[i] >= LEAST_SHARE * most) {
                votes.add(new Alike(scores[i], dated.get(i)));
            }
        }
        votes.sort(Alike.MOST_FIRST);
        return Optional.of(new Told(votes(votes), because(undated, votes)));
    }

    private int days(Holders holder) {
        if (holder.days < 0) {
            holder.days = (int) Arrays.stream(holder.dated, 0, holder.count)
                    .mapToLong(index -> dated.get(index).firstDay())
                    .distinct()
                    .count();
        }
        return holder.days;
    }

    private static DayWeights votes(List<Alike> votes) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Alike vote : votes) {
            LocalDate day = day(vote);
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }
        first = first.minusDays(DAYS_AROUND);
        double[] weights = new double[(int) ChronoUnit.DAYS.between(first, last) + 1 + DAYS_AROUND];
        double[] reach = new double[weights.length];
        for (int days = 0; days < reach.length; days++) {
            reach[days] = Math.exp(-days / NEAR) + FAR_PART * Math.exp(-days / FAR);
        }
        for (Alike vote : votes) {
            int at = (int) ChronoUnit.DAYS.between(first, day(vote));
            double weight = Math.pow(vote.score() / votes.get(0).score(), SHARP);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += weight * reach[Math.abs(i - at)];
            }
        }
        return new DayWeights(first, weights).with(ANY_DAY);
    }

    private static LocalDate day(Alike vote) {
        return vote.dated().when().midpoint().toLocalDate();
    }

    private List<Citation> because(Article undated, List<Alike> votes) {
        List<Citation> because = new ArrayList<>();
        for (Alike vote : votes.subList(0, Math.min(CITED, votes.size()))) {
            because.addAll(mostTelling(undated, vote.dated().article()));
            because.addAll(vote.dated().when().because());
        }
        return because;
    }

    /** The neighbouring words that both use and that stand on the fewest days, on both sides. */
    private List<Citation> mostTelling(Article undated, Article other) {
        Map<Long, Word[]> pairs = pairs(other);
        Word[] best = null;
        Word[] bestThere = null;
        int fewest = Integer.MAX_VALUE;
        for (Map.Entry<Long, Word[]> pair : pairs(undated).entrySet()) {
            Word[] there = pairs.get(pair.getKey());
            if (there == null) {
                continue;
            }
            int days = days(holders.getOrDefault(pair.getKey(), NONE));
            boolean earlier = best != null
                    && pair.getValue()[0].span().start() < best[0].span().start();
            if (days < fewest || days == fewest && earlier) {
                fewest = days;
                best = pair.getValue();
                bestThere = there;
            }
        }
        return best == null || bestThere == null
                ? List.of()
                : List.of(
                        Citation.body(undated.id(), best[0].span().cover(best[1].span())),
                        Citation.body(other.id(), bestThere[0].span().cover(bestThere[1].span())));
    }

    private static Map<Long, Word[]> pairs(Article article) {
        Map<Long, Word[]> pairs = new HashMap<>();
        List<Word> words = Words.of(article.body());
        for (int i = 1; i < words.size(); i++) {
            Word one = words.get(i - 1);
            Word two = words.get(i);
            if (Words.isContent(one.folded()) && Words.isContent(two.folded())) {
                pairs.putIfAbsent(Hash.of(one.folded() + " " + two.folded()), new Word[] {one, two});
            }
        }
        return pairs;
    }

    /** Hashes of the telling words and pairs of neighbouring telling words, sorted, each once. */
    static long[] words(Article article) {
        List<Word> words = Words.of(article.body());
        long[] hashes = new long[2 * words.size()];
        int count = 0;
        String before = "";
        for (Word word : words) {
            if (!Words.isContent(word.folded())) {
                before = "";
                continue;
            }
            hashes[count++] = Hash.of(word.folded());
            if (!before.isEmpty()) {
                hashes[count++] = Hash.of(before + " " + word.folded());
            }
            before = word.folded();
        }
        return Arrays.stream(hashes, 0, count).sorted().distinct().toArray();
    }
}
