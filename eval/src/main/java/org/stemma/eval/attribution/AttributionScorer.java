package org.stemma.eval.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.eval.OneToOne;
import org.stemma.eval.PrecisionRecall;
import org.stemma.eval.Scores;
import org.stemma.model.Span;

/**
 * Counts tokens covered, exact spans and whole attributions, as the reference scorer does. A token is a maximal run of
 * letters and digits, or one other visible character. Attributions without content are skipped.
 */
final class AttributionScorer {
    private static final double LEAST_OVERLAP = 0.5;

    private final Map<String, PrecisionRecall> tokens = new HashMap<>();
    private final Map<String, PrecisionRecall> spans = new HashMap<>();
    private PrecisionRecall attributions = PrecisionRecall.NONE;

    /** Counts one text. */
    void add(String text, List<Marked> allGold, List<Marked> allPredicted) {
        List<Span> words = tokens(text);
        List<Marked> gold = withContent(allGold);
        List<Marked> predicted = withContent(allPredicted);
        for (String role : Marked.ROLES) {
            BitSet goldTokens = coveredByAny(words, gold, role);
            BitSet predictedTokens = coveredByAny(words, predicted, role);
            tokens.merge(role, overlap(goldTokens, predictedTokens), PrecisionRecall::plus);
            Set<List<Span>> goldSpans = exact(text, gold, role);
            Set<List<Span>> predictedSpans = exact(text, predicted, role);
            Set<List<Span>> both = new HashSet<>(goldSpans);
            both.retainAll(predictedSpans);
            spans.merge(
                    role,
                    new PrecisionRecall(both.size(), predictedSpans.size(), goldSpans.size()),
                    PrecisionRecall::plus);
        }
        attributions =
                attributions.plus(new PrecisionRecall(matched(words, gold, predicted), predicted.size(), gold.size()));
    }

    /** The scores of everything added. */
    Scores scores() {
        Scores scores = new Scores();
        for (String role : Marked.ROLES) {
            scores.precisionRecall(role + "_token", tokens.getOrDefault(role, PrecisionRecall.NONE));
            scores.precisionRecall(role + "_span", spans.getOrDefault(role, PrecisionRecall.NONE));
        }
        return scores.precisionRecall("attribution", attributions);
    }

    private static List<Marked> withContent(List<Marked> all) {
        return all.stream().filter(marked -> !marked.content().isEmpty()).toList();
    }

    private static PrecisionRecall overlap(BitSet gold, BitSet predicted) {
        BitSet both = (BitSet) gold.clone();
        both.and(predicted);
        return new PrecisionRecall(both.cardinality(), predicted.cardinality(), gold.cardinality());
    }

    private static int matched(List<Span> words, List<Marked> gold, List<Marked> predicted) {
        List<BitSet> predictedContent = new ArrayList<>();
        List<BitSet> predictedSource = new ArrayList<>();
        for (Marked marked : predicted) {
            predictedContent.add(covered(words, marked.content()));
            predictedSource.add(covered(words, marked.source()));
        }
        List<OneToOne.Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            BitSet content = covered(words, gold.get(g).content());
            BitSet source = covered(words, gold.get(g).source());
            for (int p = 0; p < predicted.size(); p++) {
                double jaccard = jaccard(content, predictedContent.get(p));
                if (jaccard >= LEAST_OVERLAP && (source.isEmpty() || source.intersects(predictedSource.get(p)))) {
                    pairs.add(new OneToOne.Pair(jaccard, g, p));
                }
            }
        }
        return OneToOne.match(pairs).size();
    }

    private static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        BitSet either = (BitSet) a.clone();
        either.or(b);
        return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }

    private static BitSet coveredByAny(List<Span> words, List<Marked> all, String role) {
        BitSet covered = new BitSet();
        all.forEach(marked -> covered.or(covered(words, marked.role(role))));
        return covered;
    }

    private static BitSet covered(List<Span> words, List<Span> pieces) {
        BitSet covered = new BitSet();
        for (int word = 0; word < words.size(); word++) {
            Span span = words.get(word);
            if (pieces.stream().anyMatch(span::overlaps)) {
                covered.set(word);
            }
        }
        return covered;
    }

    private static Set<List<Span>> exact(String text, List<Marked> all, String role) {
        Set<List<Span>> exact = new HashSet<>();
        for (Marked marked : all) {
            List<Span> pieces = marked.role(role).stream()
                    .map(span -> tight(text, span))
                    .filter(span -> span.length() > 0)
                    .sorted()
                    .toList();
            if (!pieces.isEmpty()) {
                exact.add(pieces);
            }
        }
        return exact;
    }

    private static Span tight(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The tokens of a text. */
    static List<Span> tokens(String text) {
        List<Span> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = at + Character.charCount(first);
            if (isWord(first)) {
                while (end < text.length() && isWord(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            if (!isSpace(first)) {
                tokens.add(new Span(at, end));
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }
}
