package io.kaifang.backbone.inbox.consistency;

import io.kaifang.backbone.decision.ConsistencyToken;
import io.kaifang.backbone.inbox.received.InboxJson;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets a read request that names earlier writes wait until the views have applied them. The response says whether they had; if not, it shows
 * what they contained after the wait.
 */
public class ReadYourWrites {
    /** On the response to a request with a token: {@code true}, or {@code false} if the wait ended too early. */
    public static final String REACHED = ConsistencyToken.HEADER + "-Reached";

    /** Looked up when a request has a token; a service without views has none. */
    @Inject
    Instance<ViewConsistency> consistency;

    /** Problem details (RFC 9457). */
    record InvalidToken(String type, String title, int status) {}

    @ServerRequestFilter
    public Uni<@Nullable Response> await(ContainerRequestContext request) {
        String named = request.getHeaderString(ConsistencyToken.HEADER);
        boolean reads = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (named == null || named.isBlank() || !reads) {
            return Uni.createFrom().nullItem();
        }
        ConsistencyToken token;
        try {
            token = ConsistencyToken.parse(named);
        } catch (IllegalArgumentException unreadable) {
            return Uni.createFrom()
                    .item(Response.status(Response.Status.BAD_REQUEST)
                            .type("application/problem+json")
                            .entity(InboxJson.write(new InvalidToken(
                                    "/problems/no-consistency-token",
                                    "Invalid header " + ConsistencyToken.HEADER,
                                    Response.Status.BAD_REQUEST.getStatusCode())))
                            .build());
        }
        var context = Vertx.currentContext();
        return consistency
                .get()
                .await(token)
                // The request must continue on the context on which it began.
                .emitOn(read -> context.runOnContext(_ -> read.run()))
                .map(reached -> {
                    request.setProperty(REACHED, reached);
                    return null;
                });
    }

    @ServerResponseFilter
    public void addHeader(ContainerRequestContext request, ContainerResponseContext response) {
        Object reached = request.getProperty(REACHED);
        if (reached != null) {
            response.getHeaders().putSingle(REACHED, reached.toString());
        }
    }
}
