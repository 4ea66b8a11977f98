package org.stemma.read.statement.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.stemma.language.AnalysedText;
import org.stemma.model.Span;
import org.stemma.read.statement.quotation.Quotations;

/**
 * Learns the weights of an {@link AttributionModel} from texts whose attributions were marked by hand.
 *
 * <p>Cues: logistic regression with AdaGrad. Spans: a linear-chain conditional random field (Lafferty and others 2001) with AdaGrad. Deterministic: the same texts in the same order give the same bytes. Not safe across threads.
 */
public final class AttributionLearner {
    /** An attribution as marked by hand. */
    public record Gold(List<Span> source, List<Span> cue, List<Span> content) {}

    private record CueExample(int[] features, boolean isCue) {}

    private record SpanExample(int[][] features, int[][] transitions, int[] labels, int head) {}

    private static final int CUE_ROUNDS = 4;
    private static final int SPAN_ROUNDS = 6;
    /** So often everything is learned, each time in another order; the weights are the mean, which one order does not sway. */
    private static final int ORDERS = 12;

    private static final int MIN_COUNT = 2;
    private static final float RATE = 0.05f;
    /** Above this score a token is a cue; below 0, since a missed cue costs more than a spurious one. */
    private static final float THRESHOLD = -0.8f;

    private static final float RIDGE = 5e-4f;
    private static final float SPAN_RATE = 0.1f;
    private static final float SPAN_RIDGE = 0.002f;

    private final CueFeatures cueFeatures = new CueFeatures();
    private final List<CueExample> cueExamples = new ArrayList<>();
    private final List<SpanExample> spanExamples = new ArrayList<>();

    /** Takes one marked text. */
    public void add(AnalysedText text, List<Gold> golds) {
        Quotations quotations = Quotations.of(text);
        List<Facts> facts = new ArrayList<>();
        text.sentences().forEach(sentence -> facts.add(new Facts(sentence, quotations)));
        Map<Integer, Map<Integer, Gold>> heads = new TreeMap<>();
        for (Gold gold : golds) {
            head(facts, gold, heads);
        }
        for (int sentence = 0; sentence < facts.size(); sentence++) {
            Map<Integer, Gold> here = heads.getOrDefault(sentence, Map.of());
            Facts f = facts.get(sentence);
            for (int token = 0; token < f.size; token++) {
                if (CueFeatures.isCandidate(f, token)) {
                    cueExamples.add(new CueExample(cueFeatures.of(f, token), here.containsKey(token)));
                }
            }
            for (Map.Entry<Integer, Gold> entry : here.entrySet()) {
                addSpans(Window.around(facts, sentence, entry.getKey()), entry.getValue());
            }
        }
    }

    /** Puts the gold under the sentence and token that its cue turns on: the highest candidate of its tokens. */
    static void head(List<Facts> facts, Gold gold, Map<Integer, Map<Integer, Gold>> heads) {
        if (gold.cue().isEmpty() || gold.content().isEmpty()) {
            return;
        }
        for (int sentence = 0; sentence < facts.size(); sentence++) {
            Facts f = facts.get(sentence);
            int best = -1;
            for (int token = 0; token < f.size; token++) {
                if (touches(gold.cue(), f.sentence.token(token).span())
                        && CueFeatures.isCandidate(f, token)
                        && (best < 0 || f.depth[token] < f.depth[best])) {
                    best = token;
                }
            }
            if (best >= 0) {
                heads.computeIfAbsent(sentence, none -> new TreeMap<>()).putIfAbsent(best, gold);
                return;
            }
        }
    }

    private static boolean touches(List<Span> spans, Span token) {
        return spans.stream().anyMatch(span -> span.overlaps(token));
    }

    private void addSpans(Window window, Gold gold) {
        SpanFeatures features = new SpanFeatures(window);
        int[][] emission = new int[window.size][];
        int[][] transition = new int[window.size][];
        int[] labels = new int[window.size];
        for (int position = 0; position < window.size; position++) {
            emission[position] = features.of(position);
            transition[position] = features.transitionTo(position);
            Span token = window.span(position);
            labels[position] = (touches(gold.cue(), token)
                            ? Label.CUE
                            : touches(gold.source(), token)
                                    ? Label.SOURCE
                                    : touches(gold.content(), token) ? Label.CONTENT : Label.OUTSIDE)
                    .ordinal();
        }
        spanExamples.add(new SpanExample(emission, transition, labels, window.cuePosition()));
    }

    /** The weights for everything taken so far. */
    public AttributionModel learn() {
        Weights cues = learnCues();
        return learnSpans(cues);
    }

    private Weights learnCues() {
        int rows = 1 << CueFeatures.BITS;
        int[] counts = new int[rows];
        for (CueExample example : cueExamples) {
            for (int feature : example.features()) {
                counts[feature]++;
            }
        }
        float[] mean = new float[rows];
        for (int seed = 0; seed < ORDERS; seed++) {
            float[] weights = learnCues(counts, new Random(2 * seed + 1));
            for (int row = 0; row < rows; row++) {
                mean[row] += weights[row] / ORDERS;
            }
        }
        return Weights.rounded(mean, 1);
    }

    private float[] learnCues(int[] counts, Random random) {
        float[] weights = new float[counts.length];
        float[] squares = new float[counts.length];
        List<CueExample> order = new ArrayList<>(cueExamples);
        for (int round = 0; round < CUE_ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (CueExample example : order) {
                double sum = 0;
                for (int feature : example.features()) {
                    sum += weights[feature];
                }
                float slope = (float) (1 / (1 + StrictMath.exp(-sum))) - (example.isCue() ? 1 : 0);
                for (int feature : example.features()) {
                    if (counts[feature] >= MIN_COUNT) {
                        float gradient = slope + RIDGE * weights[feature];
                        squares[feature] += gradient * gradient;
                        weights[feature] -= RATE * gradient / (float) Math.sqrt(squares[feature] + 1e-6f);
                    }
                }
            }
        }
        return weights;
    }

    private AttributionModel learnSpans(Weights cues) {
        Slopes spans = new Slopes(SpanFeatures.BITS, Label.COUNT);
        Slopes transitions = new Slopes(SpanFeatures.TRANSITION_BITS, Label.COUNT * Label.COUNT);
        for (SpanExample example : spanExamples) {
            for (int position = 0; position < example.labels().length; position++) {
                spans.count(example.features()[position]);
                transitions.count(example.transitions()[position]);
            }
        }
        for (int seed = 0; seed < ORDERS; seed++) {
            spans.begin();
            transitions.begin();
            List<SpanExample> order = new ArrayList<>(spanExamples);
            Random random = new Random(2 * seed + 2);
            for (int round = 0; round < SPAN_ROUNDS; round++) {
                Collections.shuffle(order, random);
                for (SpanExample example : order) {
                    learn(example, spans, transitions);
                }
            }
            spans.end();
            transitions.end();
        }
        return new AttributionModel(THRESHOLD, cues, spans.weights(), transitions.weights());
    }

    private static void learn(SpanExample example, Slopes spans, Slopes transitions) {
        int length = example.labels().length;
        float[][] emission = new float[length][];
        float[][] transition = new float[length][];
        for (int position = 0; position < length; position++) {
            emission[position] = spans.sum(example.features()[position]);
            transition[position] = transitions.sum(example.transitions()[position]);
        }
        Expectations expected = new Expectations(emission, transition, example.head());
        int before = 0;
        for (int position = 0; position < length; position++) {
            int label = example.labels()[position];
            expected.labels[position][label] -= 1;
            expected.pairs[position][before * Label.COUNT + label] -= 1;
            spans.change(example.features()[position], expected.labels[position]);
            transitions.change(example.transitions()[position], expected.pairs[position]);
            before = label;
        }
    }

    /** A table of weights under AdaGrad. */
    private static final class Slopes {
        /** Slopes smaller than this change nothing worth the time. */
        private static final float LEAST = 0.005f;

        private final int columns;
        private final float[] weights;
        private final float[] squares;
        private final float[] mean;
        private final int[] counts;

        Slopes(int bits, int columns) {
            this.columns = columns;
            weights = new float[columns << bits];
            squares = new float[columns << bits];
            mean = new float[columns << bits];
            counts = new int[1 << bits];
        }

        /** Begins anew in another order. */
        void begin() {
            Arrays.fill(weights, 0);
            Arrays.fill(squares, 0);
        }

        /** Counts what was learned in one order. */
        void end() {
            for (int at = 0; at < weights.length; at++) {
                mean[at] += weights[at] / ORDERS;
            }
        }

        void count(int[] features) {
            for (int feature : features) {
                counts[feature]++;
            }
        }

        float[] sum(int[] features) {
            float[] sums = new float[columns];
            for (int feature : features) {
                for (int column = 0; column < columns; column++) {
                    sums[column] += weights[feature * columns + column];
                }
            }
            return sums;
        }

        void change(int[] features, float[] slopes) {
            for (int column = 0; column < columns; column++) {
                float slope = slopes[column];
                if (Math.abs(slope) < LEAST) {
                    continue;
                }
                for (int feature : features) {
                    if (counts[feature] >= MIN_COUNT) {
                        int at = feature * columns + column;
                        float gradient = slope + SPAN_RIDGE * weights[at];
                        squares[at] += gradient * gradient;
                        weights[at] -= SPAN_RATE * gradient / (float) Math.sqrt(squares[at] + 1e-4f);
                    }
                }
            }
        }

        Weights weights() {
            return Weights.rounded(mean, columns);
        }
    }
}
