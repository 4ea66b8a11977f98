package org.stemma.read.statement.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.stemma.language.AnalysedText;
import org.stemma.language.Sentence;
import org.stemma.model.Span;
import org.stemma.read.statement.quotation.Quotations;

/**
 * Finds attributions with learned weights: first which tokens are heads of cues, then for each cue which tokens name its
 * source and hold its content, the best sequence under a linear model. Immutable and safe from any thread.
 */
public final class AttributionModel {
    private static final int MAGIC = 0x53544D41;
    private static final int VERSION = 1;

    private final float threshold;
    private final Weights cues;
    private final Weights spans;
    private final Weights transitions;

    AttributionModel(float threshold, Weights cues, Weights spans, Weights transitions) {
        this.threshold = threshold;
        this.cues = cues;
        this.spans = spans;
        this.transitions = transitions;
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
        List<Facts> facts = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            facts.add(new Facts(sentence, quotations));
        }
        CueFeatures features = new CueFeatures();
        List<Attribution> found = new ArrayList<>();
        for (int sentence = 0; sentence < facts.size(); sentence++) {
            Facts here = facts.get(sentence);
            for (int token = 0; token < here.size; token++) {
                if (!CueFeatures.isCandidate(here, token)) {
                    continue;
                }
                float score = cues.sum(features.of(here, token))[0];
                if (score > threshold || CueFeatures.isPlainReport(here, token)) {
                    attribute(Window.around(facts, sentence, token), score, found);
                }
            }
        }
        return Overlaps.settled(found, quotations);
    }

    private void attribute(Window window, float score, List<Attribution> found) {
        int[] labels = label(window);
        List<Span> content = pieces(window, labels, Label.CONTENT.ordinal());
        if (content.isEmpty()) {
            return;
        }
        List<Span> cue = pieces(window, labels, Label.CUE.ordinal());
        found.add(new Attribution(
                window.sentences.get(window.own).sentence,
                window.cue,
                cue.isEmpty() ? List.of(window.span(window.cuePosition())) : cue,
                pieces(window, labels, Label.SOURCE.ordinal()),
                content,
                score > threshold,
                score));
    }

    private int[] label(Window window) {
        SpanFeatures features = new SpanFeatures(window);
        float[][] emission = new float[window.size][];
        float[][] transition = new float[window.size][];
        for (int position = 0; position < window.size; position++) {
            emission[position] = spans.sum(features.of(position));
            transition[position] = transitions.sum(features.transitionTo(position));
        }
        return Viterbi.best(emission, transition, window.cuePosition());
    }

    private static List<Span> pieces(Window window, int[] labels, int label) {
        List<Span> pieces = new ArrayList<>();
        int first = 0;
        while (first < labels.length) {
            int end = first;
            while (end < labels.length && labels[end] == label) {
                end++;
            }
            if (end > first) {
                pieces.add(window.span(first).cover(window.span(end - 1)));
            }
            first = end + 1;
        }
        return pieces;
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
        return new AttributionModel(data.readFloat(), Weights.read(data), Weights.read(data), Weights.read(data));
    }
}
