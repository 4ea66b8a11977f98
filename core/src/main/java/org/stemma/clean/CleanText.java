package org.stemma.clean;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Region;
import org.stemma.model.Span;

/**
 * What the cleaner found in a text.
 *
 * @param regions parts that are not running text, sorted, not overlapping
 * @param title where the headline stands, if it stands in the text
 * @param byline where the names of the writers stand, without "By"
 * @param dateline the whole dateline
 */
public record CleanText(List<Region> regions, Optional<Span> title, Optional<Span> byline, Optional<Span> dateline) {
    public CleanText {
        regions = List.copyOf(regions);
    }
}
