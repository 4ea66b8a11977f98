package org.stemma.eval.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether a speaker is the one that the gold names. */
final class Speakers {
    private static final Set<String> TELLS_NOTHING = Set.of("the", "a", "of", "unnamed", "anonymous", "s");

    private Speakers() {}

    /** By the gold name or a variant of it, one inside the other; the unnamed by a word in common. */
    static boolean match(String gold, Map<String, List<String>> variants, String predicted) {
        String found = fold(predicted);
        TreeSet<String> names = new TreeSet<>();
        names.add(fold(gold));
        variants.getOrDefault(gold, List.of()).forEach(variant -> names.add(fold(variant)));
        if (names.contains(found)) {
            return true;
        }
        boolean inside = !found.isEmpty()
                && names.stream().anyMatch(name -> !name.isEmpty() && (found.contains(name) || name.contains(found)));
        if (inside) {
            return true;
        }
        Set<String> common = new TreeSet<>(Arrays.asList(found.split("\\s+")));
        common.retainAll(Arrays.asList(fold(gold).split("\\s+")));
        common.removeAll(TELLS_NOTHING);
        common.remove("");
        return gold.contains("(") && !common.isEmpty();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "").strip();
    }
}
