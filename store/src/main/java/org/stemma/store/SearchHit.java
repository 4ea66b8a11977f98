package org.stemma.store;

import java.util.Optional;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;

/**
 * An article or a statement that has all the words of a query.
 *
 * @param article the article
 * @param statement the statement, if it is one
 * @param rank how well it fits: BM25 as SQLite computes it, the lower the better
 */
public record SearchHit(ArticleId article, Optional<ItemId> statement, double rank) {}
