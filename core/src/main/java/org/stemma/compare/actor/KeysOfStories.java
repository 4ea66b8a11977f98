package org.stemma.compare.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.place.Countries;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.KnownBodies;
import org.stemma.model.Mention;

/**
 * Which names are one, story by story: a short form joins the one full form of the story that it can stand for, or none.
 *
 * <p>First {@link #learn} every mention, then ask for keys; mentions with equal keys are one actor.
 */
final class KeysOfStories {
    private final Map<ArticleId, ArticleId> storyOf;
    private final Map<String, Set<String>> fullBySurname = new HashMap<>();
    private final Map<String, Set<String>> bodiesByInitials = new HashMap<>();

    KeysOfStories(Map<ArticleId, ArticleId> storyOf) {
        this.storyOf = storyOf;
    }

    void learn(Mention mention) {
        switch (mention.kind()) {
            case PERSON -> {
                List<String> words = NameKey.person(mention.name());
                if (words.size() > 1) {
                    String surname = inStory(mention, words.get(words.size() - 1));
                    fullBySurname
                            .computeIfAbsent(surname, key -> new TreeSet<>())
                            .add(full(words));
                }
            }
            case ORGANISATION -> {
                String initials = NameKey.initials(mention.name());
                if (initials.length() > 1 && !NameKey.isAcronym(mention.name())) {
                    bodiesByInitials
                            .computeIfAbsent(inStory(mention, initials), key -> new TreeSet<>())
                            .add(NameKey.body(mention.name()));
                }
            }
            case PLACE, GROUP, OTHER -> {}
        }
    }

    String of(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> person(mention);
            case ORGANISATION -> "body " + body(mention);
            case PLACE -> "state " + state(mention.name()).orElse(Words.fold(mention.name()));
            case GROUP ->
                KnownBodies.named(mention.name())
                        .map(body -> "body " + NameKey.body(body.name()))
                        .orElseGet(() -> "group " + group(mention.name()));
            case OTHER -> "other " + Words.fold(mention.name());
        };
    }

    private String person(Mention mention) {
        List<String> words = NameKey.person(mention.name());
        if (words.isEmpty()) {
            return "person " + Words.fold(mention.name());
        }
        if (words.size() > 1) {
            return "person " + full(words);
        }
        String surname = inStory(mention, words.get(0));
        Set<String> bearers = fullBySurname.getOrDefault(surname, Set.of());
        return bearers.size() == 1 ? "person " + bearers.iterator().next() : "surname " + surname;
    }

    private String body(Mention mention) {
        Optional<String> known = KnownBodies.named(mention.name()).map(body -> NameKey.body(body.name()));
        if (known.isPresent()) {
            return known.get();
        }
        Optional<String> seat = Countries.governedFrom(mention.name());
        if (seat.isPresent()) {
            return "seat " + Words.fold(mention.name());
        }
        if (NameKey.isAcronym(mention.name())) {
            String initials = mention.name().replace(".", "").toLowerCase(java.util.Locale.ROOT);
            Set<String> expansions = bodiesByInitials.getOrDefault(inStory(mention, initials), Set.of());
            return expansions.size() == 1 ? expansions.iterator().next() : initials;
        }
        return NameKey.body(mention.name());
    }

    private static Optional<String> state(String name) {
        return Countries.named(name).or(() -> Countries.governedFrom(name).map(state -> state + " government"));
    }

    /** "The Russians" and "Russian people" are one, "Russian forces" another. */
    private static String group(String name) {
        SortedMap<String, String> words = new TreeMap<>();
        for (Word word : Words.of(name)) {
            Optional<String> state = Countries.ofAdjective(word.folded());
            String key = state.map(Words::fold).orElse(word.folded());
            if (!key.equals("the") && !key.equals("people")) {
                words.put(key, key);
            }
        }
        return String.join(" ", words.keySet());
    }

    private String inStory(Mention mention, String word) {
        ArticleId article = mention.id().article();
        return word + " @" + storyOf.getOrDefault(article, article);
    }

    private static String full(List<String> words) {
        return words.get(0) + " " + words.get(words.size() - 1);
    }
}
