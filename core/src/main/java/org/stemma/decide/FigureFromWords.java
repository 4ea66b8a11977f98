package org.stemma.decide;

import java.util.Optional;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.Reading;

/** Reads a figure from words that a person selected, as reading does with words that it finds itself. */
@FunctionalInterface
public interface FigureFromWords {
    /** The figure on these words, or nothing where they hold no quantity. */
    Optional<Figure> read(Reading reading, Citation words);
}
