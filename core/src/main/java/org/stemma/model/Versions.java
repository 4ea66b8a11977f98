package org.stemma.model;

import java.util.List;

/**
 * The articles that stood under one address at different times.
 *
 * @param sourceKey the address
 * @param chain by claimed publication date, then by id; at least two
 */
public record Versions(String sourceKey, List<ArticleId> chain) {
    public Versions {
        chain = List.copyOf(chain);
        if (chain.size() < 2) {
            throw new IllegalArgumentException("a chain of " + chain.size() + " under " + sourceKey);
        }
    }
}
