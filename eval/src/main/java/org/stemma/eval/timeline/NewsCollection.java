package org.stemma.eval.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.clean.CleanText;
import org.stemma.clean.TextCleaner;
import org.stemma.eval.GoldFiles;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Outlet;
import org.stemma.model.Part;
import org.stemma.model.Span;
import org.stemma.model.When;

/**
 * Articles of one topic and outlet, as the product takes them in, without their dates.
 *
 * @param name of the folder
 * @param folder where it lies
 * @param articles by the id of their row
 * @param published the day of each, by the id of its row
 */
record NewsCollection(String name, Path folder, Map<String, Article> articles, Map<String, LocalDate> published) {
    private static final String ARTICLES = "articles.jsonl.gz";

    /** The collections at or below a folder, or the one of an articles file, by name. */
    static List<NewsCollection> at(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(of(path));
        }
        List<NewsCollection> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file :
                    files.filter(any -> any.endsWith(ARTICLES)).sorted().toList()) {
                found.add(of(file));
            }
        }
        if (found.isEmpty()) {
            throw new IOException("There is no " + ARTICLES + " in " + path + ".");
        }
        return found;
    }

    private static NewsCollection of(Path file) throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElseThrow();
        Map<String, Article> articles = new TreeMap<>();
        Map<String, LocalDate> published = new TreeMap<>();
        for (JsonNode row : GoldFiles.rows(file)) {
            String id = row.get("id").asText();
            articles.put(
                    id,
                    undated(
                            id,
                            row.path("outlet").asText(),
                            Untokenised.text(row.get("text").asText())));
            published.put(id, LocalDate.parse(row.get("published").asText().substring(0, 10)));
        }
        return new NewsCollection(String.valueOf(folder.getFileName()), folder, articles, published);
    }

    private static Article undated(String id, String outlet, String text) {
        CleanText clean = TextCleaner.clean(text, Optional.empty());
        return new Article(
                ArticleId.of(id, text.getBytes(StandardCharsets.UTF_8)),
                id,
                Optional.of(outlet)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Outlet(
                                name,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                Optional.empty(),
                clean.title().map(span -> span.in(text)),
                clean.byline().map(span -> span.in(text)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                clean.regions(),
                Alignment.identity(text.length()));
    }

    /** The same article with its day as metadata. */
    Article dated(String id) {
        Article article = article(id);
        String written = day(id).toString();
        Part field = Part.metadata("published");
        When when = When.day(
                day(id), Basis.STATED, List.of(new Citation(article.id(), field, new Span(0, written.length()))));
        return new Article(
                article.id(),
                article.sourceKey(),
                article.outlet(),
                article.url(),
                article.title(),
                article.byline(),
                article.language(),
                Optional.of(new Article.Published(written, field, Optional.of(when))),
                article.handling(),
                article.body(),
                article.regions(),
                article.alignment());
    }

    /** The article of a row. */
    Article article(String id) {
        return Optional.ofNullable(articles.get(id)).orElseThrow();
    }

    /** The day of a row. */
    LocalDate day(String id) {
        return Optional.ofNullable(published.get(id)).orElseThrow();
    }
}
