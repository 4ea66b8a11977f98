package org.stemma.read.statement.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.stemma.language.AnalysedText;
import org.stemma.read.statement.quotation.Quotations;

/**
 * Finds attributions with learned weights: first which tokens may be heads of cues, then for each which tokens name its
 * source and hold its content, the best sequence under a linear model, then, seeing these, which are cues, and last
 * which tokens are whose, seeing what the other cues hold. Immutable and safe from any thread.
 */
public final class AttributionModel {
    private static final int MAGIC = 0x53544D41;
    private static final int VERSION = 3;

    /** Above this score a token is looked at as the head of a cue; few that score less are one. */
    private static final float POSSIBLE = -2.5f;

    private final float threshold;
    private final Weights cues;
    private final Weights spans;
    private final Weights transitions;
    private final Weights verdicts;
    private final Revision revision;

    AttributionModel(
            float threshold, Weights cues, Weights spans, Weights transitions, Weights verdicts, Revision revision) {
        this.threshold = threshold;
        this.cues = cues;
        this.spans = spans;
        this.transitions = transitions;
        this.verdicts = verdicts;
        this.revision = revision;
    }

    /** The model that ships. */
    public static AttributionModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        static final AttributionModel MODEL = load();

        private static AttributionModel load() {
            try (InputStream in = AttributionModel.class.getResourceAsStream("attribution.model")) {
                if (in == null) {
                    throw new IllegalStateException(
                            "attribution.model is missing beside " + AttributionModel.class.getName());
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("reading the attribution model", e);
            }
        }
    }

    /** The attributions of a text, by their cue. */
    public List<Attribution> find(AnalysedText text, Quotations quotations) {
        Map<Candidate, Float> kept = kept(candidates(Facts.of(text, quotations)));
        List<Attribution> found = new ArrayList<>();
        kept.forEach((candidate, verdict) ->
                found.add(revision.of(candidate, kept.keySet()).attribution(verdict, verdict > threshold)));
        return Overlaps.settled(found, quotations);
    }

    /** The candidates that are taken for cues, in their order, each with its verdict. */
    private Map<Candidate, Float> kept(List<Candidate> candidates) {
        VerdictFeatures features = new VerdictFeatures();
        Map<Candidate, Float> kept = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            float verdict = verdicts.sum(features.of(candidate, candidates))[0];
            if (verdict > threshold || candidate.isKeptAnyway()) {
                kept.put(candidate, verdict);
            }
        }
        return kept;
    }

    /** What may be a cue, with what it would say of whom; only what has a content. */
    List<Candidate> candidates(List<Facts> facts) {
        CueFeatures features = new CueFeatures();
        List<Candidate> candidates = new ArrayList<>();
        for (int sentence = 0; sentence < facts.size(); sentence++) {
            Facts here = facts.get(sentence);
            for (int token = 0; token < here.size; token++) {
                if (!CueFeatures.isCandidate(here, token)) {
                    continue;
                }
                float score = cues.sum(features.of(here, token))[0];
                boolean plain = CueFeatures.isPlainReport(here, token);
                if (score > POSSIBLE || plain) {
                    Candidate candidate = labelled(Window.around(facts, sentence, token), score, plain);
                    if (!candidate.content.isEmpty()) {
                        candidates.add(candidate);
                    }
                }
            }
        }
        return candidates;
    }

    private Candidate labelled(Window window, float score, boolean plain) {
        SpanFeatures features = new SpanFeatures(window);
        float[][] emission = new float[window.size][];
        float[][] transition = new float[window.size][];
        for (int position = 0; position < window.size; position++) {
            emission[position] = spans.sum(features.of(position));
            transition[position] = transitions.sum(features.transitionTo(position));
        }
        return Candidate.of(window, new Chain(emission, transition, window.cuePosition()), score, plain);
    }

    /** Writes the weights, compressed. */
    public void write(OutputStream out) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out, deflater));
        data.writeInt(MAGIC);
        data.writeInt(VERSION);
        data.writeFloat(threshold);
        cues.write(data);
        spans.write(data);
        transitions.write(data);
        verdicts.write(data);
        revision.write(data);
        data.close();
        deflater.end();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is not such a file, or of another version
     */
    public static AttributionModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new InflaterInputStream(in));
        int magic = data.readInt();
        int version = data.readInt();
        if (magic != MAGIC || version != VERSION) {
            throw new IOException("not an attribution model of version " + VERSION + ": " + Integer.toHexString(magic)
                    + " version " + version);
        }
        return new AttributionModel(
                data.readFloat(),
                Weights.read(data),
                Weights.read(data),
                Weights.read(data),
                Weights.read(data),
                Revision.read(data));
    }
}
