package org.stemma.dossier;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.stemma.model.ArticleId;
import org.stemma.model.StemmaException;
import org.stemma.store.Json;

/** A dossier as HTML, PDF and JSON, with a list of hashes. */
public final class DossierFiles {
    /** The list of hashes, as {@code sha256sum -c} reads it. */
    public static final String MANIFEST = "SHA256SUMS";

    private static final String TEMPLATES = "org.stemma.templates";

    private DossierFiles() {}

    /**
     * The files by name, the manifest last. Equal dossiers give equal bytes.
     *
     * @param restricted the first words of a text that may not be handed on
     * @throws StemmaException if words that may not be handed on stand in the page
     */
    static Map<String, byte[]> of(Dossier dossier, Instant cutOff, Function<String, Optional<String>> restricted) {
        String page = page(dossier);
        restricted.apply(Jsoup.parse(page).text()).ifPresent(words -> {
            throw new StemmaException(
                    "Nothing was written: the dossier would have printed words of an article that may not be"
                            + " handed on (“" + words + "”). Look at the decisions that quote it.");
        });
        Map<String, byte[]> files = new TreeMap<>();
        files.put("dossier.html", page.getBytes(StandardCharsets.UTF_8));
        files.put("dossier.pdf", PdfPages.of(page, cutOff));
        files.put("dossier.json", (Json.write(dossier) + "\n").getBytes(StandardCharsets.UTF_8));
        StringBuilder manifest = new StringBuilder();
        files.forEach((name, bytes) -> manifest.append(ArticleId.sha256(bytes))
                .append("  ")
                .append(name)
                .append('\n'));
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put(MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
        return all;
    }

    /**
     * Writes files into a folder; those of the same names are replaced.
     *
     * @throws StemmaException if the folder cannot be written to
     */
    public static List<Path> write(Map<String, byte[]> files, Path folder) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                written.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
            }
        } catch (IOException e) {
            throw new StemmaException("Cannot write the dossier into " + folder + ": " + e, e);
        }
        return List.copyOf(written);
    }

    private static String page(Dossier dossier) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
        StringOutput page = new StringOutput();
        engine.render("dossier.jte", Map.of("dossier", dossier, "style", style()), page);
        return page.toString();
    }

    private static String style() {
        try (InputStream in = DossierFiles.class.getResourceAsStream("dossier.css")) {
            if (in == null) {
                throw new StemmaException("The program lacks its resource dossier.css.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StemmaException("Cannot read the program's resource dossier.css: " + e, e);
        }
    }
}
