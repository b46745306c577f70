package io.kaifang.catalog.rest;

import io.kaifang.catalog.intake.FreshIds;
import io.kaifang.catalog.listing.MakeStatic;
import io.kaifang.catalog.listing.PublishListing;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.catalog.listing.RestoreListing;
import io.kaifang.catalog.listing.ReturnProposal;
import io.kaifang.catalog.listing.SuspendListing;
import io.kaifang.catalog.listing.WithdrawListing;
import io.kaifang.catalog.rest.ChangeForms.ReasonForm;
import io.kaifang.catalog.rest.ChangeForms.WithdrawalForm;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Work orders on whether a listing is open. */
@Path("/listings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Work orders")
public class ListingChangesResource {
    @Inject
    RequestCommands commands;

    @Inject
    WorkOrderDesk desk;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Path("/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.DATA_CENTRE)
    @Operation(
            summary = "Put a tiered listing, or a tiered change of it, on the list",
            extensions = @Extension(name = ChineseSummary.KEY, value = "将已定级的条目或其变更列入开放清单"))
    public Response publish(@PathParam("id") ListingId listing) {
        commands.send(new PublishListing(listing, clock.instant()));
        return Response.noContent().build();
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.DATA_CENTRE)
    @Operation(
            summary = "Send the open work order back to its agency, with the reason (Art. 11)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "将工单退回数据开放主体并说明理由（第十一条）"))
    public Response sendBack(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        commands.send(new ReturnProposal(listing, Reason.of(ReasonForm.in(form)), clock.instant()));
        return Response.noContent().build();
    }

    @POST
    @Path("/suspension")
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE})
    @Operation(
            summary = "Stop opening at once (Art. 26)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "立即中止开放（第二十六条）"))
    public Response suspend(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        WorkOrderId workOrder = FreshIds.workOrder();
        Reason reason = Reason.of(ReasonForm.in(form));
        return desk.handIn(listing, workOrder, new SuspendListing(listing, by(), workOrder, reason, clock.instant()));
    }

    @POST
    @Path("/restoration")
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE})
    @Operation(
            summary = "Go on opening after a suspension",
            extensions = @Extension(name = ChineseSummary.KEY, value = "中止后恢复开放"))
    public Response restore(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        WorkOrderId workOrder = FreshIds.workOrder();
        Reason reason = Reason.of(ReasonForm.in(form));
        return desk.handIn(listing, workOrder, new RestoreListing(listing, by(), workOrder, reason, clock.instant()));
    }

    @POST
    @Path("/static-history")
    @RolesAllowed(Role.AGENCY)
    @Operation(
            summary = "The source has ended: keep its history open as static data (Art. 10)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "数据源已终止：其历史数据作为静态数据继续开放（第十条）"))
    public Response makeStatic(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        WorkOrderId workOrder = FreshIds.workOrder();
        Reason reason = Reason.of(ReasonForm.in(form));
        return desk.handIn(
                listing,
                workOrder,
                new MakeStatic(listing, caller.requireAgency(), workOrder, reason, clock.instant()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.AGENCY)
    @Operation(
            summary = "Take a listing back; what was open needs supporting documents (Art. 11)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "撤回条目；已开放的须附证明材料（第十一条）"))
    public Response withdraw(@PathParam("id") ListingId listing, @Nullable WithdrawalForm form) {
        WorkOrderId workOrder = FreshIds.workOrder();
        WithdrawalForm told = form == null ? new WithdrawalForm(null, null) : form;
        return desk.handIn(
                listing,
                workOrder,
                new WithdrawListing(
                        listing,
                        caller.requireAgency(),
                        workOrder,
                        told.reason() == null ? "" : told.reason(),
                        told.supportingDocuments() == null ? List.of() : told.supportingDocuments(),
                        clock.instant()));
    }

    /** The data centre may act for any agency, an agency for itself. */
    private @Nullable AgencyId by() {
        return caller.has(Role.DATA_CENTRE) ? null : caller.requireAgency();
    }
}
