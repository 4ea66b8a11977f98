package org.stemma.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.ArticleId;
import org.stemma.web.page.SinceVisit;
import org.stemma.web.page.Snapshot;

/**
 * When this browser looked at this store before.
 *
 * <p>A cookie holds three moments: when the visit before ended, when this one began, when something was last asked for.
 * Its name comes from the store and not from the port, which is another at each start. What came in after the visit
 * before is new until this visit ends.
 */
final class Visits {
    /** A visit ends when nothing was asked for so long. */
    static final Duration PAUSE = Duration.ofMinutes(30);
    /** The cookie is sent again when it is older than this. */
    private static final Duration STALE = Duration.ofMinutes(1);

    private static final long KEPT_SECONDS = Duration.ofDays(400).toSeconds();
    private static final Pattern MOMENTS = Pattern.compile("(\\d{1,12})\\.(\\d{1,12})\\.(\\d{1,12})");
    private static final String ATTRIBUTE = "stemma.visit-before";
    private static final int NAME_LENGTH = 12;

    private final Clock clock;
    private final String cookie;
    private @Nullable Snapshot snapshot;
    private @Nullable Instant before;
    private @Nullable SinceVisit since;

    Visits(Path store, Clock clock) {
        this.clock = clock;
        this.cookie = "stemma-visit-"
                + ArticleId.sha256(store.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8))
                        .substring(0, NAME_LENGTH);
    }

    /** Notes that a page is asked for. */
    void note(Context context) {
        if (!context.req().getMethod().equals("GET")
                || context.path().startsWith("/assets/")
                || context.path().endsWith("/events")) {
            return;
        }
        Instant now = clock.instant();
        String kept = context.cookie(cookie);
        Matcher moments = MOMENTS.matcher(kept == null ? "" : kept);
        long ended = 0;
        long began = now.getEpochSecond();
        long last = 0;
        if (moments.matches()) {
            ended = Long.parseLong(moments.group(1));
            began = Long.parseLong(moments.group(2));
            last = Long.parseLong(moments.group(3));
            if (now.isAfter(Instant.ofEpochSecond(last).plus(PAUSE))) {
                ended = last;
                began = now.getEpochSecond();
            }
        }
        if (now.isAfter(Instant.ofEpochSecond(last).plus(STALE))) {
            context.res()
                    .addHeader(
                            "Set-Cookie",
                            cookie + "=" + ended + "." + began + "." + now.getEpochSecond() + "; Path=/; Max-Age="
                                    + KEPT_SECONDS + "; HttpOnly; SameSite=Strict");
        }
        if (ended > 0) {
            context.attribute(ATTRIBUTE, Instant.ofEpochSecond(ended));
        }
    }

    /** What came in since the visit before; nothing on the first visit. Worked out once for a snapshot and a visit. */
    @SuppressWarnings("ReferenceEquality") // the same snapshot, not one that holds the same: comparing two takes long
    synchronized Optional<SinceVisit> since(Context context, Snapshot now) {
        Instant visit = context.attribute(ATTRIBUTE);
        if (visit == null) {
            return Optional.empty();
        }
        if (snapshot != now || !visit.equals(before)) {
            since = SinceVisit.of(now, visit);
            snapshot = now;
            before = visit;
        }
        return Optional.ofNullable(since);
    }
}
