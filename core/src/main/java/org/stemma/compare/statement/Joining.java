package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins what is alike into groups, the surest pairs first. Two groups become one only when at least half of the pairs
 * across them are alike: a long statement that holds the words of two others does not make those two one.
 */
final class Joining {
    private record Alike(int a, int b, double sure) {
        private static final Comparator<Alike> SUREST_FIRST = Comparator.comparingDouble((Alike pair) -> -pair.sure)
                .thenComparingInt(Alike::a)
                .thenComparingInt(Alike::b);
    }

    private final int size;
    private final List<Alike> pairs = new ArrayList<>();
    private final Set<Long> known = new HashSet<>();

    Joining(int size) {
        this.size = size;
    }

    /** Two members, by index, are alike; the more so the larger the number. */
    void alike(int a, int b, double sure) {
        pairs.add(new Alike(Math.min(a, b), Math.max(a, b), sure));
        known.add(key(a, b));
    }

    /** The groups by their smallest member, members ascending; who is alike to nobody is one alone. */
    List<List<Integer>> groups() {
        List<List<Integer>> groupOf = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            groupOf.add(new ArrayList<>(Arrays.asList(i)));
        }
        pairs.sort(Alike.SUREST_FIRST);
        for (Alike pair : pairs) {
            List<Integer> a = groupOf.get(pair.a());
            List<Integer> b = groupOf.get(pair.b());
            if (a != b && mostAreAlike(a, b)) {
                a.addAll(b);
                b.forEach(member -> groupOf.set(member, a));
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Integer> group = groupOf.get(i);
            group.sort(Comparator.naturalOrder());
            if (group.get(0) == i) {
                groups.add(List.copyOf(group));
            }
        }
        return groups;
    }

    private boolean mostAreAlike(List<Integer> a, List<Integer> b) {
        int alike = 0;
        for (int x : a) {
            for (int y : b) {
                alike += known.contains(key(x, y)) ? 1 : 0;
            }
        }
        return 2 * alike >= a.size() * b.size();
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
