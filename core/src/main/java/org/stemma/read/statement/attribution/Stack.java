package org.stemma.read.statement.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.stemma.read.statement.attribution.AttributionLearner.Gold;
import org.stemma.read.statement.attribution.AttributionLearner.Marked;

/**
 * Learns what comes after the first look, verdicts and {@link Revision}, from texts that were labelled with weights
 * learned from other texts: labels of texts that were learned from themselves would look surer than they ever are
 * (stacking, Wolpert 1992; Cohen and Carvalho 2005).
 */
final class Stack {
    /** Each of so many parts is labelled with weights that were learned, in one order, from the others. */
    private static final int PARTS = 3;

    private static final float RATE = 0.005f;
    private static final float LEAST_SLOPE = 1e-4f;

    private record Labelled(List<Candidate> candidates, List<Logistic.Example> examples, Map<Candidate, Gold> golds) {}

    private record Row(int[][] features, int[][] transitions, Chain first, int[] firstLabels, int[] labels) {}

    private final int orders;
    private final List<List<Labelled>> parts = new ArrayList<>();

    /** Labels all texts; what is learned is the mean of so many orders. */
    Stack(List<Marked> texts, int orders) {
        this.orders = orders;
        for (int part = 0; part < PARTS; part++) {
            List<Marked> others = new ArrayList<>();
            List<Marked> own = new ArrayList<>();
            for (int at = 0; at < texts.size(); at++) {
                (at % PARTS == part ? own : others).add(texts.get(at));
            }
            AttributionModel model = new Pass(others, 1).model();
            List<Labelled> labelled = new ArrayList<>();
            own.forEach(text -> labelled.add(labelled(text, model)));
            parts.add(labelled);
        }
    }

    private static Labelled labelled(Marked text, AttributionModel model) {
        List<Candidate> candidates = model.candidates(text.facts());
        Map<Integer, Map<Integer, Gold>> heads = new TreeMap<>();
        text.golds().forEach(gold -> AttributionLearner.head(text.facts(), gold, heads));
        VerdictFeatures features = new VerdictFeatures();
        List<Logistic.Example> examples = new ArrayList<>();
        Map<Candidate, Gold> golds = new HashMap<>();
        for (Candidate candidate : candidates) {
            boolean isCue =
                    text.golds().stream().anyMatch(gold -> AttributionLearner.touches(gold.cue(), candidate.head));
            examples.add(new Logistic.Example(features.of(candidate, candidates), isCue));
            int sentence = candidate
                    .window
                    .sentences
                    .get(candidate.window.own)
                    .sentence
                    .index();
            Gold gold = heads.getOrDefault(sentence, Map.of()).get(candidate.window.cue);
            if (gold != null) {
                golds.put(candidate, gold);
            }
        }
        return new Labelled(candidates, examples, golds);
    }

    /** What tells a cue whose source and content are known. */
    Weights verdicts() {
        return verdicts(PARTS, orders);
    }

    /** The same from all parts but one. */
    private Weights verdicts(int but, int times) {
        List<Logistic.Example> examples = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            if (part != but) {
                parts.get(part).forEach(text -> examples.addAll(text.examples()));
            }
        }
        return Logistic.learn(examples, VerdictFeatures.BITS, times);
    }

    /** What labels a window anew beside those of the other cues. */
    Revision revision() {
        List<Row> rows = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            Weights verdicts = verdicts(part, 1);
            parts.get(part).forEach(text -> addRows(text, verdicts, rows));
        }
        Slopes spans = new Slopes(RevisionFeatures.BITS, Label.COUNT, orders, RATE, LEAST_SLOPE);
        Slopes transitions =
                new Slopes(RevisionFeatures.TRANSITION_BITS, Label.COUNT * Label.COUNT, orders, RATE, LEAST_SLOPE);
        for (Row row : rows) {
            for (int position = 0; position < row.labels().length; position++) {
                spans.count(row.features()[position]);
                transitions.count(row.transitions()[position]);
            }
        }
        for (int seed = 0; seed < orders; seed++) {
            spans.begin();
            transitions.begin();
            List<Row> order = new ArrayList<>(rows);
            Collections.shuffle(order, new Random(2 * seed + 2));
            order.forEach(row -> learn(row, spans, transitions));
            spans.end();
            transitions.end();
        }
        return new Revision(spans.weights(), transitions.weights());
    }

    private static void addRows(Labelled text, Weights verdicts, List<Row> rows) {
        List<Candidate> kept = new ArrayList<>();
        for (int at = 0; at < text.candidates().size(); at++) {
            Candidate candidate = text.candidates().get(at);
            if (verdicts.sum(text.examples().get(at).features())[0] > AttributionLearner.THRESHOLD
                    || candidate.isKeptAnyway()) {
                kept.add(candidate);
            }
        }
        for (Candidate candidate : text.candidates()) {
            Gold gold = text.golds().get(candidate);
            if (gold != null) {
                rows.add(row(candidate, kept, gold));
            }
        }
    }

    private static Row row(Candidate candidate, List<Candidate> kept, Gold gold) {
        RevisionFeatures features = new RevisionFeatures(candidate, kept);
        int size = candidate.window.size;
        int[][] emission = new int[size][];
        int[][] transition = new int[size][];
        int[] labels = new int[size];
        boolean sourced = Revision.hasSource(candidate.labels);
        int source = Label.SOURCE.ordinal();
        for (int position = 0; position < size; position++) {
            emission[position] = features.of(position);
            transition[position] = features.transitionTo(position);
            int label = Pass.label(candidate.window.span(position), gold).ordinal();
            labels[position] =
                    !sourced ? label : candidate.labels[position] == source ? source : label == source ? 0 : label;
        }
        return new Row(emission, transition, candidate.chain, candidate.labels, labels);
    }

    private static void learn(Row row, Slopes spans, Slopes transitions) {
        int length = row.labels().length;
        float[][] emission = new float[length][];
        float[][] transition = new float[length][];
        for (int position = 0; position < length; position++) {
            emission[position] = spans.sum(row.features()[position]);
            transition[position] = transitions.sum(row.transitions()[position]);
        }
        Expectations expected = Revision.chain(row.first(), row.firstLabels(), emission, transition)
                .expectations();
        Pass.change(expected, row.labels(), row.features(), row.transitions(), spans, transitions);
    }
}
