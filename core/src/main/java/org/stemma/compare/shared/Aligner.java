package org.stemma.compare.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Aligns two articles exactly: maximal stretches of equal words, with small edits bridged. */
final class Aligner {
    /** A stretch of fewer shared words is left out. */
    static final int SHORTEST = 10;
    /** So many words may differ on either side inside one passage. */
    private static final int BRIDGE = 4;
    /** A run that occurs more often than this in one article leads nowhere. */
    private static final int MOST_PLACES = 8;

    private static final int LONGEST_POST = 80;
    /** In a post, one word in so many is of the first person. */
    private static final int WORDS_TO_A_FIRST_PERSON = 25;

    private static final Set<Long> FIRST_PERSON = Set.of(
            Fingerprint.hash("i"),
            Fingerprint.hash("my"),
            Fingerprint.hash("me"),
            Fingerprint.hash("we"),
            Fingerprint.hash("our"));

    private final Fingerprint a;
    private final Fingerprint b;

    Aligner(Fingerprint a, Fingerprint b) {
        this.a = a;
        this.b = b;
    }

    /** Equal words from {@code a} and {@code b} on; {@code shared} of them are equal, the rest bridged. */
    record Match(int a, int b, int lengthA, int lengthB, int shared) {
        int endA() {
            return a + lengthA;
        }

        int endB() {
            return b + lengthB;
        }
    }

    /** The shared passages in the order of {@code a}, no two overlapping on either side. */
    List<Match> passages() {
        List<Match> chosen = new ArrayList<>();
        boolean[] usedA = new boolean[a.size()];
        boolean[] usedB = new boolean[b.size()];
        List<Match> candidates = maximal();
        candidates.sort(Comparator.comparingInt((Match match) -> -match.lengthA())
                .thenComparingInt(Match::a)
                .thenComparingInt(Match::b));
        for (Match match : candidates) {
            trimmed(match, usedA, usedB, chosen);
        }
        chosen.sort(Comparator.comparingInt(Match::a).thenComparingInt(Match::b));
        return bridged(chosen).stream()
                .filter(match -> match.shared() >= SHORTEST && !isQuotation(match))
                .toList();
    }

    private List<Match> maximal() {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < b.runs(); j++) {
            places.computeIfAbsent(b.run(j), run -> new ArrayList<>()).add(j);
        }
        List<Match> maximal = new ArrayList<>();
        for (int i = 0; i < a.runs(); i++) {
            List<Integer> there = places.getOrDefault(a.run(i), List.of());
            if (there.size() > MOST_PLACES) {
                continue;
            }
            for (int j : there) {
                if (i > 0 && j > 0 && a.word(i - 1) == b.word(j - 1)) {
                    continue;
                }
                int length = 0;
                while (i + length < a.size() && j + length < b.size() && a.word(i + length) == b.word(j + length)) {
                    length++;
                }
                if (length >= Fingerprint.RUN) {
                    maximal.add(new Match(i, j, length, length, length));
                }
            }
        }
        return maximal;
    }

    /** Takes the part of a match that is still free, longest matches having come first. */
    private static void trimmed(Match match, boolean[] usedA, boolean[] usedB, List<Match> chosen) {
        int start = 0;
        int length = match.lengthA();
        while (start < length && (usedA[match.a() + start] || usedB[match.b() + start])) {
            start++;
        }
        int end = start;
        while (end < length && !usedA[match.a() + end] && !usedB[match.b() + end]) {
            end++;
        }
        if (end - start < Fingerprint.RUN) {
            return;
        }
        for (int k = start; k < end; k++) {
            usedA[match.a() + k] = true;
            usedB[match.b() + k] = true;
        }
        chosen.add(new Match(match.a() + start, match.b() + start, end - start, end - start, end - start));
    }

    private static List<Match> bridged(List<Match> inOrder) {
        List<Match> bridged = new ArrayList<>();
        for (Match next : inOrder) {
            Match last = bridged.isEmpty() ? next : bridged.get(bridged.size() - 1);
            boolean follows = !bridged.isEmpty()
                    && next.b() >= last.endB()
                    && next.a() - last.endA() <= BRIDGE
                    && next.b() - last.endB() <= BRIDGE;
            if (follows) {
                bridged.set(
                        bridged.size() - 1,
                        new Match(
                                last.a(),
                                last.b(),
                                next.endA() - last.a(),
                                next.endB() - last.b(),
                                last.shared() + next.shared()));
            } else {
                bridged.add(next);
            }
        }
        return bridged;
    }

    /** Whether what is shared is a quotation, in either article, with no more than a few words around it. */
    private boolean isQuotation(Match match) {
        int free = Math.min(free(a, match.a(), match.endA()), free(b, match.b(), match.endB()));
        return free < SHORTEST && free * 2 < match.lengthA() || isSomebodysPost(match);
    }

    /** A post that is embedded without quotation marks: short, and somebody speaks of themselves, as no report does. */
    private boolean isSomebodysPost(Match match) {
        if (match.lengthA() > LONGEST_POST) {
            return false;
        }
        int own = 0;
        for (int i = match.a(); i < match.endA(); i++) {
            own += !a.isQuoted(i) && FIRST_PERSON.contains(a.word(i)) ? 1 : 0;
        }
        return own >= 2 && own * WORDS_TO_A_FIRST_PERSON >= match.lengthA();
    }

    private static int free(Fingerprint print, int from, int to) {
        int free = 0;
        for (int i = from; i < to; i++) {
            free += print.isQuoted(i) ? 0 : 1;
        }
        return free;
    }
}
