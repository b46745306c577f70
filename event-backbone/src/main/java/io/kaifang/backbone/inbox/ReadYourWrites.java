package io.kaifang.backbone.inbox;

import io.kaifang.backbone.decision.ConsistencyToken;
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
 * Lets a read that names what was written wait until the views have it. The answer says whether they had; if not, it is what they
 * knew after the wait.
 */
public class ReadYourWrites {
    /** On the answer to a read that named a token: {@code true}, or {@code false} if the wait ended without it. */
    public static final String REACHED = ConsistencyToken.HEADER + "-Reached";

    /** Looked up when a read names a token; a door without views has none. */
    @Inject
    Instance<ViewConsistency> consistency;

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
                            .entity("{\"type\":\"/problems/no-consistency-token\",\"title\":\"The header "
                                    + ConsistencyToken.HEADER + " can't be read\",\"status\":400}")
                            .build());
        }
        var context = Vertx.currentContext();
        return consistency
                .get()
                .await(token)
                // The read itself must begin where the request began.
                .emitOn(read -> context.runOnContext(_ -> read.run()))
                .map(reached -> {
                    request.setProperty(REACHED, reached);
                    return null;
                });
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        Object reached = request.getProperty(REACHED);
        if (reached != null) {
            response.getHeaders().putSingle(REACHED, reached.toString());
        }
    }
}
