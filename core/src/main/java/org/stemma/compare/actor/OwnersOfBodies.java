package org.stemma.compare.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.compare.place.Countries;
import org.stemma.model.ArticleId;

/**
 * Whose a body is that is named without its owner: "the National Emergency Service" where the story has "Velmaria's
 * National Emergency Service" and nobody else's. States have bodies of the same name, so a short name is theirs only
 * where its own article has it with the owner.
 */
final class OwnersOfBodies {
    /** A name of so many words is not every state's. */
    private static final int TELLING_NAME = 3;

    private final Map<String, Set<String>> inStory = new HashMap<>();
    private final Map<String, Set<String>> inArticle = new HashMap<>();

    /** Takes note of a body's name with its owner. */
    void learn(NameKey.Body body, ArticleId article, ArticleId story) {
        body.owner().ifPresent(owner -> {
            inStory.computeIfAbsent(body.name() + " @" + story, key -> new TreeSet<>())
                    .add(owner);
            inArticle
                    .computeIfAbsent(body.name() + " @" + article, key -> new TreeSet<>())
                    .add(owner);
        });
    }

    /** The body with the owner that it has here, if one can be told. */
    NameKey.Body owned(NameKey.Body body, ArticleId article, ArticleId story) {
        if (body.owner().isPresent()) {
            return body;
        }
        Set<String> here = inArticle.getOrDefault(body.name() + " @" + article, Set.of());
        if (here.size() == 1) {
            return new NameKey.Body(Optional.of(here.iterator().next()), body.name());
        }
        Set<String> around = all(body, story);
        if (here.isEmpty() && around.size() == 1) {
            String owner = around.iterator().next();
            int words = body.name().split(" ").length;
            if (words >= TELLING_NAME || words > 1 && Countries.named(owner).isEmpty()) {
                return new NameKey.Body(Optional.of(owner), body.name());
            }
        }
        return body;
    }

    /** Who has a body of this name in a story. */
    Set<String> all(NameKey.Body body, ArticleId story) {
        return inStory.getOrDefault(body.name() + " @" + story, Set.of());
    }
}
