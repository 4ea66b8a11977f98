package org.stemma.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.StemmaException;
import org.stemma.view.Excerpts;
import org.stemma.view.LedgerView;
import org.stemma.view.Links;
import org.stemma.view.Site;

/** Writes the site into a folder. */
public final class Report {
    private static final String TEMPLATES = "org.stemma.templates";
    private static final String STYLE = "stemma.css";
    private static final List<String> PAGES =
            List.of("index", "figures", "statements", "timeline", "sources", "articles", "problems");

    private Report() {}

    /**
     * Writes the pages; those of the same names are replaced, and pages of articles that are no longer there are
     * deleted.
     *
     * @param heldBack readings of the articles whose words are not shown; the view is of the others
     * @return the page to begin with
     * @throws StemmaException if the folder cannot be written to
     */
    public static Path write(LedgerView view, List<Reading> heldBack, List<Problem> storeProblems, Path folder) {
        Site site = Site.of(Links.FILES, view, heldBack, storeProblems);
        TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
        try {
            Files.createDirectories(folder);
            deleteArticlePages(folder);
            for (String page : PAGES) {
                write(folder.resolve(page + ".html"), engine, page + ".jte", Map.of("site", site));
            }
            for (Reading reading : view.ledger().readings().values()) {
                Map<String, Object> model = new LinkedHashMap<>();
                model.put("site", site);
                model.put("article", reading.article());
                model.put("excerpts", Excerpts.of(view, reading));
                write(folder.resolve(Links.FILES.page(reading.id())), engine, "article.jte", model);
            }
            Files.writeString(folder.resolve(STYLE), style());
        } catch (IOException e) {
            throw new StemmaException("Cannot write the report into " + folder + ": " + e, e);
        }
        return folder.resolve("index.html");
    }

    private static void write(Path file, TemplateEngine engine, String template, Map<String, Object> model)
            throws IOException {
        StringOutput page = new StringOutput();
        engine.render(template, model, page);
        Files.writeString(file, page.toString());
    }

    private static void deleteArticlePages(Path folder) throws IOException {
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "article-*.html")) {
            for (Path page : pages) {
                Files.delete(page);
            }
        }
    }

    private static String style() throws IOException {
        try (InputStream in = Report.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new StemmaException("The program lacks its resource " + STYLE + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
