package org.stemma.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Something that rows can be filtered by.
 *
 * @param name its name in the address
 * @param label what people read before it
 * @param chosen what was chosen; empty for all
 * @param options what can be chosen, the most frequent first
 */
public record Filter(String name, String label, String chosen, List<Option> options) {
    /** How many can be chosen from; a longer list is no help. */
    private static final int MOST = 300;

    /**
     * One that can be chosen.
     *
     * @param value what is filtered by
     * @param count how many rows have it
     */
    public record Option(String value, int count) {}

    /** The filter over values that occur so often. */
    static Filter of(String name, String label, Map<String, Integer> counts, Query query) {
        List<Option> options = new ArrayList<>();
        counts.forEach((value, count) -> options.add(new Option(value, count)));
        options.sort(Comparator.comparing((Option option) -> -option.count()).thenComparing(Option::value));
        String chosen = query.text(name).orElse("");
        List<Option> shown = new ArrayList<>(options.subList(0, Math.min(MOST, options.size())));
        if (!chosen.isEmpty()
                && shown.stream().noneMatch(option -> option.value().equals(chosen))) {
            shown.add(new Option(chosen, counts.getOrDefault(chosen, 0)));
        }
        return new Filter(name, label, chosen, List.copyOf(shown));
    }
}
