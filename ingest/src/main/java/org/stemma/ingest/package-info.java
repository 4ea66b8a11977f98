/**
 * Files, folders, HTML and JSONL become articles.
 *
 * <p><b>In:</b> the names of files and folders, or {@code -} for standard input. <b>Out:</b> one
 * {@link org.stemma.ingest.Ingested} after the other into an {@link org.stemma.ingest.IngestSink}, and a
 * {@link org.stemma.model.Problem} for all that could not be read. Start at {@link org.stemma.ingest.Ingest}.
 *
 * <p><b>How.</b> {@link org.stemma.ingest.SourceFiles} lists files in the order of their names; {@link
 * org.stemma.ingest.Sidecar} holds what {@code articles.csv} or {@code articles.json} says of them; {@link
 * org.stemma.ingest.TextDecoder} finds the charset; {@link org.stemma.ingest.JsonLines} reads rows; {@link
 * org.stemma.ingest.page} takes the article out of a page; {@link org.stemma.ingest.ArticleAssembler} puts it together.
 *
 * <p>What a browser sends, and the entries of a {@link org.stemma.ingest.ZipArchive}, are {@link
 * org.stemma.ingest.NamedFile}s.
 *
 * <p><b>Traps.</b> The body of a plain text is the decoded text unchanged, line ends included; a byte order mark is
 * left out and the alignment says so. For a JSONL row the original bytes are the UTF-8 of its text or HTML, so that
 * correcting a date in the row makes no other article. Every limit is a constant of {@link org.stemma.ingest.Limits}.
 * Nothing here reads a clock.
 *
 * <p><b>One more kind of file.</b> Give it an ending in {@code SourceFiles} and a case in {@code Ingest}; what comes
 * out must go through {@code ArticleAssembler}.
 */
@NullMarked
package org.stemma.ingest;

import org.jspecify.annotations.NullMarked;
