package org.stemma.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.web.page.Query;

/**
 * Lets in only the browser that the program sent here.
 *
 * <p>Any page that a browser shows may send requests to a server on the same machine, under any name that it makes lead
 * here. So: the name in {@code Host} must be this machine's own; a request that changes something must come from one of
 * our pages ({@code Origin}); and each start has a token of its own, which the first address brings and a cookie keeps.
 * What is sent back may hold no script, style or picture from elsewhere, is not kept by the browser, and is not shown
 * inside another page.
 */
final class Gate {
    /** Bytes of chance in a token. */
    private static final int TOKEN_BYTES = 24;

    private static final String TOKEN = "token";
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String token;
    private volatile int port;

    Gate() {
        byte[] chance = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(chance);
        token = HexFormat.of().formatHex(chance);
    }

    /** Says which port is listened at, once that is known. */
    void listensAt(int actualPort) {
        port = actualPort;
    }

    /** The address that lets a browser in. */
    String address() {
        return "http://127.0.0.1:" + port + "/?" + TOKEN + "=" + token;
    }

    /** Checks a request before anything else looks at it; answers it where it is not let in. */
    void check(Context context) {
        headers(context);
        if (!isOurName(context.header("Host"))) {
            refuse(context, HttpStatus.MISDIRECTED_REQUEST, "This server answers to 127.0.0.1 and localhost only.");
        } else if (isChange(context) && !isFromOurPages(context)) {
            refuse(
                    context,
                    HttpStatus.FORBIDDEN,
                    "A page of another site tried to change the record. Nothing was changed.");
        } else if (context.req().getMethod().equals("GET") && is(context.queryParam(TOKEN))) {
            context.header("Set-Cookie", cookie() + "=" + token + "; Path=/; HttpOnly; SameSite=Strict");
            context.redirect(withoutToken(context), HttpStatus.SEE_OTHER);
            context.skipRemainingHandlers();
        } else if (!is(context.cookie(cookie()))) {
            refuse(
                    context,
                    HttpStatus.FORBIDDEN,
                    "Open the address that 'stemma serve' printed when it was started: it ends in a token, new at each start,"
                            + " so that no other program on this machine and no other site reads the record.");
        }
    }

    /** The address that was asked for, without the token: it should not stay in the browser's history. */
    private static String withoutToken(Context context) {
        SortedMap<String, String> values = new TreeMap<>();
        context.queryParamMap().forEach((name, all) -> {
            if (!name.equals(TOKEN) && !all.isEmpty()) {
                values.put(name, all.get(all.size() - 1));
            }
        });
        return Query.address(context.path(), values);
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("Cache-Control", "no-store");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    private static void refuse(Context context, HttpStatus status, String message) {
        context.status(status).contentType("text/plain; charset=utf-8").result(message + "\n");
        context.skipRemainingHandlers();
    }

    private boolean isOurName(@Nullable String host) {
        return host != null
                && (host.equals("127.0.0.1:" + port)
                        || host.toLowerCase(Locale.ROOT).equals("localhost:" + port));
    }

    private static boolean isChange(Context context) {
        return !Set.of("GET", "HEAD").contains(context.req().getMethod());
    }

    /** Every browser of today says where a form or a script that sends something stands. */
    private boolean isFromOurPages(Context context) {
        return Optional.ofNullable(context.header("Origin"))
                .filter(origin -> origin.equals("http://" + context.header("Host")))
                .isPresent();
    }

    /** A cookie is sent to every port of a machine: hence the port in its name. */
    private String cookie() {
        return "stemma-" + port;
    }

    private boolean is(@Nullable String offered) {
        return offered != null
                && MessageDigest.isEqual(
                        offered.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
