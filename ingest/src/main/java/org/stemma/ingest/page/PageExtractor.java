package org.stemma.ingest.page;

import java.util.Optional;

/** Takes the article out of a web page. Implementations are stateless and safe for threads. */
public interface PageExtractor {
    /**
     * The article of a page. Never fails: a page without an article gives an empty body.
     *
     * @param html the decoded page
     * @param address where it was had, to complete relative links; if known
     */
    Page extract(String html, Optional<String> address);
}
