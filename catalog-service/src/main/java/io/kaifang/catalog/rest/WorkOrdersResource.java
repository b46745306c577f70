package io.kaifang.catalog.rest;

import io.kaifang.catalog.view.WorkOrders;
import io.kaifang.catalog.view.WorkOrders.WorkOrder;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.Role;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of the work orders: an agency's own, or all for those who watch over the platform. */
@Path("/work-orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
@Tag(name = "Work orders")
public class WorkOrdersResource {
    @Inject
    WorkOrders workOrders;

    @Inject
    Viewers viewers;

    @GET
    @Operation(
            summary = "Work orders, the latest first",
            extensions = @Extension(name = ChineseSummary.KEY, value = "工单列表，最新在前"))
    public Uni<Page<WorkOrder>> list(@BeanParam @Valid PageRequest page) {
        return workOrders.list(viewers.viewer(), page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A work order with its outcome and every fault",
            extensions = @Extension(name = ChineseSummary.KEY, value = "一份工单，附结果与全部问题"))
    public Uni<WorkOrder> get(@PathParam("id") WorkOrderId id) {
        return workOrders.get(id, viewers.viewer());
    }
}
