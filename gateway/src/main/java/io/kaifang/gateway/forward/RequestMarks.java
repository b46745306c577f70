package io.kaifang.gateway.forward;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;

/** Every request has an id, and every answer the headers that keep a browser out of harm. */
public final class RequestMarks {
    public static final String REQUEST_ID = "X-Request-Id";
    /** What a page may load. */
    static final String CONTENT_POLICY = "Content-Security-Policy";

    private static final int FIRST = 2_000;
    private static final Pattern SANE_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestMarks() {}

    static void register(@Observes Filters filters) {
        filters.register(RequestMarks::mark, FIRST);
    }

    private static void mark(RoutingContext ctx) {
        String given = ctx.request().getHeader(REQUEST_ID);
        String id = given != null && SANE_ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        ctx.response()
                .putHeader(REQUEST_ID, id)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=()")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader(
                        CONTENT_POLICY,
                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        ctx.next();
    }

    static String requestId(RoutingContext ctx) {
        return ctx.response().headers().get(REQUEST_ID);
    }
}
