package org.stemma.read.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.language.AnalysedText;
import org.stemma.model.Span;
import org.stemma.read.statement.quotation.Quotations;

/**
 * Learns the weights of an {@link AttributionModel} from texts whose attributions were marked by hand.
 *
 * <p>Cues: logistic regression with AdaGrad. Spans: a linear-chain conditional random field (Lafferty and others 2001) with
 * AdaGrad. Verdicts on cues whose spans are known: logistic regression over texts that were labelled with weights learned from
 * other texts (stacking, Wolpert 1992). Deterministic: the same texts in the same order give the same bytes. Not safe across
 * threads.
 */
public final class AttributionLearner {
    /** An attribution as marked by hand. */
    public record Gold(List<Span> source, List<Span> cue, List<Span> content) {}

    /** A marked text. */
    record Marked(List<Facts> facts, List<Gold> golds) {}

    /** So often everything is learned, each time in another order; the weights are the mean, which one order does not sway. */
    private static final int ORDERS = 12;
    /** For the verdicts each of so many parts is labelled with weights that were learned, in one order, from the others. */
    private static final int PARTS = 3;

    /** Above this verdict a candidate is a cue: when it is more likely one than not. */
    static final float THRESHOLD = 0;

    private final List<Marked> texts = new ArrayList<>();

    /** Takes one marked text. */
    public void add(AnalysedText text, List<Gold> golds) {
        texts.add(new Marked(Facts.of(text, Quotations.of(text)), List.copyOf(golds)));
    }

    /** The weights for everything taken so far. */
    public AttributionModel learn() {
        Weights verdicts = verdicts();
        return new Pass(texts, ORDERS).model(verdicts);
    }

    /** What tells a cue whose source and content are known, from texts that were labelled by what others taught. */
    private Weights verdicts() {
        List<Logistic.Example> examples = new ArrayList<>();
        VerdictFeatures features = new VerdictFeatures();
        for (int part = 0; part < PARTS; part++) {
            List<Marked> others = new ArrayList<>();
            List<Marked> own = new ArrayList<>();
            for (int at = 0; at < texts.size(); at++) {
                (at % PARTS == part ? own : others).add(texts.get(at));
            }
            AttributionModel model = new Pass(others, 1).model(Logistic.learn(List.of(), VerdictFeatures.BITS, 1));
            for (Marked text : own) {
                List<Candidate> candidates = model.candidates(text.facts());
                for (Candidate candidate : candidates) {
                    boolean isCue = text.golds().stream().anyMatch(gold -> touches(gold.cue(), candidate.head));
                    examples.add(new Logistic.Example(features.of(candidate, candidates), isCue));
                }
            }
        }
        return Logistic.learn(examples, VerdictFeatures.BITS, ORDERS);
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

    static boolean touches(List<Span> spans, Span token) {
        return spans.stream().anyMatch(span -> span.overlaps(token));
    }
}
