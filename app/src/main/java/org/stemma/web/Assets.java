package org.stemma.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.stemma.model.StemmaException;

/** The styles and scripts that pages use; what is not listed here is not served. */
final class Assets {
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private record Asset(String resource, String type) {}

    private static final Map<String, Asset> ASSETS = Map.of(
            "stemma.css", new Asset("/org/stemma/report/stemma.css", STYLE),
            "workspace.css", new Asset("/org/stemma/web/workspace.css", STYLE),
            "reading.css", new Asset("/org/stemma/web/reading.css", STYLE),
            "timeline.js", new Asset("/org/stemma/web/timeline.js", SCRIPT),
            "workspace.js", new Asset("/org/stemma/web/workspace.js", SCRIPT),
            "add.js", new Asset("/org/stemma/web/add.js", SCRIPT),
            "htmx.js", new Asset(WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js", SCRIPT),
            "mark.svg", new Asset("/org/stemma/web/mark.svg", "image/svg+xml"),
            "d3.js", new Asset(WEBJARS + "d3/7.9.0/dist/d3.min.js", SCRIPT));

    private Assets() {}

    static void serve(Context context) {
        Asset asset = ASSETS.get(context.pathParam("name"));
        if (asset == null) {
            context.status(HttpStatus.NOT_FOUND)
                    .contentType("text/plain; charset=utf-8")
                    .result("No such file.\n");
            return;
        }
        try (InputStream in = Assets.class.getResourceAsStream(asset.resource())) {
            if (in == null) {
                throw new StemmaException("The program lacks its resource " + asset.resource() + ".");
            }
            context.contentType(asset.type()).result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
