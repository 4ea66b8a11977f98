package org.stemma.compare.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.compare.place.Countries;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.Mention;
import org.stemma.model.Story;

/**
 * Which names are one, story by story: a short form joins the one full form of the story that it can stand for, or
 * none.
 *
 * <p>Mentions with equal keys are one actor.
 */
final class KeysOfStories {
    private final KeysOfNames names = new KeysOfNames();
    private final Map<ArticleId, ArticleId> storyOf;
    private final Map<String, Set<String>> fullBySurname = new HashMap<>();
    private final Map<String, Set<NameKey.Body>> bodiesByInitials = new HashMap<>();
    private final OwnersOfBodies owners = new OwnersOfBodies();
    private final SpellingsOfOne spellings = new SpellingsOfOne();

    private KeysOfStories(Map<ArticleId, ArticleId> storyOf) {
        this.storyOf = storyOf;
    }

    /** The keys of the mentions of all articles. */
    static KeysOfStories of(Collection<List<Mention>> articles, Collection<Story> stories) {
        Map<ArticleId, ArticleId> storyOf = Story.byArticle(stories);
        KeysOfStories keys = new KeysOfStories(storyOf);
        articles.forEach(mentions -> mentions.forEach(keys::learn));
        keys.spellings.settle();
        return keys;
    }

    private void learn(Mention mention) {
        switch (mention.kind()) {
            case PERSON -> {
                List<String> words = names.person(mention.name());
                if (words.size() > 1) {
                    String surname = inStory(mention, words.get(words.size() - 1));
                    fullBySurname
                            .computeIfAbsent(surname, key -> new TreeSet<>())
                            .add(full(words));
                    spellings.learn(full(words), names.transliterated(mention.name()), mention, story(mention));
                }
            }
            case ORGANISATION -> {
                owners.learn(names.body(mention.name()), mention.id().article(), story(mention));
                String initials = NameKey.initials(mention.name());
                if (initials.length() > 1 && !NameKey.isAcronym(mention.name())) {
                    bodiesByInitials
                            .computeIfAbsent(inStory(mention, initials), key -> new HashSet<>())
                            .add(names.body(mention.name()));
                }
            }
            case PLACE, GROUP, OTHER -> {}
        }
    }

    /** Mentions with the same key are of one. */
    String of(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> person(mention);
            case ORGANISATION -> "body " + body(mention);
            case PLACE -> "state " + state(mention.name()).orElse(Words.fold(mention.name()));
            case GROUP ->
                names.knownBody(mention.name())
                        .map(body -> "body " + body)
                        .orElseGet(() -> "group " + names.group(mention.name()));
            case OTHER -> "other " + Words.fold(mention.name());
        };
    }

    private String person(Mention mention) {
        List<String> words = names.person(mention.name());
        if (words.isEmpty()) {
            return "person " + Words.fold(mention.name());
        }
        if (words.size() > 1) {
            return "person " + spellings.of(full(words));
        }
        String surname = inStory(mention, words.get(0));
        Set<String> bearers = bearers(mention);
        return bearers.size() == 1 ? "person " + bearers.iterator().next() : "surname " + surname;
    }

    /** Who bears a surname in the story, each under one spelling. */
    Set<String> bearers(Mention mention) {
        List<String> words = names.person(mention.name());
        Set<String> bearers = new TreeSet<>();
        if (!words.isEmpty()) {
            fullBySurname
                    .getOrDefault(inStory(mention, words.get(words.size() - 1)), Set.of())
                    .forEach(full -> bearers.add(spellings.of(full)));
        }
        return bearers;
    }

    private String body(Mention mention) {
        Optional<String> known = names.knownBody(mention.name());
        if (known.isPresent()) {
            return known.get();
        }
        Optional<String> seat = Countries.governedFrom(mention.name());
        if (seat.isPresent()) {
            return "seat " + Words.fold(mention.name());
        }
        if (NameKey.isAcronym(mention.name())) {
            String initials = initials(mention);
            Set<String> expansions = new TreeSet<>();
            bodiesByInitials
                    .getOrDefault(inStory(mention, initials), Set.of())
                    .forEach(body -> expansions.add(owned(body, mention)));
            return expansions.size() == 1 ? expansions.iterator().next() : initials;
        }
        return owned(names.body(mention.name()), mention);
    }

    private static String initials(Mention mention) {
        return mention.name().replace(".", "").toLowerCase(Locale.ROOT);
    }

    private String owned(NameKey.Body body, Mention mention) {
        return owners.owned(body, mention.id().article(), story(mention)).toString();
    }

    /** How a mention came by its key, where that is not plain. */
    NameRule rule(Mention mention) {
        List<String> words = names.person(mention.name());
        return switch (mention.kind()) {
            case PERSON ->
                words.size() == 1 && bearers(mention).size() == 1
                        ? NameRule.SURNAME
                        : words.size() > 1 && !spellings.of(full(words)).equals(full(words))
                                ? NameRule.TRANSLITERATION
                                : NameRule.SPELLING;
            case ORGANISATION -> {
                if (names.knownBody(mention.name()).isPresent()) {
                    yield NameRule.KNOWN_BODY;
                }
                if (NameKey.isAcronym(mention.name())) {
                    yield body(mention).equals(initials(mention)) ? NameRule.SPELLING : NameRule.ACRONYM;
                }
                NameKey.Body body = names.body(mention.name());
                yield owned(body, mention).equals(body.toString()) ? NameRule.SPELLING : NameRule.OWNER;
            }
            case PLACE -> NameRule.STATE;
            case GROUP -> NameRule.GROUP;
            case OTHER -> NameRule.SPELLING;
        };
    }

    /** Why two people whose names are spelt alike are two; nothing where their names are not. */
    Optional<SpellingsOfOne.Doubt> doubt(String name, String other) {
        List<String> words = names.person(name);
        List<String> others = names.person(other);
        boolean alike = words.size() > 1
                && others.size() > 1
                && names.transliterated(name).equals(names.transliterated(other));
        return alike ? spellings.doubt(full(words), full(others)) : Optional.empty();
    }

    private static Optional<String> state(String name) {
        return Countries.named(name).or(() -> Countries.governedFrom(name).map(state -> state + " government"));
    }

    private String inStory(Mention mention, String word) {
        return word + " @" + story(mention);
    }

    private ArticleId story(Mention mention) {
        ArticleId article = mention.id().article();
        return storyOf.getOrDefault(article, article);
    }

    private static String full(List<String> words) {
        return words.get(0) + " " + words.get(words.size() - 1);
    }
}
