package io.kaifang.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;

/** What the gateway vouches for: services see its word on where a request comes from, never the caller's own. */
record OriginHeaders(RoutingContext ctx) implements ProxyInterceptor {
    private static final List<String> NOT_THE_CALLERS_TO_SAY = List.of(
            "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Real-IP");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        MultiMap headers = context.request().headers();
        NOT_THE_CALLERS_TO_SAY.forEach(headers::remove);
        headers.set("X-Forwarded-For", ctx.request().remoteAddress().hostAddress());
        headers.set(StandardHeaders.REQUEST_ID, StandardHeaders.requestId(ctx));
        headers.remove("traceparent"); // the tracer has read it, and writes it anew with its own span
        return context.sendRequest();
    }

    /** The gateway has set its own already; two of a kind would be told to the caller as two. What a page may load, its service knows. */
    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap already = ctx.response().headers();
        if (context.response().headers().contains(StandardHeaders.CONTENT_POLICY)) {
            already.remove(StandardHeaders.CONTENT_POLICY);
        }
        already.names().forEach(context.response().headers()::remove);
        return context.sendResponse();
    }
}
