package org.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Decision;
import org.stemma.model.Decision.Action;
import org.stemma.model.Decision.Anchor;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Span;
import org.stemma.model.StemmaException;
import org.stemma.store.DecisionFile;
import org.stemma.view.Handling;
import org.stemma.view.LedgerView;
import org.stemma.view.Links;
import org.stemma.web.page.ReviewQueue;
import org.stemma.web.page.Snapshot;

/** Takes down what people decide in the workspace. */
final class Deciding {
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;
    private static final String WHO = "who";

    private final Workspace workspace;

    Deciding(Workspace workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.post("/item/{id}/decide", Form.checked(this::item));
        routes.post("/article/{id}/decide", Form.checked(this::article));
        routes.post("/article/{id}/missed", Form.checked(this::missed));
        routes.post("/actors/decide", Form.checked(this::actors));
        routes.post("/decisions/undo", Form.checked(this::undo));
        routes.post("/decisions/import", Form.checked(this::bringIn));
        routes.get("/decisions/export", this::handOut);
    }

    /** Who decided last in this browser. */
    static String who(Context context) {
        return Optional.ofNullable(context.cookie(cookie(context)))
                .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                .orElse("");
    }

    private static String cookie(Context context) {
        return "stemma-who-" + context.req().getLocalPort();
    }

    private void item(Context context) {
        Snapshot snapshot = ready();
        ItemId item = Rows.item(snapshot, context.pathParam("id"));
        Anchor target = anchor(snapshot, item);
        String action = Form.field(context, "action");
        Decision decision = switch (action) {
            case "merge", "split", "relabel" ->
                Decision.ofTwo(
                        target,
                        Action.valueOf(action.toUpperCase(Locale.ROOT)),
                        action.equals("relabel") ? Form.field(context, "value") : "",
                        anchor(snapshot, ItemId.parse(Form.field(context, "other"))),
                        Form.field(context, "reason"),
                        person(context),
                        now());
            case "set" ->
                Decision.of(
                        target,
                        Action.SET,
                        Form.field(context, "field") + "=" + Form.field(context, "value"),
                        Form.field(context, "reason"),
                        person(context),
                        now());
            case "grade" ->
                Decision.of(
                        target,
                        Action.GRADE,
                        Form.field(context, "value"),
                        Form.field(context, "reason"),
                        person(context),
                        now());
            case "accept", "reject" ->
                Decision.of(
                        target,
                        Action.valueOf(action.toUpperCase(Locale.ROOT)),
                        "",
                        Form.field(context, "reason"),
                        person(context),
                        now());
            default -> throw new StemmaException("Nothing can be decided by '" + action + "'.");
        };
        keep(context, decision);
        String queue = Form.field(context, "queue");
        Optional<ItemId> next =
                queue.isEmpty() ? Optional.empty() : ready().queue().next(ready(), ReviewQueue.Kind.named(queue), item);
        boolean goesOn = List.of("accept", "reject").contains(action) && !queue.isEmpty();
        Form.go(
                context,
                goesOn
                        ? next.map(it -> "/item/" + Links.rowAnchor(it) + "?queue=" + queue)
                                .orElse("/review")
                        : "/item/" + Links.rowAnchor(item) + (queue.isEmpty() ? "" : "?queue=" + queue));
    }

    private void article(Context context) {
        Snapshot snapshot = ready();
        Article article = article(snapshot, Rows.article(snapshot, context.pathParam("id")));
        keep(
                context,
                Decision.of(
                        Anchor.of(article),
                        Action.SET,
                        Form.field(context, "field") + "=" + Form.field(context, "value"),
                        Form.field(context, "reason"),
                        person(context),
                        now()));
        Form.go(context, Links.SERVER.page(article.id()));
    }

    private void missed(Context context) {
        Snapshot snapshot = ready();
        Article article = article(snapshot, Rows.article(snapshot, context.pathParam("id")));
        ItemId.Kind kind = Form.field(context, "kind").equals("statement") ? ItemId.Kind.STATEMENT : ItemId.Kind.FIGURE;
        Anchor words = Anchor.ofWords(article, kind, Part.BODY, selected(context, article));
        String speaker = Form.field(context, "speaker");
        keep(
                context,
                Decision.of(
                        words,
                        Action.ADD,
                        kind == ItemId.Kind.STATEMENT && !speaker.isEmpty() ? "speaker=" + speaker : "",
                        Form.field(context, "reason"),
                        person(context),
                        now()));
        LedgerView view = ready().view();
        Optional<ItemId> added = view.desk().find(words);
        Form.go(context, added.map(item -> "/item/" + Links.rowAnchor(item)).orElse("/decisions"));
    }

    /** The words that a form means: by where they stand, or by the words themselves where they stand once. */
    private static Span selected(Context context, Article article) {
        String start = Form.field(context, "start");
        String end = Form.field(context, "end");
        if (start.matches("\\d{1,9}") && end.matches("\\d{1,9}")) {
            Span span = new Span(Integer.parseInt(start), Integer.parseInt(end));
            if (span.length() > 0 && span.end() <= article.body().length()) {
                return span;
            }
            throw new StemmaException("Nothing was selected in the article. Select the words, then add them.");
        }
        String words = Form.field(context, "words");
        int first = words.isEmpty() ? -1 : article.body().indexOf(words);
        if (first < 0) {
            throw new StemmaException("The article does not have the words '" + words
                    + "'. Give them exactly as they stand there, with the same capitals and signs.");
        }
        if (article.body().indexOf(words, first + 1) >= 0) {
            throw new StemmaException("The words '" + words
                    + "' stand in the article more than once. Give some of the words around them, too.");
        }
        return new Span(first, first + words.length());
    }

    private void actors(Context context) {
        Snapshot snapshot = ready();
        ItemId target = ItemId.parse(Form.field(context, "item"));
        ItemId other = ItemId.parse(Form.field(context, "other"));
        Action action = Form.field(context, "action").equals("split") ? Action.SPLIT : Action.MERGE;
        keep(
                context,
                Decision.ofTwo(
                        anchor(snapshot, target),
                        action,
                        "",
                        anchor(snapshot, other),
                        Form.field(context, "reason"),
                        person(context),
                        now()));
        String back = Form.back(context, "/actors");
        // A place has another address when another of its mentions is the first.
        Form.go(context, back.equals("/place") ? Rows.addressOfPlace(ready(), target) : back);
    }

    private void undo(Context context) {
        String hash = Form.field(context, "decision");
        Decision decision = ready().view().desk().decisions().stream()
                .filter(one -> one.hash().equals(hash))
                .findFirst()
                .orElseThrow(() -> new NotFound("No decision has the id '" + hash + "'."));
        keep(context, Decision.undo(decision, Form.field(context, "reason"), person(context), now()));
        Form.go(context, Form.back(context, "/decisions"));
    }

    private void bringIn(Context context) {
        List<Decision> decisions = DecisionFile.read(Form.file(context));
        workspace.change(store -> decisions.forEach(store::decide));
        Form.go(context, "/decisions");
    }

    private void handOut(Context context) {
        String decisions = workspace.ask(store -> DecisionFile.write(
                Handling.of(store.readings(), false).toHandOn(store.decisions(), store.labelsOfRemoved())));
        context.contentType("application/x-ndjson; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"decisions.jsonl\"")
                .result(decisions);
    }

    private void keep(Context context, Decision decision) {
        workspace.change(store -> store.decide(decision));
        context.header(
                "Set-Cookie",
                cookie(context) + "=" + URLEncoder.encode(decision.who(), StandardCharsets.UTF_8) + "; Path=/; Max-Age="
                        + YEAR_SECONDS + "; HttpOnly; SameSite=Strict");
    }

    private static String person(Context context) {
        String who = Form.field(context, WHO);
        if (who.isEmpty()) {
            throw new StemmaException(
                    "Who decides? Give your name: a decision is kept with who made it, when and why.");
        }
        return who;
    }

    private static Anchor anchor(Snapshot snapshot, ItemId item) {
        return Anchor.of(article(snapshot, item.article()), item);
    }

    private static Article article(Snapshot snapshot, ArticleId id) {
        return snapshot.view()
                .ledger()
                .article(id)
                .orElseThrow(() -> new NotFound("The article " + id.abbreviated() + " is not in this store."));
    }

    private Instant now() {
        return workspace.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Snapshot ready() {
        return workspace.snapshot().orElseThrow(Routes.NotReady::new);
    }
}
