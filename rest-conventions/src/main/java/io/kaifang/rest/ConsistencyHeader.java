package io.kaifang.rest;

import io.kaifang.backbone.decision.ConsistencyToken;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Returns, with the answer to a command, the token with which its caller reads the outcome. */
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
