package org.stemma.eval.groups;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.eval.PrecisionRecall;
import org.stemma.eval.Scores;

/** B³ and pairwise precision and recall of one grouping against another; an item that was not grouped stands alone. */
final class GroupScores {
    private GroupScores() {}

    static Scores of(Map<String, String> wanted, Map<String, String> found) {
        Map<String, String> predicted = new TreeMap<>();
        wanted.keySet().forEach(item -> predicted.put(item, found.getOrDefault(item, "alone " + item)));
        Map<String, Set<String>> gold = groups(wanted);
        Map<String, Set<String>> groups = groups(predicted);
        double precision = 0;
        double recall = 0;
        for (String item : wanted.keySet()) {
            Set<String> mine = groups.getOrDefault(predicted.getOrDefault(item, ""), Set.of());
            Set<String> right = gold.getOrDefault(wanted.getOrDefault(item, ""), Set.of());
            Set<String> both = new HashSet<>(mine);
            both.retainAll(right);
            precision += (double) both.size() / mine.size();
            recall += (double) both.size() / right.size();
        }
        precision /= wanted.size();
        recall /= wanted.size();
        Set<String> goldPairs = pairs(gold.values());
        Set<String> foundPairs = pairs(groups.values());
        long right = foundPairs.stream().filter(goldPairs::contains).count();
        double sum = precision + recall;
        return new Scores()
                .put("b3_p", precision)
                .put("b3_r", recall)
                .put("b3_f1", sum == 0 ? 0 : 2 * precision * recall / sum)
                .precisionRecall("pairwise", new PrecisionRecall(right, foundPairs.size(), goldPairs.size()));
    }

    private static Map<String, Set<String>> groups(Map<String, String> labels) {
        Map<String, Set<String>> groups = new HashMap<>();
        labels.forEach((item, label) ->
                groups.computeIfAbsent(label, any -> new TreeSet<>()).add(item));
        return groups;
    }

    private static Set<String> pairs(Collection<Set<String>> groups) {
        Set<String> pairs = new HashSet<>();
        for (Set<String> group : groups) {
            for (String a : group) {
                for (String b : group) {
                    if (a.compareTo(b) < 0) {
                        pairs.add(a + "\n" + b);
                    }
                }
            }
        }
        return pairs;
    }
}
