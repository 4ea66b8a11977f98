package org.stemma.compare.figure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Measures;

/** Which measures count parts of one another: killed, wounded, casualties and losses are a family. */
final class MeasureFamilies {
    private static final Map<String, String> FAMILY = new TreeMap<>();
    private static final Map<String, Set<String>> LEAVES = new TreeMap<>();

    static {
        for (Measures.Entry entry : Measures.all()) {
            LEAVES.put(entry.measure().name(), leaves(entry));
        }
        for (Measures.Entry entry : Measures.all()) {
            for (String part : entry.includes()) {
                join(entry.measure().name(), part);
            }
        }
    }

    private MeasureFamilies() {}

    /** The name of the family; of a measure that is in none its own. */
    static String of(String measure) {
        String family = FAMILY.getOrDefault(measure, measure);
        return family.equals(measure) ? measure : of(family);
    }

    /** Whether the first counts all that the second counts, and more. */
    static boolean includes(String whole, String part) {
        Set<String> wide = LEAVES.getOrDefault(whole, Set.of());
        Set<String> narrow = LEAVES.getOrDefault(part, Set.of());
        return !whole.equals(part) && !narrow.isEmpty() && wide.size() > narrow.size() && wide.containsAll(narrow);
    }

    private static void join(String a, String b) {
        String x = of(a);
        String y = of(b);
        if (!x.equals(y)) {
            FAMILY.put(x.compareTo(y) > 0 ? x : y, x.compareTo(y) > 0 ? y : x);
        }
    }

    private static Set<String> leaves(Measures.Entry entry) {
        Set<String> leaves = new TreeSet<>();
        if (entry.includes().isEmpty()) {
            leaves.add(entry.measure().name());
        }
        for (Measures.Entry other : Measures.all()) {
            if (Measures.includes(entry.measure(), other.measure())
                    && other.includes().isEmpty()) {
                leaves.add(other.measure().name());
            }
        }
        return leaves;
    }
}
