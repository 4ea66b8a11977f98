package org.stemma.ingest.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The first extractor: chooses the article by where running text is dense and links are few. */
public final class ScoringPageExtractor implements PageExtractor {
    /** Elements nested deeper than this are taken as if they were at this depth. */
    public static final int DEEPEST = 512;

    @Override
    public Page extract(String html, Optional<String> address) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        Document document = parser.parseInput(html, address.orElse(""));
        Furniture furniture = Furniture.of(document);
        PageMetadata metadata = PageMetadata.of(document, furniture);
        Optional<Element> content = ContentChooser.choose(document, furniture);
        Optional<Element> standfirst = content.flatMap(element -> Standfirst.of(document, element, furniture));
        BodyText body = content.map(
                        element -> new BodyWriter(element, standfirst, metadata.title(), furniture, html).write())
                .orElseGet(BodyText::new);
        return new Page(
                body.text(),
                body.regions(),
                body.alignment(),
                metadata.title(),
                metadata.authors(),
                metadata.dates(),
                metadata.outlet(),
                metadata.canonicalUrl(),
                metadata.language());
    }
}
