package io.kaifang.catalog.proposal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.intake.DraftContextLookup;
import io.kaifang.catalog.draft.intake.DraftReader;
import io.kaifang.catalog.proposal.AmendListing;
import io.kaifang.catalog.proposal.ProposeListing;
import io.kaifang.catalog.workorder.CatalogIds;
import io.kaifang.catalog.workorder.rest.WorkOrderSubmission;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.Caller;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Work orders by which an agency says what a listing is to contain. The draft's shape: {@code listing-draft.schema.json}. */
@Path("/listings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Role.AGENCY)
@Tag(name = "Work orders")
public class ProposalsResource {
    private final DraftContextLookup contexts;
    private final WorkOrderSubmission workOrders;
    private final Caller caller;
    private final Clock clock;

    ProposalsResource(DraftContextLookup contexts, WorkOrderSubmission workOrders, Caller caller, Clock clock) {
        this.contexts = contexts;
        this.workOrders = workOrders;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    public Response propose(@Nullable JsonNode body) {
        JsonNode sent = sent(body);
        ListingDraft draft = DraftReader.read(sent);
        ListingId listing = DraftReader.listing(sent).orElseGet(CatalogIds::newListing);
        AgencyId agency = caller.requireAgency();
        return workOrders.submit(new ProposeListing(
                listing,
                agency,
                CatalogIds.newWorkOrder(),
                draft,
                contexts.of(draft, agency, listing),
                clock.instant()));
    }

    @POST
    @Path("/{id}/amendments")
    public Response amend(@PathParam("id") ListingId listing, @Nullable JsonNode body) {
        ListingDraft draft = DraftReader.read(sent(body));
        AgencyId agency = caller.requireAgency();
        return workOrders.submit(new AmendListing(
                listing,
                agency,
                CatalogIds.newWorkOrder(),
                draft,
                contexts.of(draft, agency, listing),
                clock.instant()));
    }

    /** An empty body is a draft without anything in it. */
    private static JsonNode sent(@Nullable JsonNode body) {
        return body == null ? MissingNode.getInstance() : body;
    }
}
