package io.kaifang.catalog.suspension.rest;

import io.kaifang.catalog.listing.Reason;
import io.kaifang.catalog.listing.Requester;
import io.kaifang.catalog.listing.rest.ChangeForms.RestorationForm;
import io.kaifang.catalog.listing.rest.ChangeForms.SuspensionForm;
import io.kaifang.catalog.suspension.RestoreListing;
import io.kaifang.catalog.suspension.SuspendListing;
import io.kaifang.catalog.workorder.rest.WorkOrderSubmission;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.rest.Caller;
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

/** Work orders that stop opening, and let it go on. */
@Path("/listings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed({Role.AGENCY, Role.DATA_CENTRE, Role.CYBERSPACE})
@Tag(name = "Work orders")
public class SuspensionResource {
    private final WorkOrderSubmission workOrders;
    private final Caller caller;

    SuspensionResource(WorkOrderSubmission workOrders, Caller caller) {
        this.workOrders = workOrders;
        this.caller = caller;
    }

    @POST
    @Path("/suspension")
    @Summary(zh = "立即中止开放，并写明事由（第二十六条）", en = "Stop opening at once, and state the cause (Art. 26)")
    public Response suspend(@PathParam("id") ListingId listing, @Nullable SuspensionForm form) {
        SuspensionForm sent = SuspensionForm.sent(form);
        Reason reason = Reason.of(sent.reason());
        SuspensionCause cause = sent.cause() == null ? usualCause() : sent.cause();
        return workOrders.submit((id, at) -> new SuspendListing(listing, by(), cause, id, reason, at));
    }

    @POST
    @Path("/restoration")
    @Summary(zh = "核实后恢复开放：写明所终止的是哪一次中止", en = "Go on after verification: say which suspension is over")
    public Response restore(@PathParam("id") ListingId listing, @Nullable RestorationForm form) {
        RestorationForm sent = RestorationForm.sent(form);
        WorkOrderId suspension = sent.named();
        Reason reason = Reason.of(sent.reason());
        return workOrders.submit((id, at) -> new RestoreListing(listing, by(), suspension, id, reason, at));
    }

    private SuspensionCause usualCause() {
        if (caller.has(Role.DATA_CENTRE)) {
            return SuspensionCause.INCIDENT;
        }
        return caller.has(Role.CYBERSPACE) ? SuspensionCause.SECURITY_ORDER : SuspensionCause.AGENCY_REVIEW;
    }

    private Requester by() {
        if (caller.has(Role.DATA_CENTRE)) {
            return new Requester.DataCentre();
        }
        return caller.has(Role.CYBERSPACE)
                ? new Requester.CyberspaceAuthority()
                : new Requester.Agency(caller.requireAgency());
    }
}
