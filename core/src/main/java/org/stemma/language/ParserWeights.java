package org.stemma.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The weights of a published neural dependency parser, and what words, tags and relations add to its hidden layer.
 *
 * <p>The network (Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014) looks at 18
 * nodes of the parser's state: their words, tags and, for 12 of them, relations. Each is an embedding times its own slice of
 * the first weight matrix: a row of {@link #hidden()} numbers that depends on the feature and its place alone. Rows of tags,
 * relations and frequent words are computed once and kept. The same row comes out whether it was kept or not, so that
 * results do not depend on what was parsed before. Safe from any thread.
 */
final class ParserWeights {

    /** How many nodes of the state the network looks at. */
    static final int NODES = 18;

    /** From this node on, the network looks at the relation too. */
    static final int FIRST_WITH_RELATION = 6;

    /** How many rows of words are kept, at four bytes for each unit of the hidden layer: 40 MB for the published model. */
    static final int KEPT_WORD_ROWS = 10_000;

    /** The output layer's rows are padded to a multiple of this, for the vector unit. */
    private static final int LANES = 8;

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String ABSENT = "-NULL-";
    private static final String ROOT = "-ROOT-";

    private final int size;
    private final int hidden;
    private final int features;
    private final int transitions;
    private final int paddedTransitions;
    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> relations;
    private final int unknownWord;
    private final int unknownTag;
    private final int firstRelation;
    private final float[] embeddings;
    private final float[] toHidden;
    private final float[] bias;
    private final float[] toOutput;
    private final Set<Integer> frequent;
    private final KeptRows kept = new KeptRows();
    private final float[][] absent = new float[NODES][];
    private final float[][] root = new float[NODES][];

    private ParserWeights(ParserFile file) throws IOException {
        int wordCount = file.header("dict=");
        int tagCount = file.header("pos=");
        int relationCount = file.header("label=");
        size = file.header("embeddingSize=");
        hidden = file.header("hiddenSize=");
        features = file.header("numTokens=");
        int frequentCount = file.header("preComputed=");
        if (features != 3 * NODES - FIRST_WITH_RELATION) {
            throw new IOException("a parser of " + features + " features, but this one knows 48");
        }
        int all = wordCount + tagCount + relationCount;
        embeddings = new float[all * size];
        words = new HashMap<>(2 * wordCount);
        tags = new HashMap<>(2 * tagCount);
        file.named(words, 0, wordCount, embeddings, size);
        file.named(tags, wordCount, tagCount, embeddings, size);
        Map<String, Integer> relationIds = new HashMap<>();
        relations = file.named(relationIds, wordCount + tagCount, relationCount, embeddings, size);
        firstRelation = wordCount + tagCount;
        unknownWord = required(words, UNKNOWN);
        unknownTag = tags.getOrDefault(UNKNOWN, unknownWord);
        toHidden = file.numbers(features * size * hidden);
        bias = file.numbers(hidden);
        transitions = 2 * relationCount - 1;
        paddedTransitions = (transitions + LANES - 1) / LANES * LANES;
        toOutput = new float[hidden * paddedTransitions];
        for (int unit = 0; unit < hidden; unit++) {
            file.numbers(toOutput, unit * paddedTransitions, transitions);
        }
        frequent = file.firstNumbers(frequentCount, KEPT_WORD_ROWS, id -> id / features < wordCount);
        fixedRows(relationIds);
    }

    static ParserWeights read(InputStream in) throws IOException {
        return new ParserWeights(new ParserFile(in));
    }

    private static int required(Map<String, Integer> ids, String name) throws IOException {
        Integer id = ids.get(name);
        if (id == null) {
            throw new IOException("the parser's file has no " + name);
        }
        return id;
    }

    private void fixedRows(Map<String, Integer> relationIds) throws IOException {
        int absentWord = required(words, ABSENT);
        int absentTag = required(tags, ABSENT);
        int absentRelation = required(relationIds, ABSENT);
        for (int node = 0; node < NODES; node++) {
            absent[node] = new float[hidden];
            wordAndTag(absentWord, absentTag, node, absent[node]);
            if (node >= FIRST_WITH_RELATION) {
                add(relationRow(absentRelation - firstRelation, node), absent[node]);
            }
            root[node] = new float[hidden];
            wordAndTag(required(words, ROOT), required(tags, ROOT), node, root[node]);
        }
    }

    /** The units of the hidden layer. */
    int hidden() {
        return hidden;
    }

    /** The scores that the output layer gives: a left and a right arc for each relation but "absent", and the shift. */
    int transitions() {
        return transitions;
    }

    /** The length of an array of scores. */
    int paddedTransitions() {
        return paddedTransitions;
    }

    /** The name of a relation; 0 is that of an absent node and 1 that of the root. */
    String relation(int relation) {
        return relations.get(relation);
    }

    int word(String form) {
        return words.getOrDefault(form, unknownWord);
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, unknownTag);
    }

    /** What an absent node adds, relation included. */
    float[] absentRow(int node) {
        return absent[node];
    }

    /** What the root adds, which has no relation. */
    float[] rootRow(int node) {
        return root[node];
    }

    /** What a relation adds at a node that has one. */
    float[] relationRow(int relation, int node) {
        return kept.row(firstRelation + relation, 2 * NODES + node - FIRST_WITH_RELATION);
    }

    /** Writes what a word and its tag add at a node. */
    void wordAndTag(int word, int tag, int node, float[] row) {
        if (frequent.contains(word * features + node)) {
            System.arraycopy(kept.row(word, node), 0, row, 0, hidden);
        } else {
            product(word, node, row);
        }
        add(kept.row(tag, NODES + node), row);
    }

    /** Starts the hidden layer with its bias. */
    void startHidden(float[] units) {
        System.arraycopy(bias, 0, units, 0, hidden);
    }

    /** Adds four rows at once, which halves the way through memory. */
    static void add(float[] a, float[] b, float[] c, float[] d, float[] units) {
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] += (a[unit] + b[unit]) + (c[unit] + d[unit]);
        }
    }

    static void add(float[] row, float[] units) {
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] += row[unit];
        }
    }

    /** The output layer for a hidden layer before its activation, the cube. */
    void scores(float[] units, float[] scores) {
        java.util.Arrays.fill(scores, 0);
        int width = paddedTransitions;
        for (int unit = 0; unit + 3 < hidden; unit += 4) {
            float a = cube(units[unit]);
            float b = cube(units[unit + 1]);
            float c = cube(units[unit + 2]);
            float d = cube(units[unit + 3]);
            int at = unit * width;
            for (int score = 0; score < width; score++) {
                scores[score] += (a * toOutput[at + score] + b * toOutput[at + width + score])
                        + (c * toOutput[at + 2 * width + score] + d * toOutput[at + 3 * width + score]);
            }
        }
        for (int unit = hidden / 4 * 4; unit < hidden; unit++) {
            float a = cube(units[unit]);
            for (int score = 0; score < width; score++) {
                scores[score] += a * toOutput[unit * width + score];
            }
        }
    }

    private static float cube(float x) {
        return x * x * x;
    }

    /** An embedding times the slice of the weight matrix that belongs to a feature. */
    private void product(int id, int feature, float[] row) {
        java.util.Arrays.fill(row, 0);
        int at = feature * size * hidden;
        for (int element = 0; element + 4 < size; element += 5) {
            product5(id * size + element, at + element * hidden, row);
        }
        for (int element = size / 5 * 5; element < size; element++) {
            float a = embeddings[id * size + element];
            int from = at + element * hidden;
            for (int unit = 0; unit < hidden; unit++) {
                row[unit] += a * toHidden[from + unit];
            }
        }
    }

    private void product5(int element, int at, float[] row) {
        float a = embeddings[element];
        float b = embeddings[element + 1];
        float c = embeddings[element + 2];
        float d = embeddings[element + 3];
        float e = embeddings[element + 4];
        int n = hidden;
        float[] w = toHidden;
        for (int unit = 0; unit < n; unit++) {
            row[unit] += (a * w[at + unit] + b * w[at + n + unit])
                    + (c * w[at + 2 * n + unit] + d * w[at + 3 * n + unit])
                    + e * w[at + 4 * n + unit];
        }
    }

    /** Rows by feature id and place, each computed when it is first asked for. */
    private final class KeptRows {
        private final Map<Integer, float[]> rows = new java.util.concurrent.ConcurrentHashMap<>();

        float[] row(int id, int feature) {
            return rows.computeIfAbsent(id * features + feature, key -> {
                float[] row = new float[hidden];
                product(id, feature, row);
                return row;
            });
        }
    }
}
