package org.stemma.model;

import java.util.List;

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
}
