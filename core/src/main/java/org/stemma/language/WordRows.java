package org.stemma.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each word of a sentence, with its tag, adds to the hidden layer at each place it comes to.
 *
 * <p>A word keeps its place over several transitions, and an article says the same words again: rows are kept for the
 * sentence, and those of recent words beyond it. A kept row is the one that would be computed again. For one thread.
 */
final class WordRows {

    /** How many rows of recent words are kept, at four bytes for each unit of the hidden layer: 16 MB. */
    private static final int RECENT = 1 << 12;

    private static final int RECENT_SHIFT = 32 - 12;
    private static final int NONE = -1;

    private final ParserWeights weights;
    private final int[] recentKeys = new int[RECENT];
    private final float[] @Nullable [] recentRows = new float[RECENT][];
    private final List<float[]> rows = new ArrayList<>();
    private int usedRows;
    private int[] words = {};
    private int[] tags = {};
    private int[] rowOf = {};

    WordRows(ParserWeights weights) {
        this.weights = weights;
        Arrays.fill(recentKeys, NONE);
    }

    /** Begins a sentence. */
    void start(String[] forms, String[] tagNames) {
        int length = forms.length;
        if (words.length <= length) {
            words = new int[length + 1];
            tags = new int[length + 1];
            rowOf = new int[(length + 1) * ParserWeights.NODES];
        }
        for (int node = 1; node <= length; node++) {
            words[node] = weights.word(forms[node - 1]);
            tags[node] = weights.tag(tagNames[node - 1]);
        }
        Arrays.fill(rowOf, NONE);
        usedRows = 0;
    }

    /** The row of a word, counted from 1, at a place. */
    float[] row(int node, int place) {
        int key = node * ParserWeights.NODES + place;
        if (rowOf[key] == NONE) {
            if (usedRows == rows.size()) {
                rows.add(new float[weights.hidden()]);
            }
            rowOf[key] = usedRows++;
            float[] row = rows.get(rowOf[key]);
            System.arraycopy(wordRow(words[node], place), 0, row, 0, row.length);
            ParserWeights.add(weights.tagRow(tags[node], place), row);
        }
        return rows.get(rowOf[key]);
    }

    private float[] wordRow(int word, int place) {
        int key = word * ParserWeights.NODES + place;
        int slot = (key * 0x9E3779B9) >>> RECENT_SHIFT;
        float[] row = recentRows[slot];
        if (row == null) {
            row = new float[weights.hidden()];
            recentRows[slot] = row;
        }
        if (recentKeys[slot] != key) {
            weights.wordRow(word, place, row);
            recentKeys[slot] = key;
        }
        return row;
    }
}
