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
import io.kaifang.catalog.workorder.rest.WorkOrderSubmission;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
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

    ListingChangesResource(RequestCommands commands, WorkOrderSubmission workOrders, Caller caller) {
        this.commands = commands;
        this.workOrders = workOrders;
        this.caller = caller;
    }

    @POST
    @Path("/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.DATA_CENTRE)
    @Summary(zh = "将已定级的数据集或其变更列入开放清单", en = "Put a tiered listing, or a tiered change of it, on the list")
    public Response publish(@PathParam("id") ListingId listing) {
        commands.send(new PublishListing(listing, commands.now()));
        return Response.noContent().build();
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.DATA_CENTRE)
    @Summary(zh = "将工单退回数据开放主体并说明理由（第十一条）", en = "Return the open work order to its agency, with the reason (Art. 11)")
    public Response sendBack(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        commands.send(new ReturnProposal(listing, ReasonForm.in(form), commands.now()));
        return Response.noContent().build();
    }

    @POST
    @Path("/suspension")
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE})
    @Summary(zh = "立即中止开放（第二十六条）", en = "Suspend opening at once (Art. 26)")
    public Response suspend(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        Reason reason = ReasonForm.in(form);
        return workOrders.submit((id, at) -> new SuspendListing(listing, by(), id, reason, at));
    }

    @POST
    @Path("/restoration")
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE})
    @Summary(zh = "中止后恢复开放", en = "Resume opening after a suspension")
    public Response restore(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        Reason reason = ReasonForm.in(form);
        return workOrders.submit((id, at) -> new RestoreListing(listing, by(), id, reason, at));
    }

    @POST
    @Path("/static-history")
    @RolesAllowed(Role.AGENCY)
    @Summary(
            zh = "数据来源已终止：历史数据作为静态数据继续开放（第十条）",
            en = "The source has ended: keep its history open as static data (Art. 10)")
    public Response makeStatic(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        Reason reason = ReasonForm.in(form);
        return workOrders.submit((id, at) -> new MakeStatic(listing, caller.requireAgency(), id, reason, at));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.AGENCY)
    @Summary(
            zh = "撤出开放清单；已开放的须附证明材料（第十一条）",
            en = "Withdraw a listing; what was open needs supporting documents (Art. 11)")
    public Response withdraw(@PathParam("id") ListingId listing, @Nullable WithdrawalForm form) {
        WithdrawalForm sent = form == null ? new WithdrawalForm(null, null) : form;
        String reason = Objects.requireNonNullElse(sent.reason(), "");
        List<Sha256> documents = Objects.requireNonNullElse(sent.supportingDocuments(), List.of());
        return workOrders.submit(
                (id, at) -> new WithdrawListing(listing, caller.requireAgency(), id, reason, documents, at));
    }

    private Requester by() {
        return caller.has(Role.DATA_CENTRE) ? new Requester.DataCentre() : new Requester.Agency(caller.requireAgency());
    }
}
