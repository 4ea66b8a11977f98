package org.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.decide.Register;
import org.stemma.decide.RegisterEntry;
import org.stemma.model.StemmaException;
import org.stemma.register.RegisterFile;

/** Takes down what a desk notes of outlets and claimants, one by one or as a file. */
final class RegisterRoutes {
    private final Workspace workspace;

    RegisterRoutes(Workspace workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.post("/register/keep", Form.checked(this::keep));
        routes.post("/register/import", Form.checked(this::bringIn));
        routes.get("/register/export", this::handOut);
    }

    private void keep(Context context) {
        RegisterEntry.Entry of =
                RegisterEntry.Entry.valueOf(Form.field(context, "entry").toUpperCase(Locale.ROOT));
        RegisterEntry entry = new RegisterEntry(
                of,
                Form.field(context, "name"),
                noted(context, "domain"),
                noted(context, "owner"),
                noted(context, "kind"),
                noted(context, "side"),
                noted(context, "country"),
                noted(context, "language"),
                grades(context));
        workspace.change(store -> {
            Register register = store.register();
            store.keepRegister(saysSomething(entry) ? register.with(entry) : register.without(of, entry.name()));
        });
        Form.go(context, Form.back(context, "/register"));
    }

    private static Optional<String> noted(Context context, String field) {
        return Optional.of(Form.field(context, field)).filter(value -> !value.isEmpty());
    }

    private static boolean saysSomething(RegisterEntry entry) {
        return entry.domain().isPresent()
                || entry.owner().isPresent()
                || entry.kind().isPresent()
                || entry.side().isPresent()
                || entry.country().isPresent()
                || entry.language().isPresent()
                || !entry.grades().isEmpty();
    }

    /** The letter for everything, and one for each topic: a line with the topic and the letter. */
    private static SortedMap<String, String> grades(Context context) {
        SortedMap<String, String> grades = new TreeMap<>();
        noted(context, "grade").ifPresent(letter -> grades.put("", letter));
        for (String line : Form.field(context, "by-topic").lines().toList()) {
            String typed = line.strip();
            if (typed.isEmpty()) {
                continue;
            }
            int space = typed.lastIndexOf(' ');
            if (space < 0) {
                throw new StemmaException(
                        "'" + typed
                                + "' is no topic with a letter after it, such as 'casualties C'. Nothing was changed; go back and correct it.");
            }
            grades.put(typed.substring(0, space).strip(), typed.substring(space + 1));
        }
        return grades;
    }

    private void bringIn(Context context) {
        Register taken = RegisterFile.read(Form.file(context));
        boolean beside = Form.field(context, "beside").equals("yes");
        workspace.change(store -> store.keepRegister(beside ? store.register().with(taken) : taken));
        Form.go(context, "/register");
    }

    private void handOut(Context context) {
        String register = workspace.ask(store -> RegisterFile.write(store.register()));
        context.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"register.csv\"")
                .result(register);
    }
}
