package io.kaifang.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;

/**
 * What the gateway itself refuses, as problem details (RFC 9457).
 *
 * @param code the problem type's last segment
 */
public record Problem(String code, int status, String zh, String en, String remedyZh, String remedyEn) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Ends the request with this problem, in the caller's language. */
    public void end(RoutingContext ctx) {
        HttpServerResponse response = ctx.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .end(body(ctx));
    }

    public Buffer body(RoutingContext ctx) {
        boolean english = prefersEnglish(ctx);
        return new JsonObject()
                .put("type", "/problems/" + code)
                .put("title", english ? en : zh)
                .put("status", status)
                .put("remedy", english ? remedyEn : remedyZh)
                .put("instance", ctx.normalizedPath())
                .put("requestId", String.valueOf(ctx.response().headers().get("X-Request-Id")))
                .toBuffer();
    }

    /** Whether English comes before Chinese in what the caller accepts; Chinese otherwise. */
    public static boolean prefersEnglish(RoutingContext ctx) {
        for (LanguageHeader language : ctx.acceptableLanguages()) {
            if ("zh".equals(language.tag())) {
                return false;
            }
            if ("en".equals(language.tag())) {
                return true;
            }
        }
        return false;
    }
}
