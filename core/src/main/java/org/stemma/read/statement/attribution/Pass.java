package org.stemma.read.statement.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.stemma.model.Span;
import org.stemma.read.statement.attribution.AttributionLearner.Gold;
import org.stemma.read.statement.attribution.AttributionLearner.Marked;

/** Learns cues and spans from some texts, in some orders of them. */
final class Pass {
    private static final int ROUNDS = 6;
    private static final float RATE = 0.1f;
    /** Slopes smaller than this change nothing worth the time. */
    private static final float LEAST_SLOPE = 0.005f;

    private record SpanExample(int[][] features, int[][] transitions, int[] labels, int head) {}

    private final int orders;
    private final List<Logistic.Example> cueExamples = new ArrayList<>();
    private final List<SpanExample> spanExamples = new ArrayList<>();

    Pass(List<Marked> texts, int orders) {
        this.orders = orders;
        texts.forEach(this::add);
    }

    /** A model that proposes candidates and no more. */
    AttributionModel model() {
        return model(
                Logistic.learn(List.of(), VerdictFeatures.BITS, 1),
                new Revision(
                        Logistic.learn(List.of(), RevisionFeatures.BITS, 1),
                        Logistic.learn(List.of(), RevisionFeatures.BITS, 1)));
    }

    AttributionModel model(Weights verdicts, Revision revision) {
        return learnSpans(Logistic.learn(cueExamples, CueFeatures.BITS, orders), verdicts, revision);
    }

    private void add(Marked text) {
        List<Facts> facts = text.facts();
        Map<Integer, Map<Integer, Gold>> heads = new TreeMap<>();
        for (Gold gold : text.golds()) {
            AttributionLearner.head(facts, gold, heads);
        }
        CueFeatures features = new CueFeatures();
        for (int sentence = 0; sentence < facts.size(); sentence++) {
            Map<Integer, Gold> here = heads.getOrDefault(sentence, Map.of());
            Facts f = facts.get(sentence);
            for (int token = 0; token < f.size; token++) {
                if (CueFeatures.isCandidate(f, token)) {
                    cueExamples.add(new Logistic.Example(features.of(f, token), here.containsKey(token)));
                }
            }
            for (Map.Entry<Integer, Gold> entry : here.entrySet()) {
                addSpans(Window.around(facts, sentence, entry.getKey()), entry.getValue());
            }
        }
    }

    private void addSpans(Window window, Gold gold) {
        SpanFeatures features = new SpanFeatures(window);
        int[][] emission = new int[window.size][];
        int[][] transition = new int[window.size][];
        int[] labels = new int[window.size];
        for (int position = 0; position < window.size; position++) {
            emission[position] = features.of(position);
            transition[position] = features.transitionTo(position);
            labels[position] = label(window.span(position), gold).ordinal();
        }
        spanExamples.add(new SpanExample(emission, transition, labels, window.cuePosition()));
    }

    /** What a token is to the cue of a marked attribution. */
    static Label label(Span token, Gold gold) {
        return AttributionLearner.touches(gold.cue(), token)
                ? Label.CUE
                : AttributionLearner.touches(gold.source(), token)
                        ? Label.SOURCE
                        : AttributionLearner.touches(gold.content(), token) ? Label.CONTENT : Label.OUTSIDE;
    }

    private AttributionModel learnSpans(Weights cues, Weights verdicts, Revision revision) {
        Slopes spans = new Slopes(SpanFeatures.BITS, Label.COUNT, orders, RATE, LEAST_SLOPE);
        Slopes transitions =
                new Slopes(SpanFeatures.TRANSITION_BITS, Label.COUNT * Label.COUNT, orders, RATE, LEAST_SLOPE);
        for (SpanExample example : spanExamples) {
            for (int position = 0; position < example.labels().length; position++) {
                spans.count(example.features()[position]);
                transitions.count(example.transitions()[position]);
            }
        }
        for (int seed = 0; seed < orders; seed++) {
            spans.begin();
            transitions.begin();
            List<SpanExample> order = new ArrayList<>(spanExamples);
            Random random = new Random(2 * seed + 2);
            for (int round = 0; round < ROUNDS; round++) {
                Collections.shuffle(order, random);
                for (SpanExample example : order) {
                    learn(example, spans, transitions);
                }
            }
            spans.end();
            transitions.end();
        }
        return new AttributionModel(
                AttributionLearner.THRESHOLD, cues, spans.weights(), transitions.weights(), verdicts, revision);
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
        change(expected, example.labels(), example.features(), example.transitions(), spans, transitions);
    }

    /** Moves the weights towards the labels, away from what was expected. */
    static void change(
            Expectations expected, int[] labels, int[][] features, int[][] pairs, Slopes spans, Slopes transitions) {
        int before = 0;
        for (int position = 0; position < labels.length; position++) {
            int label = labels[position];
            expected.labels[position][label] -= 1;
            expected.pairs[position][before * Label.COUNT + label] -= 1;
            spans.change(features[position], expected.labels[position]);
            transitions.change(pairs[position], expected.pairs[position]);
            before = label;
        }
    }
}
