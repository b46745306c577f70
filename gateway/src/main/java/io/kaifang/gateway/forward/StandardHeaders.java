package io.kaifang.gateway.forward;

import io.kaifang.gateway.FilterOrder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives every request an id, and every answer the headers that protect a browser. */
public final class StandardHeaders {
    public static final String REQUEST_ID = "X-Request-Id";
    /** What a page may load. */
    static final String CONTENT_POLICY = "Content-Security-Policy";

    private static final Pattern VALID_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private StandardHeaders() {}

    static void register(@Observes Filters filters) {
        filters.register(StandardHeaders::set, FilterOrder.STANDARD_HEADERS);
    }

    private static void set(RoutingContext ctx) {
        String given = ctx.request().getHeader(REQUEST_ID);
        String id = given != null && VALID_ID.matcher(given).matches()
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
