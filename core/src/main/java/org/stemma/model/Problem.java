package org.stemma.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * What could not be read or resolved. Bad input is a problem, not an exception: the rest goes on and nothing is lost.
 *
 * @param article the article, where there is one
 * @param stage where it was noticed
 * @param kind a short fixed phrase: {@code language not read}, {@code date not understood}
 * @param where file, line, field or span
 * @param message what was being read, what was found and what to do
 */
public record Problem(Optional<ArticleId> article, Stage stage, String kind, String where, String message)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem problem) -> problem.article.map(ArticleId::hex).orElse(""))
            .thenComparing(Problem::stage)
            .thenComparing(Problem::kind)
            .thenComparing(Problem::where)
            .thenComparing(Problem::message);

    /** The stages. */
    public enum Stage {
        INGEST,
        CLEAN,
        LANGUAGE,
        READ,
        COMPARE,
        STORE
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
