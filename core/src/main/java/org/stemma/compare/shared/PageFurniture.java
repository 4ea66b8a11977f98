package org.stemma.compare.shared;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.compare.words.Resource;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;

/**
 * Tells what belongs to the page from what belongs to the report: rules for comments, lists of other headlines, a
 * publisher's lines at the foot. Two articles of one site have them in common without sharing text.
 *
 * <p>Nothing is counted over the store. What belongs to a report is of what the rest of the report is of: its telling
 * words come back outside the shared passages as those of any part of the report come back elsewhere in it. Those of
 * furniture do not. That is asked of articles of one outlet alone. Some phrases of pages are known. Where two articles
 * are mostly the same, nothing is left out: then one page is the other, whatever it says.
 */
final class PageFurniture {
    /** With fewer words outside the passages nothing can be told from them. */
    private static final int ENOUGH_OUTSIDE = 150;
    /** A passage whose words come back less than so many hundredths as much as those of the rest is furniture. */
    private static final int AS_MUCH = 50;

    /** A passage with one of the known phrases in every so many words is furniture. */
    private static final int WORDS_TO_A_PHRASE = 75;

    private static final Set<Long> PHRASES = phrases();
    private static final int LONGEST_PHRASE = 8;

    private PageFurniture() {}

    private static Set<Long> phrases() {
        Set<Long> phrases = new HashSet<>();
        for (String[] row : Resource.rows(PageFurniture.class, "furniture.txt", 1)) {
            phrases.add(
                    Fingerprint.run(Words.of(row[0]).stream().map(Word::folded).toList()));
        }
        return phrases;
    }

    /** Whether the known phrases stand as close in it as in furniture. */
    private static boolean isKnown(Fingerprint print, int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            for (int length = 1; length <= LONGEST_PHRASE && i + length <= to; length++) {
                found += PHRASES.contains(print.run(i, length)) ? 1 : 0;
            }
        }
        return found * WORDS_TO_A_PHRASE >= to - from;
    }

    /** The passages that belong to the reports. */
    static List<Aligner.Match> without(List<Aligner.Match> passages, Fingerprint a, Fingerprint b) {
        if (passages.isEmpty()) {
            return passages;
        }
        BitSet inA = new BitSet();
        BitSet inB = new BitSet();
        passages.forEach(match -> {
            inA.set(match.a(), match.endA());
            inB.set(match.b(), match.endB());
        });
        int restA = a.size() - inA.cardinality();
        int restB = b.size() - inB.cardinality();
        if (restA < inA.cardinality() && restB < inB.cardinality()) {
            return passages;
        }
        List<Aligner.Match> candidates = passages.stream()
                .filter(match -> !isKnown(a, match.a(), match.endA()))
                .toList();
        boolean oneSite = a.article().outlet().isPresent()
                && a.article().outlet().equals(b.article().outlet());
        if (candidates.isEmpty() || !oneSite || Math.max(restA, restB) < ENOUGH_OUTSIDE) {
            return candidates;
        }
        boolean byA = restA >= restB;
        Fingerprint longer = byA ? a : b;
        BitSet inside = byA ? inA : inB;
        Map<Long, Integer> outside = new HashMap<>();
        for (int i = inside.nextClearBit(0); i < longer.size(); i = inside.nextClearBit(i + 1)) {
            outside.merge(longer.word(i), 1, Integer::sum);
        }
        double usual = 0;
        double all = 0;
        for (int i = inside.nextClearBit(0); i < longer.size(); i = inside.nextClearBit(i + 1)) {
            all += longer.weight(i);
            usual += outside.getOrDefault(longer.word(i), 0) > 1 ? longer.weight(i) : 0;
        }
        double least = all == 0 ? 0 : usual / all * AS_MUCH / 100;
        List<Aligner.Match> kept = new ArrayList<>();
        for (Aligner.Match match : candidates) {
            int from = byA ? match.a() : match.b();
            int to = byA ? match.endA() : match.endB();
            if (to - from > Math.max(restA, restB) || comesBack(longer, from, to, outside) >= least) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static double comesBack(Fingerprint print, int from, int to, Map<Long, Integer> outside) {
        double back = 0;
        double all = 0;
        for (int i = from; i < to; i++) {
            all += print.weight(i);
            back += outside.containsKey(print.word(i)) ? print.weight(i) : 0;
        }
        return all == 0 ? 0 : back / all;
    }
}
