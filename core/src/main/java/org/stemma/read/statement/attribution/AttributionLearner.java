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
 * <p>Cues: logistic regression with AdaGrad. Spans: a linear-chain conditional random field (Lafferty and others 2001)
 * with AdaGrad. Verdicts on cues whose spans are known, and the revision of the spans: {@link Stack}. Deterministic:
 * the same texts in the same order give the same bytes. Not safe across threads.
 */
public final class AttributionLearner {
    /** An attribution as marked by hand. */
    public record Gold(List<Span> source, List<Span> cue, List<Span> content) {}

    /** A marked text. */
    record Marked(List<Facts> facts, List<Gold> golds) {}

    /**
     * So often everything is learned, each time in another order; the weights are the mean, which one order does not
     * sway.
     */
    private static final int ORDERS = 12;

    /** Above this verdict a candidate is a cue: when it is more likely one than not. */
    static final float THRESHOLD = 0;

    private final List<Marked> texts = new ArrayList<>();

    /** Takes one marked text. */
    public void add(AnalysedText text, List<Gold> golds) {
        texts.add(new Marked(Facts.of(text, Quotations.of(text)), List.copyOf(golds)));
    }

    /** The weights for everything taken so far. */
    public AttributionModel learn() {
        Stack stack = new Stack(texts, ORDERS);
        Weights verdicts = stack.verdicts();
        Revision revision = stack.revision();
        return new Pass(texts, ORDERS).model(verdicts, revision);
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
