package org.stemma.ingest;

import org.stemma.model.Problem;

/** Takes what comes out of {@link Ingest}, one by one and in order; nothing is kept in memory for it. */
public interface IngestSink {
    /** An article; its own problems come with it and not through {@link #problem}. */
    void article(Ingested ingested);

    /** Something that could not be read at all. */
    void problem(Problem problem);

    /**
     * A source was read to its end, with whatever problems it has now: what it once had and did not have this time is
     * mended.
     *
     * @param place the file or folder as it was named; problems in it stand at this place, under it, or on lines of it
     */
    default void readToItsEnd(String place) {}
}
