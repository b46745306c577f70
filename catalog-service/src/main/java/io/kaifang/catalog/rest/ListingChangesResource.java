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
    @Operation(summary = "Put a tiered listing, or a tiered change of it, on the list")
    public Response publish(@PathParam("id") ListingId listing) {
        commands.send(new PublishListing(listing, clock.instant()));
        return Response.noContent().build();
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.DATA_CENTRE)
    @Operation(summary = "Send the open work order back to its agency, with the reason (Art. 11)")
    public Response sendBack(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        commands.send(new ReturnProposal(listing, Reason.of(ReasonForm.in(form)), clock.instant()));
        return Response.noContent().build();
    }

    @POST
    @Path("/suspension")
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE})
    @Operation(summary = "Stop opening at once (Art. 26)")
    public Response suspend(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        WorkOrderId workOrder = FreshIds.workOrder();
        Reason reason = Reason.of(ReasonForm.in(form));
        return desk.handIn(listing, workOrder, new SuspendListing(listing, by(), workOrder, reason, clock.instant()));
    }

    @POST
    @Path("/restoration")
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE})
    @Operation(summary = "Go on opening after a suspension")
    public Response restore(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        WorkOrderId workOrder = FreshIds.workOrder();
        Reason reason = Reason.of(ReasonForm.in(form));
        return desk.handIn(listing, workOrder, new RestoreListing(listing, by(), workOrder, reason, clock.instant()));
    }

    @POST
    @Path("/static-history")
    @RolesAllowed(Role.AGENCY)
    @Operation(summary = "The source has ended: keep its history open as static data (Art. 10)")
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
    @Operation(summary = "Take a listing back; what was open needs supporting documents (Art. 11)")
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
