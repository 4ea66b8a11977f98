package org.stemma.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Decision;

/** The rows of decisions and visits. */
final class DecisionRows {
    private DecisionRows() {}

    /** Keeps a decision; one that is here already is kept once. */
    static int insert(Handle h, Decision decision) {
        return h.createUpdate("insert into decision (hash, at, source_key, document) values (?, ?, ?, ?)"
                        + " on conflict (hash) do nothing")
                .bind(0, decision.hash())
                .bind(1, decision.at().toString())
                .bind(2, decision.target().sourceKey())
                .bind(3, Json.write(decision))
                .execute();
    }

    static List<Decision> all(Handle h) {
        return h
                .createQuery("select document from decision")
                .mapTo(String.class)
                .map(document -> Json.read(document, Decision.class))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** Notes on the decisions about an article that is removed which label it had, for their quotations are its words. */
    static void noteRemoved(Handle h, Article article) {
        article.handling()
                .ifPresent(label -> about(h, article.id())
                        .forEach(decision -> h.createUpdate("update decision set handling = ? where hash = ?")
                                .bind(0, label)
                                .bind(1, decision.hash())
                                .execute()));
    }

    /** The decisions that quote an article. */
    static List<Decision> about(Handle h, ArticleId article) {
        return all(h).stream()
                .filter(decision -> decision.anchors().stream()
                        .anyMatch(anchor -> anchor.article().equals(article)))
                .toList();
    }

    /** The labels of the articles that decisions quote and that were removed, by the decision's hash. */
    static SortedMap<String, String> labels(Handle h) {
        SortedMap<String, String> labels = new TreeMap<>();
        h.createQuery("select hash, handling from decision where handling is not null")
                .map((row, context) -> labels.put(row.getString("hash"), row.getString("handling")))
                .list();
        return labels;
    }

    static void delete(Handle h, Collection<Decision> decisions) {
        decisions.forEach(decision -> h.execute("delete from decision where hash = ?", decision.hash()));
    }

    /** Names the rows that are not what was decided. */
    static List<String> faults(Handle h) {
        return h
                .createQuery("select hash, at, source_key, document from decision order by hash")
                .map((row, context) -> {
                    String hash = row.getString("hash");
                    try {
                        Decision decision = Json.read(row.getString("document"), Decision.class);
                        boolean same = decision.hash().equals(hash)
                                && decision.at().toString().equals(row.getString("at"))
                                && decision.target().sourceKey().equals(row.getString("source_key"));
                        return same ? "" : "decision " + hash + ": its columns are not those of its document";
                    } catch (StoreException e) {
                        return "decision " + hash + ": " + e.getMessage();
                    }
                })
                .list()
                .stream()
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    static int count(Handle h) {
        return h.createQuery("select count(*) from decision").mapTo(int.class).one();
    }

    static Optional<Instant> visit(Handle h, String who) {
        return h.createQuery("select at from visit where who = ?")
                .bind(0, who)
                .mapTo(String.class)
                .findOne()
                .map(Instant::parse);
    }

    static void visit(Handle h, String who, Instant at) {
        h.createUpdate("insert into visit (who, at) values (?, ?) on conflict (who) do update set at = excluded.at")
                .bind(0, who)
                .bind(1, at.toString())
                .execute();
    }
}
