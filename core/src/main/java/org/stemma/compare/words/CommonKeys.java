package org.stemma.compare.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Finds pairs by the keys that both have; what has no key in common with another is never looked at beside it. */
public final class CommonKeys {
    private CommonKeys() {}

    /** Whether two have enough in common to be a pair. */
    public interface Enough {
        /** Asked of {@code a} before {@code b}, with how many keys both have, one or more. */
        boolean isEnough(int a, int b, int common);
    }

    /**
     * Every pair with enough in common, each as its two indices, the smaller first; by the larger, then the smaller.
     *
     * @param size how many there are
     * @param keys the keys of each by its index, each key once
     * @param enough what makes a pair
     */
    public static <K> List<int[]> pairs(int size, IntFunction<? extends Collection<K>> keys, Enough enough) {
        Map<K, List<Integer>> holders = new HashMap<>(); // looked up only
        List<int[]> pairs = new ArrayList<>();
        int[] common = new int[size];
        int[] met = new int[size];
        for (int b = 0; b < size; b++) {
            int count = 0;
            for (K key : keys.apply(b)) {
                List<Integer> before = holders.computeIfAbsent(key, any -> new ArrayList<>());
                for (int a : before) {
                    if (common[a]++ == 0) {
                        met[count++] = a;
                    }
                }
                before.add(b);
            }
            Arrays.sort(met, 0, count);
            for (int i = 0; i < count; i++) {
                int a = met[i];
                if (enough.isEnough(a, b, common[a])) {
                    pairs.add(new int[] {a, b});
                }
                common[a] = 0;
            }
        }
        return pairs;
    }
}
