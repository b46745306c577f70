package io.kaifang.rest;

import io.kaifang.backbone.decision.ConsistencyToken;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells the caller of a command what to name in order to read his own write. */
public class ConsistencyHeader {
    @Inject
    RequestCommands commands;

    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        String token = commands.tokens().stream()
                .filter(one -> !one.isEmpty())
                .map(ConsistencyToken::toString)
                .collect(Collectors.joining(";"));
        if (!token.isEmpty()) {
            response.getHeaders().putSingle(ConsistencyToken.HEADER, token);
        }
    }
}
