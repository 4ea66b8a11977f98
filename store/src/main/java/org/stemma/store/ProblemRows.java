package org.stemma.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.stemma.model.ArticleId;
import org.stemma.model.Problem;

/** The rows of what could not be read. */
final class ProblemRows {
    private ProblemRows() {}

    /** Keeps a problem; the same one of the same place is kept once. */
    static void insert(Handle h, Problem problem, Instant now) {
        h.createUpdate("insert into problem (article, stage, kind, place, message, noted_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .bind(0, problem.article().map(ArticleId::hex).orElse(null))
                .bind(1, problem.stage().name())
                .bind(2, problem.kind())
                .bind(3, problem.where())
                .bind(4, problem.message())
                .bind(5, now.toString())
                .execute();
    }

    /** Notes that these problems are no more. */
    static void mend(Handle h, Collection<Problem> problems, Instant now) {
        problems.forEach(problem -> h.createUpdate("update problem set mended_at = ? where mended_at is null"
                        + " and coalesce(article, '') = ? and stage = ? and kind = ? and place = ? and message = ?")
                .bind(0, now.toString())
                .bind(1, problem.article().map(ArticleId::hex).orElse(""))
                .bind(2, problem.stage().name())
                .bind(3, problem.kind())
                .bind(4, problem.where())
                .bind(5, problem.message())
                .execute());
    }

    /** The problems that are not mended, sorted. */
    static List<Problem> open(Handle h) {
        return h
                .createQuery("select * from problem where mended_at is null")
                .map((row, context) -> problem(row))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** The problems that were open before a moment, sorted; what has no time is older than any. */
    static List<Problem> openBefore(Handle h, Instant moment) {
        return h
                .createQuery("select * from problem")
                .map((row, context) -> isBefore(row.getString("noted_at"), moment, true)
                                && !isBefore(row.getString("mended_at"), moment, false)
                        ? Optional.of(problem(row))
                        : Optional.<Problem>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isBefore(@Nullable String at, Instant moment, boolean otherwise) {
        return at == null ? otherwise : Instant.parse(at).isBefore(moment);
    }

    private static Problem problem(ResultSet row) throws SQLException {
        return new Problem(
                Optional.ofNullable(row.getString("article")).map(ArticleId::new),
                Problem.Stage.valueOf(row.getString("stage")),
                row.getString("kind"),
                row.getString("place"),
                row.getString("message"));
    }

    static void delete(Handle h, ArticleId article) {
        h.execute("delete from problem where article = ?", article.hex());
    }
}
