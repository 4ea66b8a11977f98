package org.stemma.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles that belong together.
 *
 * @param id the smallest article
 * @param label the headline or first words of a central article
 * @param articles sorted by id
 */
public record Story(ArticleId id, String label, List<ArticleId> articles) {
    public Story {
        articles = List.copyOf(articles);
    }

    /** The id of its story for each article that is in one. */
    public static Map<ArticleId, ArticleId> byArticle(Iterable<Story> stories) {
        Map<ArticleId, ArticleId> storyOf = new HashMap<>(); // looked up only
        for (Story story : stories) {
            story.articles().forEach(article -> storyOf.put(article, story.id()));
        }
        return storyOf;
    }
}
