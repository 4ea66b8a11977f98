package org.stemma.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Where and when the bytes of an article were had. The same bytes under the same address, had twice, are one article
 * with two retrievals.
 *
 * @param article the article
 * @param location the file, URL, or {@code file:line} of a JSONL row
 * @param at when, if known
 * @param sha256 of the bytes
 * @param charset the name of the charset they were decoded with
 * @param mediaType such as {@code text/html}
 * @param length number of bytes
 */
public record Retrieval(
        ArticleId article,
        String location,
        Optional<Instant> at,
        String sha256,
        String charset,
        String mediaType,
        long length) {}
