package org.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stemma.model.ArticleId;
import org.stemma.model.StemmaException;
import org.stemma.store.SearchQuery;
import org.stemma.web.page.ActorPage;
import org.stemma.web.page.ActorsPage;
import org.stemma.web.page.ArticlePage;
import org.stemma.web.page.ArticlesPage;
import org.stemma.web.page.DecisionsPage;
import org.stemma.web.page.FiguresPage;
import org.stemma.web.page.ItemPage;
import org.stemma.web.page.MessagePage;
import org.stemma.web.page.Page;
import org.stemma.web.page.PlacePage;
import org.stemma.web.page.PlacesPage;
import org.stemma.web.page.ProblemsPage;
import org.stemma.web.page.Query;
import org.stemma.web.page.RegisterPage;
import org.stemma.web.page.ReviewPage;
import org.stemma.web.page.SearchPage;
import org.stemma.web.page.Snapshot;
import org.stemma.web.page.SourcesPage;
import org.stemma.web.page.StatementPage;
import org.stemma.web.page.StatementsPage;
import org.stemma.web.page.StoryPage;
import org.stemma.web.page.TimelinePage;

/** Which address shows which page. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private final Workspace workspace;
    private final Renderer renderer;
    private final Visits visits;

    Routes(Workspace workspace) {
        this.workspace = workspace;
        renderer = new Renderer(workspace);
        visits = new Visits(workspace.file(), workspace.clock());
    }

    void register(RoutesConfig routes) {
        routes.before(RequestSize::check);
        routes.before(visits::note);
        routes.get("/assets/{name}", Assets::serve);
        new AddRoutes(workspace, renderer).register(routes);
        new DossierRoutes(workspace, renderer).register(routes);
        for (String address : new String[] {"/", "/story.json"}) {
            routes.get(address, context -> {
                Snapshot snapshot = ready();
                renderer.answer(
                        context, StoryPage.of(snapshot, visits.since(context, snapshot)), Optional.of(snapshot));
            });
        }
        page(routes, "/figures", "/figures.json", FiguresPage::of);
        page(routes, "/statements", "/statements.json", StatementsPage::of);
        page(routes, "/timeline", "/timeline.json", TimelinePage::of);
        page(routes, "/places", "/places.json", PlacesPage::of);
        asked(
                routes,
                "/place/{id}",
                (snapshot, asked) -> PlacePage.of(snapshot, Rows.place(snapshot, asked.id()), asked.query()));
        page(routes, "/sources", "/sources.json", SourcesPage::of);
        page(routes, "/register", "/register.json", RegisterPage::of);
        new RegisterRoutes(workspace).register(routes);
        page(routes, "/articles", "/articles.json", ArticlesPage::of);
        page(routes, "/problems", "/problems.json", ProblemsPage::of);
        page(routes, "/search", "/search.json", this::search);
        asked(
                routes,
                "/series/{id}",
                (snapshot, asked) -> FiguresPage.of(snapshot, Rows.series(snapshot, asked.id()), asked.query()));
        asked(routes, "/article/{id}", (snapshot, asked) -> {
            ArticleId article = Rows.article(snapshot, asked.id());
            SearchQuery words = SearchQuery.of(asked.query().text("q").orElse(""));
            Path folder = workspace.file().toAbsolutePath().normalize().resolveSibling("");
            return workspace.ask(store -> ArticlePage.of(snapshot, article, store.retrievals(article), folder, words));
        });
        routes.get("/article/{id}/original", this::original);
        page(routes, "/review", "/review.json", ReviewPage::of);
        page(routes, "/decisions", "/decisions.json", DecisionsPage::of);
        page(routes, "/actors", "/actors.json", ActorsPage::of);
        asked(
                routes,
                "/actors/{id}",
                (snapshot, asked) -> ActorPage.of(snapshot, Rows.actor(snapshot, asked.id()), asked.query()));
        asked(
                routes,
                "/item/{id}",
                (snapshot, asked) -> ItemPage.of(
                        snapshot,
                        Rows.item(snapshot, asked.id()),
                        asked.query().text("queue").orElse("")));
        new Deciding(workspace).register(routes);
        asked(
                routes,
                "/statement/{id}",
                (snapshot, asked) -> StatementPage.of(snapshot, Rows.statement(snapshot, asked.id()), asked.query()));
        routes.get("/row/{id}", context -> {
            Snapshot snapshot = ready();
            context.redirect(Rows.address(snapshot, context.pathParam("id")), HttpStatus.SEE_OTHER);
        });
        routes.exception(
                RequestSize.TooLarge.class, (e, context) -> say(context, HttpStatus.CONTENT_TOO_LARGE, "Too large", e));
        routes.exception(HttpResponseException.class, (e, context) -> {
            if (e.getStatus() == HttpStatus.NOT_FOUND.getCode()) {
                noPage(context);
            } else {
                say(context, HttpStatus.forStatus(e.getStatus()), "That did not work", e);
            }
        });
        routes.exception(NotFound.class, (e, context) -> say(context, HttpStatus.NOT_FOUND, "Not here", e));
        routes.exception(NotReady.class, (e, context) -> wait(context));
        routes.exception(
                StemmaException.class, (e, context) -> say(context, HttpStatus.BAD_REQUEST, "That did not work", e));
        routes.exception(Exception.class, (e, context) -> {
            LOG.error("{} {} failed", context.req().getMethod(), context.path(), e);
            say(
                    context,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "A fault in the program",
                    new StemmaException(e + ". Nothing was changed. The terminal shows more."));
        });
    }

    private void noPage(Context context) {
        say(
                context,
                HttpStatus.NOT_FOUND,
                "Not here",
                new StemmaException("No page has the address " + context.path() + "."));
    }

    /** The bytes as they were had: to keep, not to show, because a browser would run what is in them. */
    private void original(Context context) {
        ArticleId article = Rows.article(ready(), context.pathParam("id"));
        byte[] bytes = workspace
                .ask(store -> store.original(article))
                .orElseThrow(() -> new NotFound("The store has no original of " + article.abbreviated() + "."));
        context.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"original-" + article.abbreviated() + "\"")
                .result(bytes);
    }

    /** A table with what its address asks for. */
    private void page(RoutesConfig routes, String path, String twin, BiFunction<Snapshot, Query, Page> page) {
        for (String address : new String[] {path, twin}) {
            routes.get(address, context -> {
                Snapshot snapshot = ready();
                renderer.answer(context, page.apply(snapshot, query(context, path)), Optional.of(snapshot));
            });
        }
    }

    /** The page of one thing, whose id ends the address; it can be asked for in several ways. */
    private void asked(RoutesConfig routes, String path, BiFunction<Snapshot, Asked, Page> page) {
        routes.get(path, context -> {
            Snapshot snapshot = ready();
            String id = context.pathParam("id");
            if (id.endsWith(Renderer.JSON)) {
                id = id.substring(0, id.length() - Renderer.JSON.length());
            }
            Asked asked = new Asked(id, query(context, context.path()));
            renderer.answer(context, page.apply(snapshot, asked), Optional.of(snapshot));
        });
    }

    /** The end of an address and what stands after its question mark. */
    private record Asked(String id, Query query) {}

    private Page search(Snapshot snapshot, Query query) {
        SearchQuery words = SearchQuery.of(query.text("q").orElse(""));
        return workspace.ask(store -> SearchPage.of(
                snapshot,
                query,
                new SearchPage.Hits(words, store.searchArticles(words), store.searchStatements(words))));
    }

    private static Query query(Context context, String path) {
        SortedMap<String, String> values = new TreeMap<>();
        context.queryParamMap().forEach((name, all) -> {
            if (!all.isEmpty()) {
                values.put(name, all.get(all.size() - 1));
            }
        });
        return new Query(path, values);
    }

    private Snapshot ready() {
        return workspace.snapshot().orElseThrow(NotReady::new);
    }

    private void wait(Context context) {
        context.status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", "1");
        MessagePage page = workspace
                .failure()
                .map(failure -> new MessagePage("The store could not be read", failure, false))
                .orElseGet(() -> new MessagePage(
                        "Comparing the articles",
                        "The articles of " + workspace.file().getFileName() + " are being compared. " + workspace.step()
                                + " This page looks again by itself.",
                        true));
        renderer.answer(context, page, Optional.empty());
    }

    private void say(Context context, HttpStatus status, String title, Exception e) {
        context.status(status);
        renderer.answer(context, new MessagePage(title, String.valueOf(e.getMessage()), false), workspace.snapshot());
    }

    /** Says that the first comparison is not done yet. */
    static final class NotReady extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
