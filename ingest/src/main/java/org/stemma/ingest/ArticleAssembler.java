package org.stemma.ingest;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.clean.CleanText;
import org.stemma.clean.TextCleaner;
import org.stemma.ingest.date.PublishedDate;
import org.stemma.ingest.date.PublishedDateParser;
import org.stemma.ingest.page.Page;
import org.stemma.ingest.page.PageExtractor;
import org.stemma.ingest.page.ScoringPageExtractor;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Outlet;
import org.stemma.model.Part;
import org.stemma.model.Problem;
import org.stemma.model.Region;
import org.stemma.model.Retrieval;
import org.stemma.model.Span;

/** Puts an article together from its bytes, its text and what came beside it. */
final class ArticleAssembler {
    private static final String HTML = "text/html";
    private static final char MARK = '\uFEFF';

    private final IngestSettings settings;
    private final PageExtractor extractor = new ScoringPageExtractor();

    ArticleAssembler(IngestSettings settings) {
        this.settings = settings;
    }

    /**
     * What is known of a text before it is looked into.
     *
     * @param location where it was had
     * @param fallbackKey the source key where neither a URL nor an id is known
     * @param mediaType {@code text/html} makes the text a page
     */
    record Raw(byte[] bytes, String text, Charset charset, String location, String fallbackKey, String mediaType) {}

    /** What a text or page yields, whichever it is. */
    private record Content(
            String body,
            List<Region> regions,
            Alignment alignment,
            Optional<String> title,
            Optional<String> byline,
            List<Page.DateField> dates,
            Optional<String> outlet,
            Optional<String> url,
            Optional<String> language) {}

    /** The article. */
    Ingested assemble(Raw raw, Supplied beside, List<Problem> earlier) {
        Supplied supplied = beside.or(settings.typed());
        Content content = raw.mediaType().equals(HTML) ? page(raw, supplied) : plain(raw, supplied);
        Optional<String> url = supplied.url().or(content::url);
        String key = url.flatMap(CanonicalUrl::of).or(supplied::id).orElse(raw.fallbackKey());
        ArticleId id = ArticleId.of(key, raw.bytes());
        List<Problem> problems = new ArrayList<>();
        earlier.forEach(problem -> problems.add(
                new Problem(Optional.of(id), problem.stage(), problem.kind(), problem.where(), problem.message())));
        if (content.body().isBlank()) {
            problems.add(problem(
                    id,
                    Problem.Stage.CLEAN,
                    "no text found",
                    raw.location(),
                    "No running text was found in " + raw.location()
                            + ". The original is kept; give the text as a plain file if there is one."));
        }
        Article article = new Article(
                id,
                key,
                outlet(supplied.outlet().or(content::outlet), url),
                url,
                supplied.title().or(content::title),
                supplied.byline().or(content::byline),
                supplied.language().or(content::language),
                published(id, raw.location(), supplied, content.dates(), problems),
                supplied.handling(),
                content.body(),
                content.regions(),
                content.alignment());
        Retrieval retrieval = new Retrieval(
                id,
                raw.location(),
                Optional.empty(),
                ArticleId.sha256(raw.bytes()),
                raw.charset().name(),
                raw.mediaType(),
                raw.bytes().length);
        return new Ingested(article, retrieval, raw.bytes(), supplied.id(), problems);
    }

    private Content page(Raw raw, Supplied supplied) {
        Page page = extractor.extract(raw.text(), supplied.url());
        return new Content(
                page.body(),
                together(
                        page.regions(),
                        TextCleaner.clean(page.body(), page.title()).regions()),
                page.alignment(),
                page.title(),
                page.authors().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", page.authors())),
                page.published(),
                page.outlet(),
                page.canonicalUrl().filter(ArticleAssembler::namesAPage),
                page.language());
    }

    /** The regions that the page's elements show, and those of the text that overlap none of them. */
    private static List<Region> together(List<Region> shown, List<Region> read) {
        List<Region> all = new ArrayList<>(shown);
        int at = 0;
        for (Region region : read) {
            while (at < shown.size()
                    && shown.get(at).span().end() <= region.span().start()) {
                at++;
            }
            if (at == shown.size() || !shown.get(at).span().overlaps(region.span())) {
                all.add(region);
            }
        }
        return all.stream().sorted().toList();
    }

    /** A canonical link to the front page is a mistake of the site and would make one article of all its pages. */
    private static boolean namesAPage(String url) {
        return CanonicalUrl.of(url)
                .filter(canonical -> canonical.indexOf('/', "https://".length()) < canonical.length() - 1)
                .isPresent();
    }

    private static Content plain(Raw raw, Supplied supplied) {
        boolean marked = !raw.text().isEmpty() && raw.text().charAt(0) == MARK;
        String body = marked ? raw.text().substring(1) : raw.text();
        CleanText clean = TextCleaner.clean(body, supplied.title());
        return new Content(
                body,
                clean.regions(),
                marked && !body.isEmpty()
                        ? new Alignment(
                                List.of(new Alignment.Run(new Span(0, body.length()), new Span(1, body.length() + 1))))
                        : Alignment.identity(body.length()),
                clean.title().map(span -> span.in(body)),
                clean.byline().map(span -> span.in(body)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Outlet> outlet(Optional<String> name, Optional<String> url) {
        Optional<String> domain = url.flatMap(CanonicalUrl::domain);
        return name.or(() -> domain)
                .map(known -> new Outlet(
                        known,
                        domain,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Optional<Article.Published> published(
            ArticleId id, String location, Supplied supplied, List<Page.DateField> fields, List<Problem> problems) {
        if (supplied.published().isPresent()) {
            String written = supplied.published().get();
            return Optional.of(claim(id, location, new Part(supplied.kind(), "published"), written, problems));
        }
        OptionalInt best = PublishedDateParser.best(
                fields.stream().map(Page.DateField::written).toList(), settings.today());
        Optional<Page.DateField> field = best.isPresent()
                ? Optional.of(fields.get(best.getAsInt()))
                : fields.stream().filter(given -> !given.field().equals("text")).findFirst();
        return field.map(given -> claim(id, location, Part.metadata(given.field()), given.written(), problems));
    }

    private Article.Published claim(ArticleId id, String location, Part part, String written, List<Problem> problems) {
        PublishedDate date = PublishedDateParser.parse(written, settings.today());
        if (date instanceof PublishedDate.NotUnderstood unclear) {
            problems.add(problem(
                    id,
                    Problem.Stage.INGEST,
                    "date not understood",
                    location + " " + part,
                    "The publication date '" + written + "' of " + location + " cannot be used: " + unclear.reason()));
        } else if (date instanceof PublishedDate.Distrusted doubtful) {
            problems.add(problem(
                    id,
                    Problem.Stage.INGEST,
                    "date distrusted",
                    location + " " + part,
                    "The publication date '" + written + "' of " + location + " is not used: " + doubtful.reason()));
        }
        Citation words = new Citation(id, part, new Span(0, written.length()));
        return new Article.Published(written, part, date.when(List.of(words)));
    }

    private static Problem problem(ArticleId id, Problem.Stage stage, String kind, String where, String message) {
        return new Problem(Optional.of(id), stage, kind, where, message);
    }
}
