package org.stemma.ingest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What ingest must be told because it reads no clock of its own, and what a person said of the sources.
 *
 * @param today the day on which the sources are read: a publication date more than a day after it is distrusted
 * @param typed what a person said of all the sources
 */
public record IngestSettings(LocalDate today, Typed typed) {
    /**
     * What a person said of all the sources; what a sidecar or a row says goes before it.
     *
     * @param outlet who published them
     * @param url the address, of a single article
     * @param published when they appeared
     * @param handling a handling label
     */
    public record Typed(
            Optional<String> outlet, Optional<String> url, Optional<String> published, Optional<String> handling) {
        /** Nothing was said. */
        public static final Typed NOTHING =
                new Typed(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Settings without anything said of the sources. */
    public IngestSettings(LocalDate today) {
        this(today, Typed.NOTHING);
    }
}
