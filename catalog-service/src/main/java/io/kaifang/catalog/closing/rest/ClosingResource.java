package io.kaifang.catalog.closing.rest;

import io.kaifang.catalog.closing.ClosingReason;
import io.kaifang.catalog.closing.MakeStatic;
import io.kaifang.catalog.closing.PassClosing;
import io.kaifang.catalog.closing.ReturnWorkOrder;
import io.kaifang.catalog.closing.WithdrawListing;
import io.kaifang.catalog.closing.intake.SupportingDocuments;
import io.kaifang.catalog.closing.rest.ClosingForms.PassForm;
import io.kaifang.catalog.closing.rest.ClosingForms.ReturnForm;
import io.kaifang.catalog.closing.rest.ClosingForms.WithdrawalForm;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.catalog.listing.rest.ChangeForms.ReasonForm;
import io.kaifang.catalog.workorder.rest.WorkOrderSubmission;
import io.kaifang.contracts.id.AgencyId;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Work orders by which an agency closes what is open, and the data centre's look at work orders. */
@Path("/listings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Work orders")
public class ClosingResource {
    private final RequestCommands commands;
    private final WorkOrderSubmission workOrders;
    private final SupportingDocuments documents;
    private final Caller caller;

    ClosingResource(
            RequestCommands commands, WorkOrderSubmission workOrders, SupportingDocuments documents, Caller caller) {
        this.commands = commands;
        this.workOrders = workOrders;
        this.documents = documents;
        this.caller = caller;
    }

    @POST
    @Path("/static-history")
    @RolesAllowed(Role.AGENCY)
    @Summary(
            zh = "数据来源已终止：申请将历史数据作为静态数据继续开放（第十条）",
            en = "The source has ended: ask to keep its history open as static data (Art. 10)")
    public Response makeStatic(@PathParam("id") ListingId listing, @Nullable ReasonForm form) {
        Reason reason = ReasonForm.in(form);
        return workOrders.submit((id, at) -> new MakeStatic(listing, caller.requireAgency(), id, reason, at));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.AGENCY)
    @Summary(
            zh = "撤出开放清单；已开放的须附已提交的证明文件，经市大数据中心审核后生效（第十一条）",
            en = "Withdraw a listing; what is open needs documents handed in before, and the data centre's look"
                    + " (Art. 11)")
    public Response withdraw(@PathParam("id") ListingId listing, @Nullable WithdrawalForm form) {
        WithdrawalForm sent = WithdrawalForm.sent(form);
        AgencyId agency = caller.requireAgency();
        ClosingReason reason = documents.reason(agency, sent.words(), sent.documents());
        return workOrders.submit((id, at) -> new WithdrawListing(listing, agency, id, reason, sent.asUrgent(), at));
    }

    @POST
    @Path("/closing")
    @RolesAllowed(Role.DATA_CENTRE)
    @Summary(
            zh = "审核通过撤出开放清单或者转为静态历史数据的申请（第十、十一条）",
            en = "Pass a request to withdraw, or to become static history (Art. 10, 11)")
    public Response pass(@PathParam("id") ListingId listing, @Nullable PassForm form) {
        commands.send(new PassClosing(listing, PassForm.in(form), commands.now()));
        return Response.noContent().build();
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.DATA_CENTRE)
    @Summary(
            zh = "按第十一条所列情形将工单退回数据开放主体；中止开放被退回的，恢复开放",
            en = "Return a work order to its agency on a ground of Art. 11; a returned suspension is over")
    public Response sendBack(@PathParam("id") ListingId listing, @Nullable ReturnForm form) {
        ClosingForms.Complete sent = ReturnForm.in(form);
        commands.send(new ReturnWorkOrder(listing, sent.workOrder(), sent.ground(), sent.reason(), commands.now()));
        return Response.noContent().build();
    }
}
