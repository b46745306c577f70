package io.kaifang.catalog.workorder.rest;

import io.kaifang.catalog.listing.rest.CallerVisibility;
import io.kaifang.catalog.workorder.view.WorkOrderQueries;
import io.kaifang.catalog.workorder.view.WorkOrderQueries.WorkOrderAnswer;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of work orders: an agency sees its own, overseers all. */
@Path("/work-orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
@Tag(name = "Work orders")
public class WorkOrdersResource {
    private final WorkOrderQueries workOrders;
    private final CallerVisibility visibility;

    WorkOrdersResource(WorkOrderQueries workOrders, CallerVisibility visibility) {
        this.workOrders = workOrders;
        this.visibility = visibility;
    }

    @GET
    @Summary(zh = "工单列表，最新在前", en = "Work orders, the latest first")
    public Uni<Page<WorkOrderAnswer>> list(@BeanParam @Valid PageRequest page) {
        return workOrders.list(visibility.get(), page);
    }

    @GET
    @Path("/{id}")
    @Summary(zh = "一份工单及其结果与全部问题", en = "A work order with its outcome and every fault")
    public Uni<WorkOrderAnswer> get(@PathParam("id") WorkOrderId id) {
        return workOrders.get(id, visibility.get());
    }
}
