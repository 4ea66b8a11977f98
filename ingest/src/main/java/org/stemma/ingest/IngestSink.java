package org.stemma.ingest;

import org.stemma.model.Problem;

/** Takes what comes out of {@link Ingest}, one by one and in order; nothing is kept in memory for it. */
public interface IngestSink {
    /** An article; its own problems come with it and not through {@link #problem}. */
    void article(Ingested ingested);

    /** Something that could not be read at all. */
    void problem(Problem problem);
}
