package org.stemma.ingest;

import java.time.LocalDate;

/**
 * What ingest must be told because it reads no clock of its own.
 *
 * @param today the day on which the sources are read: a publication date more than a day after it is distrusted
 */
public record IngestSettings(LocalDate today) {}
