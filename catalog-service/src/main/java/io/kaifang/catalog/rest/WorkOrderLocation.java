package io.kaifang.catalog.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says with the answer, a refusal included, where the work order lies. */
public class WorkOrderLocation {
    @Inject
    WorkOrderDesk desk;

    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        desk.location().ifPresent(it -> response.getHeaders().putSingle(HttpHeaders.LOCATION, it.toString()));
    }
}
