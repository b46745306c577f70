package io.kaifang.catalog.workorder.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds to each answer, a refusal included, where the submitted work order can be read. */
public class WorkOrderLocationFilter {
    private final WorkOrderSubmission submission;

    WorkOrderLocationFilter(WorkOrderSubmission submission) {
        this.submission = submission;
    }

    @ServerResponseFilter
    public void addLocation(ContainerResponseContext response) {
        submission.location().ifPresent(it -> response.getHeaders().putSingle(HttpHeaders.LOCATION, it.toString()));
    }
}
