package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.ItemId;
import org.stemma.model.SameStatement;
import org.stemma.model.Statement;

/** Finds statements that are one. Stateless. */
public final class SameStatements {
    /** A quotation of fewer words joins only with the same speaker. */
    private static final int LONG_QUOTATION = 6;

    private static final int SHORTEST_QUOTATION = 2;
    /** Renderings by one speaker share so much of their telling words. */
    private static final double RENDERING = 0.6;
    /** And so much in sum: about three telling words. */
    private static final double ENOUGH_IN_COMMON = 9;
    /** Words more common than this do not lead to a comparison. */
    private static final double KEY_WEIGHT = 3.0;
    /** A word that more statements of one story share than this leads to no comparison by itself. */
    private static final int WORDS_IN_A_KEY = 2;

    /** Every group of two or more, by id. */
    public List<SameStatement> among(Collection<Said> statements) {
        List<Said> inOrder =
                statements.stream().sorted(Comparator.comparing(Said::id)).toList();
        int[] group = new int[inOrder.size()];
        Arrays.setAll(group, i -> i);
        for (int[] pair : candidates(inOrder)) {
            if (areOne(inOrder.get(pair[0]), inOrder.get(pair[1]))) {
                join(group, pair[0], pair[1]);
            }
        }
        SortedMap<Integer, List<Said>> members = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(root(group, i), any -> new ArrayList<>()).add(inOrder.get(i));
        }
        List<SameStatement> same = new ArrayList<>();
        for (List<Said> one : members.values()) {
            if (one.size() > 1) {
                same.add(named(one));
            }
        }
        return same;
    }

    /** Pairs of one story that share two rare neighbouring telling words, or one speaker and a rare word. */
    private static List<int[]> candidates(List<Said> statements) {
        SortedMap<String, List<Integer>> holders = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            for (String key : keys(statements.get(i))) {
                holders.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> pairs = new LinkedHashSet<>();
        for (List<Integer> holder : holders.values()) {
            for (int i = 0; i < holder.size(); i++) {
                for (int j = i + 1; j < holder.size(); j++) {
                    pairs.add((long) holder.get(i) << 32 | holder.get(j));
                }
            }
        }
        return pairs.stream()
                .sorted()
                .map(pair -> new int[] {(int) (pair >>> 32), pair.intValue()})
                .toList();
    }

    private static Set<String> keys(Said said) {
        Set<String> keys = new LinkedHashSet<>();
        String story = said.story().hex() + " ";
        for (int i = 0; i + WORDS_IN_A_KEY <= said.words().size(); i++) {
            keys.add(story + String.join(" ", said.words().subList(i, i + WORDS_IN_A_KEY)));
        }
        for (String stem : said.content()) {
            if (Stems.weight(stem) >= KEY_WEIGHT) {
                keys.add(story + said.speaker().orElse("?") + " " + stem);
            }
        }
        return keys;
    }

    private static boolean areOne(Said a, Said b) {
        if (overlapInOneArticle(a, b)
                || a.statement().polarity() != b.statement().polarity()) {
            return false;
        }
        if (quotationInCommon(a, b)) {
            return true;
        }
        boolean rendering = a.sameSpeaker(b)
                && sameKind(a, b)
                && Stems.common(a.content(), b.content()) >= ENOUGH_IN_COMMON
                && Stems.containment(a.content(), b.content()) >= RENDERING;
        return rendering;
    }

    private static boolean sameKind(Said a, Said b) {
        return a.statement().kind() == b.statement().kind();
    }

    private static boolean overlapInOneArticle(Said a, Said b) {
        return a.id().article().equals(b.id().article())
                && a.statement()
                        .citation()
                        .part()
                        .equals(b.statement().citation().part())
                && a.statement()
                        .citation()
                        .span()
                        .overlaps(b.statement().citation().span());
    }

    /** Whether the quoted words of one stand in the other, word for word. */
    private static boolean quotationInCommon(Said a, Said b) {
        if (!a.isQuoted() && !b.isQuoted()) {
            return false;
        }
        boolean inOrder = a.words().size() <= b.words().size();
        Said shorter = inOrder ? a : b;
        Said longer = inOrder ? b : a;
        int length = shorter.words().size();
        if (length < SHORTEST_QUOTATION || a.otherSpeaker(b) && length < LONG_QUOTATION) {
            return false;
        }
        boolean unsure = !a.sameSpeaker(b) && length < LONG_QUOTATION;
        return !unsure && Collections.indexOfSubList(longer.words(), shorter.words()) >= 0;
    }

    private static SameStatement named(List<Said> members) {
        List<Said> sorted =
                members.stream().sorted(Comparator.comparing(Said::id)).toList();
        Said fullest = sorted.stream()
                .max(Comparator.comparing(Said::isQuoted)
                        .thenComparing(said -> said.words().size())
                        .thenComparing(Said::id, Comparator.reverseOrder()))
                .orElseThrow();
        List<ItemId> ids = sorted.stream().map(Said::id).toList();
        return new SameStatement(
                ids.get(0),
                ids,
                sorted.stream().map(said -> rendering(said, fullest)).toList());
    }

    private static SameStatement.Rendering rendering(Said said, Said fullest) {
        if (said.words().equals(fullest.words())) {
            return SameStatement.Rendering.EXACT;
        }
        if (Collections.indexOfSubList(fullest.words(), said.words()) >= 0) {
            return SameStatement.Rendering.CUT;
        }
        return said.statement().form() == Statement.Form.INDIRECT
                ? SameStatement.Rendering.PARAPHRASE
                : SameStatement.Rendering.ALTERED;
    }

    private static int root(int[] group, int index) {
        int root = index;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    private static void join(int[] group, int a, int b) {
        int x = root(group, a);
        int y = root(group, b);
        group[Math.max(x, y)] = Math.min(x, y);
    }
}
