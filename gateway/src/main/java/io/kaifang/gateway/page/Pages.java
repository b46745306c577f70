package io.kaifang.gateway.page;

import io.kaifang.gateway.Problem;
import io.kaifang.gateway.api.ApiDocument;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages and the document at their addresses. */
@Singleton
public class Pages {
    private static final String HTML = "text/html; charset=utf-8";

    private final ServiceHealth health;
    private final ApiDocument document;
    private final String stylesheet = read("/kaifang.css");

    @Inject
    Pages(ServiceHealth health, ApiDocument document) {
        this.health = health;
        this.document = document;
    }

    void register(@Observes Router router) {
        router.get("/")
                .handler(ctx -> health.now()
                        .onSuccess(states -> html(ctx, HomePage.of(states, english(ctx))))
                        .onFailure(ctx::fail));
        router.get("/api")
                .handler(ctx -> document.merged()
                        .onSuccess(merged -> html(ctx, ApiPage.of(merged, english(ctx))))
                        .onFailure(ctx::fail));
        router.get("/openapi.json")
                .handler(ctx -> document.merged()
                        .onSuccess(merged -> ctx.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                                .end(merged.toBuffer()))
                        .onFailure(ctx::fail));
        router.get("/kaifang.css")
                .handler(ctx -> ctx.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/css; charset=utf-8")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                        .end(stylesheet));
    }

    private static void html(RoutingContext ctx, String page) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, HTML)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, "Accept-Language")
                .end(page);
    }

    private static boolean english(RoutingContext ctx) {
        String asked = ctx.request().getParam("lang");
        return asked == null ? Problem.prefersEnglish(ctx) : asked.equals("en");
    }

    private static String read(String resource) {
        try (InputStream file = Pages.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
