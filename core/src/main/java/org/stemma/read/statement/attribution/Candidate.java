package org.stemma.read.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stemma.language.Sentence;
import org.stemma.model.Span;

/** A token that may be the head of a cue, with the source, the cue and the content that it would have. */
final class Candidate {
    final Window window;
    /** By position in the window, ordinals of {@link Label}. */
    final int[] labels;
    /** What the word and its place say for a cue; above 0 means more likely than not. */
    final float score;
    /** How probable the labels are. */
    final Surety sure;
    /** What the first look says for the labels. */
    final Chain chain;
    /** How probable each label is under it, by position. */
    final float[][] shares;
    /** Whether it is a verb of speech with a subject and a clause. */
    final boolean plain;

    final List<Span> content;
    final List<Span> source;
    /** Where the head of the cue stands. */
    final Span head;

    private Candidate(Window window, Chain chain, float[][] shares, int[] labels, float score, boolean plain) {
        this.window = window;
        this.chain = chain;
        this.shares = shares;
        this.labels = labels;
        this.score = score;
        sure = Surety.of(labels, shares);
        this.plain = plain;
        content = pieces(Label.CONTENT);
        source = pieces(Label.SOURCE);
        head = window.span(window.cuePosition());
    }

    /** The candidate with the best labels of the first look. */
    static Candidate of(Window window, Chain chain, float score, boolean plain) {
        return new Candidate(window, chain, chain.expectations().labels, chain.best(), score, plain);
    }

    /** The same cue with other labels. */
    Candidate relabelled(int[] revised) {
        return new Candidate(window, chain, shares, revised, score, plain);
    }

    /** Whether the head of the cue is a verb that denies something. */
    boolean isDenial() {
        return CueFeatures.isDenial(window.sentences.get(window.own), window.cue);
    }

    /**
     * Whether it is a cue whatever its verdict: a plain report, or a denial, which may be taken for a claim if it is
     * lost.
     */
    boolean isKeptAnyway() {
        return plain || isDenial();
    }

    /** Whether a piece of the content holds the head of another's cue. */
    boolean holds(Candidate other) {
        Span head = other.head;
        for (Span piece : content) {
            if (head.overlaps(piece)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words of the cue's own sentence before it are content. */
    boolean holdsBefore() {
        Span own = window.sentences.get(window.own).sentence.span();
        return content.stream().anyMatch(piece -> own.contains(piece) && piece.end() <= head.start());
    }

    /** Whether the content begins behind the cue with a word that joins it to what stands before the cue. */
    boolean goesOnAfter() {
        Sentence own = window.sentences.get(window.own).sentence;
        int from = content.get(0).start();
        for (int token = 0; token < own.size(); token++) {
            if (own.span(token, token + 1).start() == from) {
                return from >= head.end() && own.tag(token).equals("CC");
            }
        }
        return false;
    }

    Attribution attribution(float verdict, boolean learned) {
        return new Attribution(
                window.sentences.get(window.own).sentence,
                window.cue,
                pieces(Label.CUE),
                source,
                content,
                learned,
                verdict);
    }

    private List<Span> pieces(Label label) {
        List<Span> pieces = new ArrayList<>();
        int first = 0;
        while (first < labels.length) {
            int end = first;
            while (end < labels.length && labels[end] == label.ordinal()) {
                end++;
            }
            if (end > first) {
                pieces.add(window.span(first).cover(window.span(end - 1)));
            }
            first = end + 1;
        }
        return pieces;
    }

    /**
     * How probable a sequence of labels is, each from 0 to 1.
     *
     * @param source the mean over the source's tokens, one half for none
     * @param content the same of the content
     * @param least the least of all tokens
     */
    record Surety(float source, float content, float least) {
        static Surety of(int[] labels, float[][] shares) {
            float[] sums = new float[Label.COUNT];
            int[] counts = new int[Label.COUNT];
            float least = 1;
            for (int position = 0; position < labels.length; position++) {
                float share = shares[position][labels[position]];
                sums[labels[position]] += share;
                counts[labels[position]]++;
                least = Math.min(least, share);
            }
            return new Surety(mean(Label.SOURCE, sums, counts), mean(Label.CONTENT, sums, counts), least);
        }

        private static float mean(Label label, float[] sums, int[] counts) {
            return (sums[label.ordinal()] + 0.5f) / (counts[label.ordinal()] + 1);
        }
    }
}
