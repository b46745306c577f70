package io.kaifang.catalog.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kaifang.catalog.intake.DraftReader;
import io.kaifang.catalog.intake.FreshIds;
import io.kaifang.catalog.intake.ListingIntake;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.ChineseSummary;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An agency's work orders that say what a listing is to say. The draft's shape: {@code listing-draft.schema.json}. */
@Path("/listings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Role.AGENCY)
@Tag(name = "Work orders")
public class ProposalsResource {
    @Inject
    ListingIntake intake;

    @Inject
    WorkOrderDesk desk;

    @Inject
    Caller caller;

    @POST
    @Operation(
            summary = "Propose a listing (Art. 11)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "提出开放清单条目（第十一条）"),
            description = "Faulty proposals are returned with every fault at once, and stay on record as work orders. "
                    + "A returned one comes again under its id, in `listing`.")
    public Response propose(@Nullable JsonNode body) {
        JsonNode draft = sent(body);
        ListingId listing = DraftReader.listing(draft).orElseGet(FreshIds::listing);
        WorkOrderId workOrder = FreshIds.workOrder();
        return desk.handIn(
                listing,
                workOrder,
                intake.proposal(listing, caller.requireAgency(), workOrder, DraftReader.read(draft)));
    }

    @POST
    @Path("/{id}/amendments")
    @Operation(
            summary = "Change what a listing says: the whole content anew (Art. 11)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "变更条目：提交完整的新内容（第十一条）"))
    public Response amend(@PathParam("id") ListingId listing, @Nullable JsonNode body) {
        WorkOrderId workOrder = FreshIds.workOrder();
        return desk.handIn(
                listing,
                workOrder,
                intake.amendment(listing, caller.requireAgency(), workOrder, DraftReader.read(sent(body))));
    }

    /** An empty body is a draft without anything in it. */
    private static JsonNode sent(@Nullable JsonNode body) {
        return body == null ? MissingNode.getInstance() : body;
    }
}
