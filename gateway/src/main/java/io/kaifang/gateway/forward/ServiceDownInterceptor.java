package io.kaifang.gateway.forward;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.gateway.Problem;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;

/** Answers for a service that cannot be reached: 503 with its name and what to do. */
record ServiceDownInterceptor(RoutingContext ctx, SuiteService service) implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(ServiceDownInterceptor.class);

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(down -> {
            LOG.warnf("%s does not answer: %s", service.id(), down.getMessage());
            Problem problem = new Problem(
                    "service-down",
                    503,
                    service.duty().zh() + "服务（" + service.id() + "）暂不可用",
                    "The " + service.id() + " service does not answer",
                    "请稍后重试；运维人员请运行 ./kaifang status",
                    "Try again later; operators run ./kaifang status");
            return Future.succeededFuture(
                    ProblemResponse.of(problem, context, ctx).putHeader(HttpHeaders.RETRY_AFTER, "5"));
        });
    }
}
