package io.kaifang.gateway.forward;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.gateway.FilterOrder;
import io.kaifang.gateway.Problem;
import io.kaifang.gateway.route.RequestPath;
import io.kaifang.gateway.route.ServiceAddresses;
import io.kaifang.gateway.route.Target;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Passes each request to the service that answers its path. */
@Singleton
public class Forwarding {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int IDLE_SECONDS = 120;
    private static final int CONNECTIONS = 128;

    private static final Problem NOWHERE =
            new Problem("no-such-path", 404, "没有此路径", "No service answers this path", "请查看接口说明（/api）", "See /api");
    private static final Problem TOO_LARGE = new Problem(
            "body-too-large",
            413,
            "请求内容过大",
            "The body is too large",
            "请查看接口文档中的大小限制",
            "See the size limits in the API document");

    private final Vertx vertx;
    private final ServiceAddresses services;
    private final HttpClient client;

    @Inject
    Forwarding(Vertx vertx, ServiceAddresses services) {
        this.vertx = vertx;
        this.services = services;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(IDLE_SECONDS)
                .setMaxPoolSize(CONNECTIONS)
                .setDecompressionSupported(false));
    }

    static void refuseAmbiguousPaths(@Observes Filters filters) {
        filters.register(
                ctx -> {
                    if (RequestPath.isAmbiguous(ctx.request().path())) {
                        NOWHERE.end(ctx);
                    } else {
                        ctx.next();
                    }
                },
                FilterOrder.AMBIGUOUS_PATHS);
    }

    void register(@Observes Router router) {
        router.route().order(FilterOrder.FORWARDING_ROUTE).handler(this::forward);
    }

    private void forward(RoutingContext ctx) {
        Optional<Target> target = Target.of(ctx.request().path());
        if (target.isEmpty()) {
            NOWHERE.end(ctx);
            return;
        }
        if (announcedBytes(ctx) > target.get().largestBody()) {
            ctx.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            TOO_LARGE.end(ctx);
            return;
        }
        SuiteService service = target.get().service();
        var options = services.requestTo(service);
        HttpProxy proxy = HttpProxy.reverseProxy(client)
                .originRequestProvider((_, upstream) -> upstream.request(options))
                .addInterceptor(new OriginHeaders(ctx))
                .addInterceptor(new ServiceDownInterceptor(ctx, service));
        if (ctx.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            long most = target.get().largestBody();
            proxy.addInterceptor(
                    new BoundedBody(vertx, ctx.request(), most, at -> ProblemResponse.of(TOO_LARGE, at, ctx)));
        }
        proxy.handle(ctx.request());
    }

    private static long announcedBytes(RoutingContext ctx) {
        String length = ctx.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
