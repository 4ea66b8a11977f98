package org.stemma.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One appearance of a text: what one outlet published under one address, as these bytes.
 *
 * @param id see {@link ArticleId}
 * @param sourceKey the canonical URL, else the supplied id, else the file name
 * @param outlet who published it, if known
 * @param url the address as given
 * @param title the headline, where it stands apart from the body
 * @param byline who wrote it, as written
 * @param language BCP 47 tag as declared or recognised; {@code und} is not used: unknown is absent
 * @param published the publication date as claimed by metadata or sidecar, with its basis; dates in the text are not
 *     here
 * @param handling a label a person gave, such as {@code confidential}; carried on to everything made from the article
 * @param body the text; for plain text and JSONL exactly as given
 * @param regions parts of the body that are not running text, sorted, not overlapping
 * @param alignment how the body maps back to the decoded original
 */
public record Article(
        ArticleId id,
        String sourceKey,
        Optional<Outlet> outlet,
        Optional<String> url,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> language,
        Optional<Published> published,
        Optional<String> handling,
        String body,
        List<Region> regions,
        Alignment alignment) {

    /**
     * A publication date that metadata or a sidecar claims.
     *
     * @param written the words as given, which the citation of the date points into
     * @param part the field they stand in
     * @param when what they say; absent when they cannot be read or are distrusted (then there is a {@link Problem})
     */
    public record Published(String written, Part part, Optional<When> when) {}

    public Article {
        regions = List.copyOf(regions);
        int end = 0;
        for (Region region : regions) {
            if (region.span().start() < end || region.span().end() > body.length()) {
                throw new IllegalArgumentException(
                        "region " + region + " of " + sourceKey + " overlaps another or leaves the body");
            }
            end = region.span().end();
        }
    }

    /**
     * An English article of which nothing but the text is known.
     *
     * @param sourceKey where it is from; with the text it makes the id
     */
    public static Article ofText(String sourceKey, String body) {
        return new Article(
                ArticleId.of(sourceKey, body.getBytes(StandardCharsets.UTF_8)),
                sourceKey,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length()));
    }

    /** The claimed publication date, where it was readable. */
    public Optional<When> publishedWhen() {
        return published.flatMap(Published::when);
    }

    /** The spans that figures, statements and events skip, sorted. */
    public List<Span> skipped() {
        List<Span> spans = new ArrayList<>();
        for (Region region : regions) {
            if (!region.kind().isProse()) {
                spans.add(region.span());
            }
        }
        return spans;
    }

    /** The kind of region that holds all of this stretch of the body, if one does. */
    public Optional<Region.Kind> regionOf(Span span) {
        for (Region region : regions) {
            if (region.span().contains(span)) {
                return Optional.of(region.kind());
            }
        }
        return Optional.empty();
    }

    /** The text of a part that citations may point into; empty where the article has no such part. */
    public String text(Part part) {
        return switch (part.kind()) {
            case BODY -> body;
            case TITLE -> title.orElse("");
            case METADATA, SIDECAR ->
                part.field().equals("url")
                        ? url.orElse("")
                        : published
                                .filter(claim -> claim.part().equals(part))
                                .map(Published::written)
                                .orElse("");
        };
    }

    /**
     * The cited words.
     *
     * @throws IllegalArgumentException if the citation is of another article
     * @throws IndexOutOfBoundsException if it points outside its part
     */
    public String words(Citation citation) {
        if (!citation.article().equals(id)) {
            throw new IllegalArgumentException(citation + " does not cite " + id.abbreviated());
        }
        return citation.span().in(text(citation.part()));
    }

    /** A short name for people: the outlet's name, else the last piece of the source key. */
    public String label() {
        return outlet.map(Outlet::name).orElseGet(() -> {
            String key = sourceKey.endsWith("/") ? sourceKey.substring(0, sourceKey.length() - 1) : sourceKey;
            return key.substring(key.lastIndexOf('/') + 1);
        });
    }
}
