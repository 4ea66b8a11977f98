package org.stemma.read.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.Mention;

/**
 * Ties the short forms of an article to its full ones: "Peskov" to "Dmitry Peskov", "ISW" to "Institute for the Study
 * of War". A short form that two full ones could mean stays as it is.
 */
final class FullNames {
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "to", "a", "de", "la");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    /** Full forms by kind: folded words to the form as first written. */
    private final Map<Mention.Kind, Map<List<String>, String>> forms;

    private final Map<Mention.Kind, Map<List<String>, String>> resolved = new HashMap<>();

    private FullNames(Map<Mention.Kind, Map<List<String>, String>> forms) {
        this.forms = forms;
    }

    static FullNames of(List<FoundName> names) {
        Map<Mention.Kind, Map<List<String>, String>> forms = new HashMap<>();
        for (FoundName name : names) {
            forms.computeIfAbsent(name.kind(), kind -> new LinkedHashMap<>())
                    .putIfAbsent(name.folded(), name.text().replaceAll("\\s+", " "));
        }
        FullNames full = new FullNames(forms);
        forms.forEach((kind, byWords) -> {
            Map<List<String>, String> fullest = new HashMap<>();
            byWords.forEach((words, text) -> fullest.put(words, full.fullest(kind, words, text)));
            full.resolved.put(kind, fullest);
        });
        return full;
    }

    /** The fullest form of this name in the article. */
    String fullestFormOf(FoundName name) {
        return resolved.getOrDefault(name.kind(), Map.of()).getOrDefault(name.folded(), name.text());
    }

    private String fullest(Mention.Kind kind, List<String> words, String text) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> candidate : forms.getOrDefault(kind, Map.of()).keySet()) {
            if (candidate.size() > words.size() && shortens(kind, words, candidate)) {
                longer.add(candidate);
            }
        }
        if (longer.isEmpty() || !agree(longer)) {
            return text;
        }
        List<String> best = longer.get(0);
        for (List<String> candidate : longer) {
            if (candidate.size() > best.size()) {
                best = candidate;
            }
        }
        return forms.getOrDefault(kind, Map.of()).getOrDefault(best, text);
    }

    private static boolean shortens(Mention.Kind kind, List<String> shorter, List<String> longer) {
        return switch (kind) {
            case PERSON -> shortensPerson(shorter, longer);
            case ORGANISATION -> isAcronym(shorter, longer);
            case PLACE, GROUP, OTHER -> false;
        };
    }

    private static boolean shortensPerson(List<String> shorter, List<String> longer) {
        if (shorter.size() == 1) {
            String word = shorter.get(0);
            return surname(longer).equals(word) || longer.get(0).equals(word);
        }
        return surname(shorter).equals(surname(longer)) && isSubsequence(shorter, longer);
    }

    private static String surname(List<String> words) {
        String last = words.get(words.size() - 1);
        return words.size() > 2 && GENERATIONS.contains(last) ? words.get(words.size() - 2) : last;
    }

    private static boolean isAcronym(List<String> shorter, List<String> longer) {
        if (shorter.size() != 1 || longer.size() < 2) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : longer) {
            all.append(word.charAt(0));
            if (!SMALL.contains(word)) {
                capitals.append(word.charAt(0));
            }
        }
        String acronym = shorter.get(0);
        return acronym.contentEquals(all) || acronym.contentEquals(capitals);
    }

    private static boolean isSubsequence(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && fits(shorter.get(at), word)) {
                at++;
            }
        }
        return at == shorter.size();
    }

    private static boolean fits(String shorter, String longer) {
        return shorter.equals(longer) || shorter.length() == 1 && longer.startsWith(shorter);
    }

    /** Whether all these full forms can be one: each is part of the longest. */
    private static boolean agree(List<List<String>> candidates) {
        List<String> longest = candidates.get(0);
        for (List<String> candidate : candidates) {
            if (candidate.size() > longest.size()) {
                longest = candidate;
            }
        }
        for (List<String> candidate : candidates) {
            if (!isSubsequence(candidate, longest)) {
                return false;
            }
        }
        return true;
    }
}
