package io.kaifang.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Where something was made is told as a path, which leads through the gateway: a service's own address is nobody's business, and out
 * of reach.
 */
public class PublicLocation {
    @ServerResponseFilter
    public void withoutAddress(ContainerResponseContext response, UriInfo request) {
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI made && isOurs(made, request)) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path(made));
        }
    }

    private static boolean isOurs(URI made, UriInfo request) {
        return made.isAbsolute()
                && Objects.equals(made.getAuthority(), request.getBaseUri().getAuthority());
    }

    private static String path(URI made) {
        return made.getRawQuery() == null ? made.getRawPath() : made.getRawPath() + "?" + made.getRawQuery();
    }
}
