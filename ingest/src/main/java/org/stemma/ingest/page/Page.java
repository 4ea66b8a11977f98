package org.stemma.ingest.page;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Alignment;
import org.stemma.model.Region;

/**
 * The article of a page.
 *
 * @param body its paragraphs, separated by blank lines
 * @param regions captions, headings, bylines and quotation blocks inside the body, sorted
 * @param alignment how the body maps back to the HTML
 * @param title the headline
 * @param authors who wrote it, each name by itself
 * @param published candidates for the publication date, the most trustworthy first
 * @param outlet the name under which the site publishes
 * @param canonicalUrl the address that the page gives for itself
 * @param language BCP 47 tag as declared
 */
public record Page(
        String body,
        List<Region> regions,
        Alignment alignment,
        Optional<String> title,
        List<String> authors,
        List<DateField> published,
        Optional<String> outlet,
        Optional<String> canonicalUrl,
        Optional<String> language) {
    /**
     * A date as the page writes it.
     *
     * @param field where it stands: {@code article:published_time}, {@code datePublished}, {@code time}
     */
    public record DateField(String field, String written) {}

    public Page {
        regions = List.copyOf(regions);
        authors = List.copyOf(authors);
        published = List.copyOf(published);
    }
}
