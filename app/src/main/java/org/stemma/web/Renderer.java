package org.stemma.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.store.Json;
import org.stemma.web.page.Frame;
import org.stemma.web.page.Page;
import org.stemma.web.page.Snapshot;

/** Prints a page through its template, or writes it as JSON where the address ends in {@code .json}. */
final class Renderer {
    static final String JSON = ".json";
    private static final String TEMPLATES = "org.stemma.templates";

    private final TemplateEngine engine = engine();
    private final Workspace workspace;

    Renderer(Workspace workspace) {
        this.workspace = workspace;
    }

    static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
    }

    /** Whether an address asks for data rather than for a page. */
    static boolean isData(Context context) {
        return context.path().endsWith(JSON);
    }

    /** Answers with a page. */
    void answer(Context context, Page page, Optional<Snapshot> snapshot) {
        if (isData(context)) {
            context.contentType("application/json; charset=utf-8").result(Json.write(page) + "\n");
            return;
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", page);
        model.put("frame", frame(context));
        snapshot.map(Snapshot::site).ifPresent(site -> model.put("site", site));
        StringOutput output = new StringOutput();
        engine.render("web/" + page.template() + ".jte", model, output);
        context.contentType("text/html; charset=utf-8").result(output.toString());
    }

    private Frame frame(Context context) {
        Optional<String> notice = workspace
                .failure()
                .or(() -> workspace.jobs().isReading()
                        ? Optional.of("Articles are being read; this is the record without them.")
                        : Optional.empty())
                .or(() -> workspace.isComparing() && workspace.snapshot().isPresent()
                        ? Optional.of(
                                "The store has changed and is being compared again; this is the record as it was.")
                        : Optional.empty());
        return new Frame(
                workspace.file().getFileName().toString(),
                Optional.ofNullable(context.queryParam("q")).orElse(""),
                Deciding.who(context),
                notice);
    }
}
