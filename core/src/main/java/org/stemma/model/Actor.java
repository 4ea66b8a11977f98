package org.stemma.model;

import java.util.List;

/**
 * Somebody or some body, across articles.
 *
 * @param id the smallest mention
 * @param name the most common full form; the first in code-point order on a tie
 * @param kind what it is
 * @param variants every form in which an article names it, sorted
 * @param mentions where, sorted
 */
public record Actor(ItemId id, String name, Mention.Kind kind, List<String> variants, List<ItemId> mentions) {
    public Actor {
        variants = List.copyOf(variants);
        mentions = List.copyOf(mentions);
    }
}
