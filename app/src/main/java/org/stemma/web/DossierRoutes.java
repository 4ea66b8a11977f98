package org.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.dossier.DossierPress;
import org.stemma.model.StemmaException;
import org.stemma.web.page.DossierPage;
import org.stemma.web.page.MadeDossierPage;

/** The addresses under which a dossier is made and handed out. The last few are kept until the program ends. */
final class DossierRoutes {
    /** So many dossiers are kept; each can be made again, with the same bytes. */
    static final int MOST_KEPT = 8;

    private static final Map<String, String> TYPES = Map.of(
            "dossier.html", "text/html; charset=utf-8",
            "dossier.pdf", "application/pdf",
            "dossier.json", "application/json; charset=utf-8");

    private final Workspace workspace;
    private final Renderer renderer;
    private final TreeMap<Integer, DossierPress.Made> made = new TreeMap<>();
    private int last;

    DossierRoutes(Workspace workspace, Renderer renderer) {
        this.workspace = workspace;
        this.renderer = renderer;
    }

    void register(RoutesConfig routes) {
        for (String path : new String[] {"/dossier", "/dossier.json"}) {
            routes.get(path, context -> ask(context, new TreeMap<>(Map.of("cut-off", "now")), ""));
        }
        routes.post("/dossier", this::make);
        routes.get("/dossier/{number}", context -> {
            int number = number(context);
            renderer.answer(context, MadeDossierPage.of(number, made(number)), workspace.snapshot());
        });
        routes.get("/dossier/{number}/{file}", this::handOut);
    }

    private void ask(Context context, SortedMap<String, String> typed, String problem) {
        var snapshot = workspace.snapshot().orElseThrow(Routes.NotReady::new);
        renderer.answer(context, DossierPage.of(snapshot, lines(), typed, problem), Optional.of(snapshot));
    }

    private synchronized List<DossierPage.Line> lines() {
        List<DossierPage.Line> lines = new ArrayList<>();
        made.descendingMap()
                .forEach((number, one) -> lines.add(new DossierPage.Line(
                        number, one.dossier().cutOff(), one.dossier().question())));
        return List.copyOf(lines);
    }

    private void make(Context context) {
        SortedMap<String, String> typed = new TreeMap<>();
        for (String field : List.of("question", "cut-off", "mark")) {
            typed.put(field, Form.field(context, field));
        }
        List<String> permitted = context.formParams("permit");
        permitted.forEach(label -> typed.put("permit " + label, "yes"));
        try {
            DossierPress.Order order = new DossierPress.Order(
                    typed.getOrDefault("question", ""),
                    DossierPress.moment(
                            typed.getOrDefault("cut-off", ""), workspace.clock().instant()),
                    permitted,
                    Optional.of(typed.getOrDefault("mark", "")).filter(mark -> !mark.isEmpty()));
            Form.go(context, "/dossier/" + keep(made(order)));
        } catch (IllegalArgumentException | StemmaException e) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            String why = String.valueOf(e.getMessage());
            ask(context, typed, "Nothing was made: " + why + (why.endsWith(".") ? "" : "."));
        }
    }

    private DossierPress.Made made(DossierPress.Order order) {
        List<DossierPress.Made> dossier = new ArrayList<>();
        DossierPress press = new DossierPress(workspace.pipeline());
        workspace.change(store -> press.make(store, order).ifPresent(dossier::add));
        if (dossier.isEmpty()) {
            throw new StemmaException("no article that may be in it came in before " + order.cutOff() + ".");
        }
        return dossier.get(0);
    }

    private synchronized int keep(DossierPress.Made dossier) {
        made.put(++last, dossier);
        while (made.size() > MOST_KEPT) {
            made.pollFirstEntry();
        }
        return last;
    }

    private synchronized DossierPress.Made made(int number) {
        DossierPress.Made dossier = made.get(number);
        if (dossier == null) {
            throw new NotFound(
                    "The dossier " + number + " is kept no longer. Make it again with the same cut-off: it will be"
                            + " the same, byte for byte.");
        }
        return dossier;
    }

    private static int number(Context context) {
        String typed = context.pathParam("number").replace(Renderer.JSON, "");
        if (!typed.matches("[1-9][0-9]{0,6}")) {
            throw new NotFound("No dossier has the number '" + typed + "'.");
        }
        return Integer.parseInt(typed);
    }

    /** To keep, not to show: a dossier is a page of its own. */
    private void handOut(Context context) {
        String name = context.pathParam("file");
        byte[] bytes = made(number(context)).files().get(name);
        if (bytes == null) {
            throw new NotFound("A dossier has no file '" + name + "'.");
        }
        context.contentType(TYPES.getOrDefault(name, "text/plain; charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(bytes);
    }
}
