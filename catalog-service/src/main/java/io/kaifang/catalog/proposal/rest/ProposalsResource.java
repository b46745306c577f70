package io.kaifang.catalog.proposal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kaifang.catalog.draft.DraftContext;
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

    ProposalsResource(DraftContextLookup contexts, WorkOrderSubmission workOrders, Caller caller) {
        this.contexts = contexts;
        this.workOrders = workOrders;
        this.caller = caller;
    }

    @POST
    @Summary(
            zh = "提出将数据集列入开放清单（第十一条）",
            en = "Propose a listing (Art. 11)",
            zhDescription = "有误的申报连同全部错误一并退回，并作为工单留存。退回后修改的申报以同一编号（listing）再次提交。",
            enDescription =
                    "Faulty proposals are returned with every fault at once, and stay on record as work orders. A returned one comes again under its id, in `listing`.")
    public Response propose(@Nullable JsonNode body) {
        ListingDraft draft = DraftReader.read(sent(body));
        ListingId listing = DraftReader.listing(sent(body)).orElseGet(CatalogIds::newListing);
        AgencyId agency = caller.requireAgency();
        DraftContext context = contexts.of(draft, agency, listing);
        return workOrders.submit((id, at) -> new ProposeListing(listing, agency, id, draft, context, at));
    }

    @POST
    @Path("/{id}/amendments")
    @Summary(zh = "变更数据集：提交完整的新内容（第十一条）", en = "Change what a listing says: the whole content anew (Art. 11)")
    public Response amend(@PathParam("id") ListingId listing, @Nullable JsonNode body) {
        ListingDraft draft = DraftReader.read(sent(body));
        AgencyId agency = caller.requireAgency();
        DraftContext context = contexts.of(draft, agency, listing);
        return workOrders.submit((id, at) -> new AmendListing(listing, agency, id, draft, context, at));
    }

    /** An empty body is a draft without anything in it. */
    private static JsonNode sent(@Nullable JsonNode body) {
        return body == null ? MissingNode.getInstance() : body;
    }
}
