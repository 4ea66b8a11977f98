package org.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.ingest.IngestSettings;
import org.stemma.intake.Batch;
import org.stemma.intake.Job;
import org.stemma.intake.Jobs;
import org.stemma.web.page.AddPage;
import org.stemma.web.page.JobPage;

/** The addresses under which articles are put in: a form, what became of it, and its progress as it goes on. */
final class AddRoutes {
    private static final List<String> DESCRIPTION =
            List.of("outlet", "url", "published", "title", "byline", "handling");

    private final Workspace workspace;
    private final Renderer renderer;
    private final ProgressStream stream = new ProgressStream();

    AddRoutes(Workspace workspace, Renderer renderer) {
        this.workspace = workspace;
        this.renderer = renderer;
    }

    void register(RoutesConfig routes) {
        for (String path : new String[] {"/add", "/add.json"}) {
            routes.get(path, context -> renderer.answer(context, page(new TreeMap<>(), ""), workspace.snapshot()));
        }
        routes.post("/add", this::take);
        routes.get("/add/{job}", context -> {
            Job job = job(context);
            renderer.answer(context, JobPage.of(job, workspace.snapshot()), workspace.snapshot());
        });
        routes.post("/add/{job}/again", context -> {
            Job job = job(context);
            workspace.jobs().again(job);
            context.redirect("/add/" + job.number(), HttpStatus.SEE_OTHER);
        });
        routes.sse("/add/{job}/events", client -> stream.follow(client, job(client.ctx())));
    }

    private Job job(Context context) {
        String typed = context.pathParam("job").replace(Renderer.JSON, "");
        return Optional.of(typed)
                .filter(number -> number.matches("[1-9][0-9]{0,6}"))
                .flatMap(number -> workspace.jobs().find(Integer.parseInt(number)))
                .orElseThrow(() -> new NotFound("Nothing with the number '" + typed
                        + "' was put in since the program was started. What was read is"
                        + " in the record all the same."));
    }

    private AddPage page(SortedMap<String, String> typed, String problem) {
        List<AddPage.JobLine> lines = new ArrayList<>();
        for (Job job : workspace.jobs().all()) {
            lines.add(new AddPage.JobLine(job.number(), job.batch().words(), JobPage.line(job.progress())));
        }
        return new AddPage(List.copyOf(lines), typed, problem, WebServer.LARGEST_REQUEST_MEBIBYTES);
    }

    /** Takes what was sent and goes on to where its progress is shown. */
    private void take(Context context) {
        SortedMap<String, String> typed = new TreeMap<>();
        for (String field : DESCRIPTION) {
            Optional.ofNullable(context.formParam(field))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> typed.put(field, value));
        }
        // A browser sends the lines of a text field with the ends that HTTP has; people typed and pasted plain ones.
        String text = Optional.ofNullable(context.formParam("text")).orElse("").replace("\r\n", "\n");
        List<Batch.Upload> uploads = uploads(context);
        if (text.isBlank() && uploads.isEmpty()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            renderer.answer(
                    context,
                    page(typed, "There is nothing to read: paste a text, or choose files."),
                    workspace.snapshot());
            return;
        }
        Batch batch = new Batch(
                text.isBlank() ? Optional.empty() : Optional.of(new Batch.Pasted(text, Map.copyOf(typed))),
                uploads,
                new IngestSettings.Typed(
                        Optional.ofNullable(typed.get("outlet")),
                        Optional.empty(),
                        Optional.ofNullable(typed.get("published")),
                        Optional.ofNullable(typed.get("handling"))));
        Job job = workspace.jobs().begin(batch);
        context.redirect("/add/" + job.number(), HttpStatus.SEE_OTHER);
    }

    /** Keeps the files under names of ours until they are read. */
    private static List<Batch.Upload> uploads(Context context) {
        if (!context.isMultipart()) {
            return List.of();
        }
        List<UploadedFile> sent = context.uploadedFiles("files").stream()
                .filter(file -> file.size() > 0 || !file.filename().isEmpty())
                .toList();
        if (sent.isEmpty()) {
            return List.of();
        }
        Path folder = Jobs.folder();
        List<Batch.Upload> uploads = new ArrayList<>();
        for (UploadedFile file : sent) {
            Path bytes = folder.resolve(Integer.toString(uploads.size() + 1));
            try (InputStream in = file.content()) {
                Files.copy(in, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            uploads.add(new Batch.Upload(file.filename(), bytes));
        }
        return List.copyOf(uploads);
    }
}
