package org.stemma.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Which words of one rendering differ from another: a longest common subsequence over words.
 *
 * <p>Words are compared without case, accents, quotation marks and other punctuation, and shown as written.
 *
 * @param pieces in reading order; neighbours differ in kind
 * @param compared whether they were compared; where either is longer than {@link #MOST_WORDS} it is shown as one piece
 */
public record WordDiff(List<Piece> pieces, boolean compared) {
    /** The most words of a rendering that is compared: the work grows with the product of both lengths. */
    public static final int MOST_WORDS = 800;

    /** What a stretch of words is. */
    public enum Kind {
        /** Both have it. */
        SAME,
        /** The other has it, this one does not. */
        LEFT_OUT,
        /** This one has it, the other does not. */
        OTHER_WORDS
    }

    /**
     * A stretch of words.
     *
     * @param kind what it is
     * @param text its words, with a space between two
     */
    public record Piece(Kind kind, String text) {}

    /** How {@code words} differ from {@code fullest}. */
    public static WordDiff of(String fullest, String words) {
        List<String> from = split(fullest);
        List<String> to = split(words);
        if (from.size() > MOST_WORDS || to.size() > MOST_WORDS) {
            return new WordDiff(List.of(new Piece(Kind.SAME, Wording.oneLine(words))), false);
        }
        List<String> fromKeys = from.stream().map(WordDiff::key).toList();
        List<String> toKeys = to.stream().map(WordDiff::key).toList();
        int[][] longest = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                longest[i][j] = fromKeys.get(i).equals(toKeys.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        Pieces pieces = new Pieces();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && fromKeys.get(i).equals(toKeys.get(j))) {
                pieces.add(Kind.SAME, to.get(j));
                i++;
                j++;
            } else if (j == to.size() || i < from.size() && longest[i + 1][j] >= longest[i][j + 1]) {
                pieces.add(Kind.LEFT_OUT, from.get(i++));
            } else {
                pieces.add(Kind.OTHER_WORDS, to.get(j++));
            }
        }
        return new WordDiff(pieces.done(), true);
    }

    /** Whether any word differs. */
    public boolean isDifferent() {
        return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
    }

    private static List<String> split(String words) {
        String line = Wording.oneLine(words);
        return line.isEmpty() ? List.of() : List.of(line.split(" "));
    }

    /** What of a word is compared; a word of punctuation alone is compared as written. */
    private static String key(String word) {
        String key = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
        return key.isEmpty() ? word : key;
    }

    /** Gathers neighbours of one kind. */
    private static final class Pieces {
        private final List<Piece> pieces = new ArrayList<>();

        void add(Kind kind, String word) {
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).kind() == kind) {
                pieces.set(last, new Piece(kind, pieces.get(last).text() + " " + word));
            } else {
                pieces.add(new Piece(kind, word));
            }
        }

        List<Piece> done() {
            return Collections.unmodifiableList(pieces);
        }
    }
}
