package io.kaifang.gateway.forward;

import io.kaifang.gateway.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyResponse;

/** A problem as the proxy's response, instead of the service's. */
final class ProblemResponse {
    private ProblemResponse() {}

    static ProxyResponse of(Problem problem, ProxyContext context, RoutingContext ctx) {
        ProxyResponse response = context.request().release().response();
        response.setStatusCode(problem.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.setBody(Body.body(problem.body(ctx)));
        return response;
    }
}
