package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.LongStream;
import org.stemma.compare.memo.PerArticle;
import org.stemma.compare.words.Hash;
import org.stemma.compare.words.Words;
import org.stemma.model.ItemId;

/**
 * Which pairs of statements are alike. A statement is held against those alone that have a telling thing in common with
 * it: of one story two neighbouring telling words, or a speaker and a rare word; of any two stories two neighbouring
 * words that are very rare. Keeps what it found, so that of a set that was compared before only the new statements are
 * held against others. Safe from any thread.
 */
final class AlikeStatements {
    /** Two neighbouring words so rare that statements of any two stories are compared for them. */
    private static final double RARE_PAIR = 9;
    /** Words more common than this do not lead to a comparison. */
    private static final double KEY_WEIGHT = 3.0;

    private static final double KEY_WEIGHT_OF_ONE = 2.5;

    /** Holds one statement against another: a function of the two. */
    interface Judge {
        /** How sure it is that they are alike; nothing where they are not. */
        OptionalDouble compared(Said a, Said b);
    }

    /**
     * Two statements that are alike.
     *
     * @param a the index of the first, the smaller one
     * @param b the index of the other
     * @param sure the larger, the surer
     */
    record Alike(int a, int b, double sure) {}

    private record Pair(ItemId a, ItemId b, double sure) {}

    private record Found(Map<ItemId, Said> statements, List<Pair> pairs) {}

    private final Judge judge;
    private final PerArticle<SaidInArticle, List<long[]>> keyed = new PerArticle<>(SaidInArticle::article);
    private volatile Found last = new Found(Map.of(), List.of());

    AlikeStatements(Judge judge) {
        this.judge = judge;
    }

    /** Every pair that is alike, in no order. */
    List<Alike> among(List<Said> sorted) {
        Found before = last;
        Map<ItemId, Integer> index = new HashMap<>(); // looked up only
        boolean[] fresh = new boolean[sorted.size()];
        for (int i = 0; i < fresh.length; i++) {
            Said said = sorted.get(i);
            index.put(said.id(), i);
            fresh[i] = !said.equals(before.statements().get(said.id()));
        }
        List<Alike> alike = new ArrayList<>();
        for (Pair pair : before.pairs()) {
            Integer a = index.get(pair.a());
            Integer b = index.get(pair.b());
            if (a != null && b != null && !fresh[a] && !fresh[b]) {
                alike.add(new Alike(a, b, pair.sure()));
            }
        }
        for (int[] candidate : candidates(sorted, fresh)) {
            int a = candidate[0];
            int b = candidate[1];
            judge.compared(sorted.get(a), sorted.get(b)).ifPresent(sure -> alike.add(new Alike(a, b, sure)));
        }
        remember(sorted, alike);
        return alike;
    }

    private void remember(List<Said> sorted, Collection<Alike> alike) {
        Map<ItemId, Said> statements = new HashMap<>(); // looked up only
        sorted.forEach(said -> statements.put(said.id(), said));
        last = new Found(
                statements,
                alike.stream()
                        .map(pair -> new Pair(
                                sorted.get(pair.a()).id(), sorted.get(pair.b()).id(), pair.sure()))
                        .toList());
    }

    /** Pairs with a key in common, one of them at least fresh. */
    private List<int[]> candidates(List<Said> sorted, boolean[] fresh) {
        List<long[]> keys = keys(sorted);
        Set<Long> asked = new HashSet<>();
        for (int i = 0; i < fresh.length; i++) {
            if (fresh[i]) {
                Arrays.stream(keys.get(i)).forEach(asked::add);
            }
        }
        Map<Long, List<Integer>> holders = new HashMap<>(); // in any order: the pairs are sorted
        for (int i = 0; i < fresh.length; i++) {
            for (long key : keys.get(i)) {
                if (asked.contains(key)) {
                    holders.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
                }
            }
        }
        return holders.values().stream()
                .flatMapToLong(holder -> pairs(holder, fresh))
                .sorted()
                .distinct()
                .mapToObj(pair -> new int[] {(int) (pair >>> 32), (int) pair})
                .toList();
    }

    private static LongStream pairs(List<Integer> holder, boolean[] fresh) {
        LongStream.Builder pairs = LongStream.builder();
        for (int i = 0; i < holder.size(); i++) {
            for (int j = i + 1; j < holder.size(); j++) {
                if (fresh[holder.get(i)] || fresh[holder.get(j)]) {
                    pairs.add((long) holder.get(i) << 32 | holder.get(j));
                }
            }
        }
        return pairs.build();
    }

    /** What each statement is looked up by, in the order of the statements. */
    private List<long[]> keys(List<Said> sorted) {
        List<long[]> keys = new ArrayList<>();
        keyed.of(
                        SaidInArticle.all(sorted),
                        of -> of.said().stream().map(AlikeStatements::keys).toList())
                .values()
                .forEach(keys::addAll);
        return keys;
    }

    private static long[] keys(Said said) {
        LongStream.Builder keys = LongStream.builder();
        String story = said.story().hex() + " ";
        String who = said.speaker().orElse("?");
        String before = "";
        String stemBefore = "";
        for (String word : said.words()) {
            String stem = Words.isContent(word) ? Stems.stem(word) : "";
            if (!before.isEmpty()) {
                double weight = weight(stemBefore) + (stem.equals(stemBefore) ? 0 : weight(stem));
                if (weight >= KEY_WEIGHT) {
                    keys.add(Hash.of(story + before + " " + word));
                }
                if (weight >= RARE_PAIR) {
                    keys.add(Hash.of(before + " " + word));
                }
            }
            before = word;
            stemBefore = stem;
        }
        if (Responsibility.isClaimed(said)) {
            keys.add(Hash.of(story + who + " claims responsibility"));
        }
        for (String stem : said.content()) {
            if (Stems.weight(stem) >= (said.speaker().isPresent() ? KEY_WEIGHT_OF_ONE : KEY_WEIGHT)) {
                keys.add(Hash.of(story + who + " " + stem));
            }
        }
        return keys.build().distinct().toArray();
    }

    private static double weight(String stem) {
        return stem.isEmpty() ? 0 : Stems.weight(stem);
    }
}
