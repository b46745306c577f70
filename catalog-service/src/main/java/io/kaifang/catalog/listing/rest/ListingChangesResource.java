package io.kaifang.catalog.listing.rest;

import io.kaifang.catalog.listing.MakeStatic;
import io.kaifang.catalog.listing.PublishListing;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.catalog.listing.Requester;
import io.kaifang.catalog.listing.RestoreListing;
import io.kaifang.catalog.listing.SuspendListing;
import io.kaifang.catalog.listing.WithdrawListing;
import io.kaifang.catalog.listing.rest.ChangeForms.ReasonForm;
import io.kaifang.catalog.listing.rest.ChangeForms.WithdrawalForm;
import io.kaifang.catalog.proposal.ReturnProposal;
import io.kaifang.catalog.workorder.CatalogIds;
import io.kaifang.catalog.workorder.rest.WorkOrderSubmission;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
    private final RequestCommands commands;
    private final WorkOrderSubmission workOrders;
    private final Caller caller;
    private final Clock clock;

    ListingChangesResource(RequestCommands commands, WorkOrderSubmission workOrders, Caller caller, Clock clock) {
        this.commands = commands;
        this.workOrders = workOrders;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.DATA_CENTRE)
    @Operation(
            summary = "Put a tiered listing, or a tiered change of it, on the list",
            extensions = @Extension(name = ChineseSummary.KEY, value = "将已定级的数据集或其变更列入开放清单"))
    public Response publish(@PathParam("id") ListingId listing) {
        commands.send(new PublishListing(listing, clock.instant()));
        return Response.noContent().build();
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.DATA_CENTRE)
    @Operation(
            summary = "Return the open work order to its agency, with the reason (Art. 11)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "将工单退回数据开放主体并说明理由（第十一条）"))
    public Response sendBack(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        commands.send(new ReturnProposal(listing, Reason.of(ReasonForm.in(form)), clock.instant()));
        return Response.noContent().build();
    }

    @POST
    @Path("/suspension")
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE})
    @Operation(
            summary = "Suspend opening at once (Art. 26)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "立即中止开放（第二十六条）"))
    public Response suspend(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        Reason reason = Reason.of(ReasonForm.in(form));
        return workOrders.submit(new SuspendListing(listing, by(), CatalogIds.newWorkOrder(), reason, clock.instant()));
    }

    @POST
    @Path("/restoration")
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE})
    @Operation(
            summary = "Resume opening after a suspension",
            extensions = @Extension(name = ChineseSummary.KEY, value = "中止后恢复开放"))
    public Response restore(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        Reason reason = Reason.of(ReasonForm.in(form));
        return workOrders.submit(new RestoreListing(listing, by(), CatalogIds.newWorkOrder(), reason, clock.instant()));
    }

    @POST
    @Path("/static-history")
    @RolesAllowed(Role.AGENCY)
    @Operation(
            summary = "The source has ended: keep its history open as static data (Art. 10)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "数据来源已终止：历史数据作为静态数据继续开放（第十条）"))
    public Response makeStatic(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        Reason reason = Reason.of(ReasonForm.in(form));
        return workOrders.submit(
                new MakeStatic(listing, caller.requireAgency(), CatalogIds.newWorkOrder(), reason, clock.instant()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.AGENCY)
    @Operation(
            summary = "Withdraw a listing; what was open needs supporting documents (Art. 11)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "撤出开放清单；已开放的须附证明材料（第十一条）"))
    public Response withdraw(@PathParam("id") ListingId listing, @Nullable WithdrawalForm form) {
        WithdrawalForm sent = form == null ? new WithdrawalForm(null, null) : form;
        return workOrders.submit(new WithdrawListing(
                listing,
                caller.requireAgency(),
                CatalogIds.newWorkOrder(),
                sent.reason() == null ? "" : sent.reason(),
                sent.supportingDocuments() == null ? List.of() : sent.supportingDocuments(),
                clock.instant()));
    }

    private Requester by() {
        return caller.has(Role.DATA_CENTRE) ? new Requester.DataCentre() : new Requester.Agency(caller.requireAgency());
    }
}
