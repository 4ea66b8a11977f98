package org.stemma.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The weights of a published neural dependency parser, and what words, tags and relations add to its hidden layer.
 *
 * <p>The network (Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014) looks at
 * 18 nodes of the parser's state: their words, tags and, for 12 of them, relations. Each feature is an embedding times
 * its own slice of the first weight matrix: a <em>row</em> of {@link #hidden()} numbers that depends on the feature and
 * its place alone. Rows of tags and relations are computed on reading. Immutable.
 *
 * <p>Every row of a matrix is an array of its own: the compiler turns a loop over several arrays into vector
 * instructions, but not one over several stretches of one array, which was four times slower.
 */
final class ParserWeights {

    /** How many nodes of the state the network looks at. */
    static final int NODES = 18;

    /** From this node on, the network looks at the relation too. */
    static final int FIRST_WITH_RELATION = 6;

    private static final int FEATURES = 3 * NODES - FIRST_WITH_RELATION;
    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String ABSENT = "-NULL-";
    private static final String ROOT = "-ROOT-";

    private final int size;
    private final int hidden;
    private final Embeddings words;
    private final Embeddings tags;
    private final Embeddings relations;
    private final float[][] toHidden;
    private final float[] bias;
    private final float[][] toOutput;
    private final int transitions;
    private final float[][][] tagRows;
    private final float[][][] relationRows;
    private final float[][] absentRows = new float[NODES][];
    private final float[][] rootRows = new float[NODES][];

    private ParserWeights(ParserFile file) throws IOException {
        int wordCount = file.header("dict=");
        int tagCount = file.header("pos=");
        int relationCount = file.header("label=");
        size = file.header("embeddingSize=");
        hidden = file.header("hiddenSize=");
        int features = file.header("numTokens=");
        if (features != FEATURES) {
            throw new IOException("a parser of " + features + " features, but this one knows " + FEATURES);
        }
        file.header("preComputed=");
        words = file.embeddings(wordCount, size);
        tags = file.embeddings(tagCount, size);
        relations = file.embeddings(relationCount, size);
        toHidden = file.matrix(features * size, hidden);
        bias = file.matrix(1, hidden)[0];
        transitions = 2 * relationCount - 1;
        toOutput = file.matrix(hidden, transitions);
        tagRows = rows(tags, NODES, NODES);
        relationRows = rows(relations, 2 * NODES, NODES - FIRST_WITH_RELATION);
        for (int node = 0; node < NODES; node++) {
            absentRows[node] = wordAndTag(ABSENT, node);
            rootRows[node] = wordAndTag(ROOT, node);
            if (node >= FIRST_WITH_RELATION) {
                add(relationRow(required(relations, ABSENT), node), absentRows[node]);
            }
        }
        required(words, UNKNOWN);
    }

    /** Reads the text of a model file. */
    static ParserWeights read(InputStream in) throws IOException {
        return new ParserWeights(new ParserFile(in));
    }

    private float[][][] rows(Embeddings embeddings, int firstFeature, int places) {
        float[][][] rows = new float[embeddings.vectors().length][places][hidden];
        for (int id = 0; id < rows.length; id++) {
            for (int place = 0; place < places; place++) {
                product(embeddings.vectors()[id], firstFeature + place, rows[id][place]);
            }
        }
        return rows;
    }

    private float[] wordAndTag(String name, int node) throws IOException {
        float[] row = new float[hidden];
        wordRow(required(words, name), node, row);
        add(tagRow(required(tags, name), node), row);
        return row;
    }

    private static int required(Embeddings embeddings, String name) throws IOException {
        Integer id = embeddings.ids().get(name);
        if (id == null) {
            throw new IOException("the parser's file has no " + name);
        }
        return id;
    }

    /** The units of the hidden layer. */
    int hidden() {
        return hidden;
    }

    /** The scores of the output layer: a left and a right arc for each relation but "absent", and the shift. */
    int transitions() {
        return transitions;
    }

    /** The name of a relation; 0 is that of an absent node and 1 that of the root. */
    String relation(int relation) {
        return relations.names().get(relation);
    }

    /** The number of a word, or of the unknown word. */
    int word(String form) {
        return words.id(form, UNKNOWN);
    }

    /** The number of a tag, or of the unknown tag. */
    int tag(String tag) {
        return tags.id(tag, UNKNOWN);
    }

    /** What an absent node adds, relation included. */
    float[] absentRow(int node) {
        return absentRows[node];
    }

    /** What the root adds, which has no relation. */
    float[] rootRow(int node) {
        return rootRows[node];
    }

    /** What a relation adds at a node that has one. */
    float[] relationRow(int relation, int node) {
        return relationRows[relation][node - FIRST_WITH_RELATION];
    }

    /** What a tag adds at a node. */
    float[] tagRow(int tag, int node) {
        return tagRows[tag][node];
    }

    /** Writes what a word adds at a node: as many multiplications as an embedding and the hidden layer are long. */
    void wordRow(int word, int node, float[] row) {
        product(words.vectors()[word], node, row);
    }

    private void product(float[] embedding, int feature, float[] row) {
        Arrays.fill(row, 0);
        float[][] w = toHidden;
        int at = feature * size;
        int element = 0;
        for (; element + 3 < size; element += 4) {
            addScaled(
                    embedding[element],
                    w[at + element],
                    embedding[element + 1],
                    w[at + element + 1],
                    embedding[element + 2],
                    w[at + element + 2],
                    embedding[element + 3],
                    w[at + element + 3],
                    row);
        }
        for (; element < size; element++) {
            addScaled(embedding[element], w[at + element], row);
        }
    }

    /** Starts the hidden layer with its bias. */
    void startHidden(float[] units) {
        System.arraycopy(bias, 0, units, 0, hidden);
    }

    /** The output layer for a hidden layer before its activation, the cube. */
    void scores(float[] units, float[] scores) {
        Arrays.fill(scores, 0);
        int unit = 0;
        for (; unit + 3 < hidden; unit += 4) {
            addScaled(
                    cube(units[unit]),
                    toOutput[unit],
                    cube(units[unit + 1]),
                    toOutput[unit + 1],
                    cube(units[unit + 2]),
                    toOutput[unit + 2],
                    cube(units[unit + 3]),
                    toOutput[unit + 3],
                    scores);
        }
        for (; unit < hidden; unit++) {
            addScaled(cube(units[unit]), toOutput[unit], scores);
        }
    }

    private static float cube(float x) {
        return x * x * x;
    }

    private static void addScaled(
            float a, float[] v, float b, float[] w, float c, float[] x, float d, float[] y, float[] sum) {
        for (int index = 0; index < sum.length; index++) {
            sum[index] += (a * v[index] + b * w[index]) + (c * x[index] + d * y[index]);
        }
    }

    private static void addScaled(float a, float[] v, float[] sum) {
        for (int index = 0; index < sum.length; index++) {
            sum[index] += a * v[index];
        }
    }

    /** Adds four rows at once, which halves the way through memory. */
    static void add(float[] a, float[] b, float[] c, float[] d, float[] sum) {
        for (int index = 0; index < sum.length; index++) {
            sum[index] += (a[index] + b[index]) + (c[index] + d[index]);
        }
    }

    /** Adds a row. */
    static void add(float[] row, float[] sum) {
        for (int index = 0; index < sum.length; index++) {
            sum[index] += row[index];
        }
    }

    /**
     * Names and their vectors.
     *
     * @param names by number
     * @param ids numbers by name
     * @param vectors by number
     */
    record Embeddings(List<String> names, Map<String, Integer> ids, float[][] vectors) {

        int id(String name, String otherwise) {
            Integer id = ids.get(name);
            return id != null ? id : ids.getOrDefault(otherwise, 0);
        }
    }
}
