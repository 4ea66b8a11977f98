package org.stemma.web;

import io.javalin.http.sse.SseClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.stemma.intake.Job;
import org.stemma.store.Json;
import org.stemma.web.page.JobPage;

/**
 * Tells browsers how far a job is, as it goes on (server-sent events). A thread of its own looks a few times a second,
 * so that a browser that does not listen never holds up the reading.
 */
final class ProgressStream {
    private static final long EVERY_MILLIS = 200;
    /** After so many looks without news a comment keeps the connection open. */
    private static final int SILENT_LOOKS = 40;

    private record Listener(Job job, String[] said, int[] silent) {}

    private final Map<SseClient, Listener> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "stemma-progress");
        thread.setDaemon(true);
        return thread;
    });

    ProgressStream() {
        looking.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Tells this browser of this job until the job is over or the browser goes. */
    void follow(SseClient client, Job job) {
        client.keepAlive();
        client.onClose(() -> listeners.remove(client));
        listeners.put(client, new Listener(job, new String[] {""}, new int[] {0}));
    }

    private void look() {
        for (Map.Entry<SseClient, Listener> listening : Map.copyOf(listeners).entrySet()) {
            SseClient client = listening.getKey();
            Listener listener = listening.getValue();
            if (client.terminated()) {
                listeners.remove(client);
                continue;
            }
            Job.Progress progress = listener.job().progress();
            String line = JobPage.line(progress);
            if (!line.equals(listener.said()[0])) {
                Map<String, Object> event = new LinkedHashMap<>();
                event.put("line", line);
                event.put("over", progress.state().isOver());
                client.sendEvent("progress", Json.write(event));
                listener.said()[0] = line;
                listener.silent()[0] = 0;
            } else if (++listener.silent()[0] >= SILENT_LOOKS) {
                client.sendComment("waiting");
                listener.silent()[0] = 0;
            }
            if (progress.state().isOver()) {
                listeners.remove(client);
                client.close();
            }
        }
    }
}
