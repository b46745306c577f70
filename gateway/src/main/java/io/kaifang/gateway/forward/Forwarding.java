package io.kaifang.gateway.forward;

import io.kaifang.gateway.Problem;
import io.kaifang.gateway.route.Paths;
import io.kaifang.gateway.route.RoutingTable;
import io.kaifang.gateway.route.RoutingTable.Target;
import io.kaifang.gateway.route.Service;
import io.kaifang.gateway.route.Services;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Passes each request to the service that the routing table names. */
@Singleton
public class Forwarding {
    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final int EARLY = 1_900;
    private static final int LAST = 100_000;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int IDLE_SECONDS = 120;
    private static final int CONNECTIONS = 128;

    private static final Problem NOWHERE =
            new Problem("no-such-path", 404, "没有此路径", "Nothing answers on this path", "查看 /api", "See /api");
    private static final Problem TOO_LARGE = new Problem(
            "body-too-large",
            413,
            "请求内容过大",
            "The body is too large",
            "查看接口文档中的大小限制",
            "See the limits in the API document");

    private final RoutingTable table = RoutingTable.delivered();
    private final Vertx vertx;
    private final Services services;
    private final HttpClient client;

    @Inject
    Forwarding(Vertx vertx, Services services) {
        this.vertx = vertx;
        this.services = services;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(IDLE_SECONDS)
                .setMaxPoolSize(CONNECTIONS)
                .setDecompressionSupported(false));
    }

    /** Before anybody else reads the path, ours or a service's. */
    static void refuseTrickyPaths(@Observes Filters filters) {
        filters.register(
                ctx -> {
                    if (Paths.isTricky(ctx.request().path())) {
                        NOWHERE.end(ctx);
                    } else {
                        ctx.next();
                    }
                },
                EARLY);
    }

    void register(@Observes Router router) {
        router.route().order(LAST).handler(this::forward);
    }

    private void forward(RoutingContext ctx) {
        Optional<Target> target = table.find(ctx.request().path());
        if (target.isEmpty()) {
            NOWHERE.end(ctx);
            return;
        }
        if (announcedBytes(ctx) > target.get().largestBody()) {
            ctx.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            TOO_LARGE.end(ctx);
            return;
        }
        Service service = target.get().service();
        var options = new RequestOptions().setHost(services.host(service)).setPort(services.port(service));
        HttpProxy proxy = HttpProxy.reverseProxy(client)
                .originRequestProvider((_, upstream) -> upstream.request(options))
                .addInterceptor(new OriginHeaders(ctx))
                .addInterceptor(new SaysWhoIsDown(ctx, service));
        if (ctx.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            long most = target.get().largestBody();
            proxy.addInterceptor(new BoundedBody(vertx, ctx.request(), most, at -> answer(at, TOO_LARGE, ctx)));
        }
        proxy.handle(ctx.request());
    }

    private static ProxyResponse answer(ProxyContext context, Problem problem, RoutingContext ctx) {
        ProxyResponse response = context.request().release().response();
        response.setStatusCode(problem.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.setBody(Body.body(problem.body(ctx)));
        return response;
    }

    private static long announcedBytes(RoutingContext ctx) {
        String length = ctx.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /** A service that cannot be reached is named, with what to do. */
    private record SaysWhoIsDown(RoutingContext ctx, Service service) implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            return context.sendRequest().recover(down -> {
                LOG.warnf("%s does not answer: %s", service.id(), down.getMessage());
                Problem problem = new Problem(
                        "service-down",
                        503,
                        service.zh() + "服务（" + service.id() + "）暂不可用",
                        "The " + service.id() + " service does not answer",
                        "稍后重试；运维请运行 ./kaifang status",
                        "Try again later; operators run ./kaifang status");
                return Future.succeededFuture(answer(context, problem, ctx).putHeader(HttpHeaders.RETRY_AFTER, "5"));
            });
        }
    }
}
