package org.stemma.ingest;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Article;
import org.stemma.model.Problem;
import org.stemma.model.Retrieval;

/**
 * One article as it came in.
 *
 * @param article the article
 * @param retrieval where its bytes were had and how they are decoded again
 * @param original the bytes: of the file, or of the text or HTML field of a JSONL row
 * @param suppliedId the id that a JSONL row gave, even where a URL is the source key
 * @param problems what was doubtful about it; its text was read all the same
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on once and never compared
public record Ingested(
        Article article, Retrieval retrieval, byte[] original, Optional<String> suppliedId, List<Problem> problems) {
    public Ingested {
        problems = List.copyOf(problems);
    }
}
