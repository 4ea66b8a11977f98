package org.stemma.compare.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.compare.words.Hash;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.WordWeights;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.Region;
import org.stemma.model.Span;

/**
 * The words of one article as hashes: what shared text is looked for in.
 *
 * <p>A function of the article alone. Chrome is left out; so are byline and credit, which are no one's text.
 */
final class Fingerprint {
    /** Words in a run that is looked up. */
    static final int RUN = 5;
    /** One run in so many is looked up. */
    private static final int SAMPLE = 4;

    private final Article article;
    private final Span[] spans;
    private final long[] words;
    private final boolean[] quoted;
    private final float[] weights;
    private final long[] runs;

    private Fingerprint(Article article, List<Word> kept, List<Span> quotations) {
        this.article = article;
        spans = kept.stream().map(Word::span).toArray(Span[]::new);
        words = kept.stream().mapToLong(word -> hash(word.folded())).toArray();
        quoted = new boolean[words.length];
        weights = new float[words.length];
        for (int i = 0; i < weights.length; i++) {
            String word = kept.get(i).folded();
            weights[i] = Words.isContent(word) ? (float) WordWeights.of(word) : 0;
        }
        int next = 0;
        for (int i = 0; i < spans.length; i++) {
            while (next < quotations.size() && quotations.get(next).end() <= spans[i].start()) {
                next++;
            }
            quoted[i] = next < quotations.size() && quotations.get(next).contains(spans[i]);
        }
        runs = new long[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int j = 0; j < RUN; j++) {
                run = mix(run * 31 + words[i + j]);
            }
            runs[i] = run;
        }
    }

    static Fingerprint of(Article article) {
        List<Word> kept = new ArrayList<>();
        List<Span> left = leftOut(article);
        int next = 0;
        for (Word word : Words.of(article.body())) {
            while (next < left.size() && left.get(next).end() <= word.span().start()) {
                next++;
            }
            if (next == left.size() || !left.get(next).overlaps(word.span())) {
                kept.add(word);
            }
        }
        return new Fingerprint(article, kept, Quotations.in(article.body()));
    }

    private static List<Span> leftOut(Article article) {
        List<Span> left = new ArrayList<>();
        for (Region region : article.regions()) {
            switch (region.kind()) {
                case CHROME, BYLINE, CREDIT, HEADER -> left.add(region.span());
                case DATELINE, CAPTION, HEADING, QUOTATION_BLOCK -> {}
            }
        }
        return left;
    }

    Article article() {
        return article;
    }

    /** How many words it has. */
    int size() {
        return words.length;
    }

    long word(int index) {
        return words[index];
    }

    boolean isQuoted(int index) {
        return quoted[index];
    }

    /** How much a word tells of what a text is about: 0 for function words, most for rare words. */
    float weight(int index) {
        return weights[index];
    }

    /** How many runs it has; run {@code i} begins at word {@code i}. */
    int runs() {
        return runs.length;
    }

    long run(int index) {
        return runs[index];
    }

    /** The hash of so many words from one on. */
    long run(int first, int length) {
        long run = 0;
        for (int i = first; i < first + length; i++) {
            run = mix(run * 31 + words[i]);
        }
        return run;
    }

    /** The hash of these folded words, as {@link #run(int, int)} has it. */
    static long run(List<String> folded) {
        long run = 0;
        for (String word : folded) {
            run = mix(run * 31 + hash(word));
        }
        return run;
    }

    /** The hashes that are looked up, each once, sorted. */
    long[] sample() {
        return Arrays.stream(runs)
                .filter(run -> Long.remainderUnsigned(run, SAMPLE) == 0)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The stretch of the body from one word to another, both included. */
    Span stretch(int firstWord, int lastWord) {
        return new Span(spans[firstWord].start(), spans[lastWord].end());
    }

    /** The hash of a folded word. */
    static long hash(String word) {
        return mix(Hash.of(word));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
