package org.stemma.compare.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.Mention;

/**
 * Which full names of people are spellings of one: "Viktor Stroganek" and "Victor Stroganek".
 *
 * <p>Names of one {@linkplain NameKey#transliterated transliteration} are one where a story has both, unless something
 * says that they are two: an article that has both, or roles without a word in common. If any two of them are kept
 * apart, so are all of them: it cannot be said whose the third is. First {@link #learn} every name, then {@link
 * #settle}.
 */
final class SpellingsOfOne {
    /** Why two names that are spelt alike are two people. */
    enum Doubt {
        ONE_ARTICLE_HAS_BOTH,
        ROLES_DIFFER,
        NO_STORY_HAS_BOTH
    }

    private final SortedMap<String, SortedSet<String>> alike = new TreeMap<>();
    private final SortedMap<String, SortedSet<ArticleId>> articles = new TreeMap<>();
    private final SortedMap<String, SortedSet<ArticleId>> stories = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> roles = new TreeMap<>();
    private final SortedMap<String, String> one = new TreeMap<>();

    /** Takes note of a full name, as {@link KeysOfStories} has it, and of its transliteration. */
    void learn(String full, String transliterated, Mention mention, ArticleId story) {
        alike.computeIfAbsent(transliterated, key -> new TreeSet<>()).add(full);
        articles.computeIfAbsent(full, key -> new TreeSet<>()).add(mention.id().article());
        stories.computeIfAbsent(full, key -> new TreeSet<>()).add(story);
        mention.role().ifPresent(role -> {
            for (Word word : Words.of(role)) {
                if (Words.isContent(word.folded())) {
                    roles.computeIfAbsent(full, key -> new TreeSet<>()).add(word.folded());
                }
            }
        });
    }

    /** Decides which are one; the first in code-point order stands for all. */
    void settle() {
        for (SortedSet<String> names : alike.values()) {
            Set<String> left = new TreeSet<>(names);
            while (!left.isEmpty()) {
                List<String> together = together(left.iterator().next(), left);
                if (together.size() > 1 && noneIsApart(together)) {
                    String first = Collections.min(together);
                    together.forEach(name -> one.put(name, first));
                }
            }
        }
    }

    /** Takes out of {@code left} all that stories join to a name, it included. */
    private List<String> together(String name, Set<String> left) {
        List<String> together = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        left.remove(name);
        while (!open.isEmpty()) {
            String next = open.remove();
            together.add(next);
            for (String other : List.copyOf(left)) {
                if (meet(stories, next, other)) {
                    left.remove(other);
                    open.add(other);
                }
            }
        }
        return together;
    }

    private boolean noneIsApart(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (saysTwo(names.get(i), names.get(j)).isPresent()) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<Doubt> saysTwo(String a, String b) {
        if (meet(articles, a, b)) {
            return Optional.of(Doubt.ONE_ARTICLE_HAS_BOTH);
        }
        boolean bothHaveOne = roles.containsKey(a) && roles.containsKey(b);
        return bothHaveOne && !meet(roles, a, b) ? Optional.of(Doubt.ROLES_DIFFER) : Optional.empty();
    }

    /** Why two names of one transliteration are not one. */
    Optional<Doubt> doubt(String a, String b) {
        return saysTwo(a, b).or(() -> meet(stories, a, b) ? Optional.empty() : Optional.of(Doubt.NO_STORY_HAS_BOTH));
    }

    private static <T> boolean meet(Map<String, SortedSet<T>> sets, String a, String b) {
        SortedSet<T> ofA = sets.get(a);
        SortedSet<T> ofB = sets.get(b);
        return ofA != null && ofB != null && !Collections.disjoint(ofA, ofB);
    }

    /** The name that stands for all spellings of this one. */
    String of(String full) {
        return one.getOrDefault(full, full);
    }
}
